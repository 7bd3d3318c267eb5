import { lstat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { ExitCode, type Problem, UserError } from "../errors.js";
import { inPlainWords, unlessMissing } from "./file-errors.js";
import { makeFolder } from "./make-folder.js";

export interface NewFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Writes files that a user will change; where any of them exists, none is written. */
export async function writeNewFiles(files: readonly NewFile[]): Promise<void> {
  const found = files.map(async ({ path }) => {
    const status = await inPlainWords(path, () => unlessMissing(lstat(path)));
    return status === undefined ? [] : [inTheWay(path)];
  });
  const [first, ...others] = (await Promise.all(found)).flat();
  if (first !== undefined) throw new UserError([first, ...others], ExitCode.cannotCreate);
  for (const { path, content } of files) {
    await inPlainWords(path, async () => {
      await makeFolder(dirname(path));
      await writeFile(path, content, { flag: "wx" });
    });
  }
}

function inTheWay(file: string): Problem {
  return { file, message: "this exists already and stays as it is.", hint: "Move it away first." };
}
