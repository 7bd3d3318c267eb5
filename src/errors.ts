/** Exit codes that scripts rely on (after sysexits.h). */
export const ExitCode = {
  done: 0,
  usage: 64,
  badInput: 65,
  missingInput: 66,
  bug: 70,
  cannotCreate: 73,
  inputOutput: 74,
  interrupted: 130,
} as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

/** One thing wrong with what a user gave us: where it is, what is wrong, what to do. */
export interface Problem {
  /** The file as the user named it, or a folder, or nothing when the mistake is on the command line. */
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
  /** 1-based. */
  readonly column?: number;
  /** The place inside the data, such as `people[3].speaks`. */
  readonly path?: string;
  readonly message: string;
  readonly hint?: string;
}

/** A user's mistake: normal, shown without a stack, all problems together. */
export class UserError extends Error {
  override readonly name = "UserError";
  constructor(
    readonly problems: readonly [Problem, ...Problem[]],
    readonly exitCode: ExitCode = ExitCode.badInput,
  ) {
    super(problems.map(formatProblem).join("\n"));
  }
}

/** `chapter.yaml:14:9  people[3].speaks: unknown language "ens". Did you mean "en"?` */
export function formatProblem({ file, line, column, path, message, hint }: Problem): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(":");
  const text = [path === undefined ? message : `${path}: ${message}`, hint].filter(Boolean).join(" ");
  return escapeControls(place === "" ? text : `${place}  ${text}`);
}

/** Shows control, bidi and zero-width characters as escapes, so that no input can speak to the terminal. */
export function escapeControls(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
