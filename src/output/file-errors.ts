import { ExitCode, UserError } from "../errors.js";

const plainWords: Readonly<Record<string, readonly [ExitCode, message: string, hint: string]>> = {
  EACCES: [
    ExitCode.cannotCreate,
    "permission denied.",
    "Change who may write there, or choose another folder.",
  ],
  EPERM: [
    ExitCode.cannotCreate,
    "the system does not allow it.",
    "Close the file if a program shows it, or choose another folder.",
  ],
  EROFS: [ExitCode.cannotCreate, "the disk can only be read.", "Choose another folder."],
  EBUSY: [ExitCode.cannotCreate, "another program uses it.", "Close it there and try again."],
  EEXIST: [
    ExitCode.cannotCreate,
    "something else is in its place.",
    "Move that away, or choose another folder.",
  ],
  ENOENT: [ExitCode.cannotCreate, "the folder cannot be made there.", "Choose another folder."],
  ENOTDIR: [ExitCode.cannotCreate, "a file stands where a folder is needed.", "Choose another folder."],
  ENAMETOOLONG: [ExitCode.cannotCreate, "the name is too long for this disk.", "Choose a shorter folder."],
  ENOSPC: [ExitCode.inputOutput, "the disk is full.", "Make room and try again."],
  EDQUOT: [ExitCode.inputOutput, "your share of the disk is used up.", "Make room and try again."],
};

/** A failure of the disk in plain words; whatever is not the disk's stays as it is. */
export async function inPlainWords<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const known = plainWords[error.code];
    const [exitCode, message, hint] = known ?? [
      ExitCode.inputOutput,
      `reading or writing failed (${error.code}).`,
      "",
    ];
    throw new UserError([{ file: error.path ?? file, message, hint }], exitCode);
  }
}

export function isSystemError(
  error: unknown,
  code?: string,
): error is NodeJS.ErrnoException & { code: string } {
  return (
    error instanceof Error &&
    "syscall" in error &&
    "code" in error &&
    typeof error.code === "string" &&
    (code === undefined || error.code === code)
  );
}

/** Undefined where there is nothing. */
export async function unlessMissing<T>(looking: Promise<T>): Promise<T | undefined> {
  try {
    return await looking;
  } catch (error) {
    if (isSystemError(error, "ENOENT")) return undefined;
    throw error;
  }
}
