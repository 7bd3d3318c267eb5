import type { Problem } from "../errors.js";
import type { Path } from "./source.js";

/** Something wrong at a path, before it is known in which file that path stands. */
export interface Finding {
  readonly path: Path;
  readonly of?: "key" | "value";
  readonly message: string;
  readonly hint?: string;
}

/** `people[3].speaks` */
export function pathText(path: Path): string {
  return path
    .map((step, index) => {
      if (typeof step === "number") return `[${step}]`;
      const name = String(step);
      if (!/^[\p{L}\p{N}_-]+$/u.test(name)) return `[${JSON.stringify(name.slice(0, 40))}]`;
      return index === 0 ? name : `.${name}`;
    })
    .join("");
}

/** The path that `pathText` wrote. */
export function pathFrom(text: string): Path {
  return Array.from(text.matchAll(/\[(\d+)\]|[^.[\]]+/g), ([name, index]) =>
    index === undefined ? name : Number(index),
  );
}

/** By file, the chapter file first, then by line and column; the same thing at the same place once. */
export function inOrder(chapterFile: string, problems: readonly Problem[]): Problem[] {
  const files = [...new Set([chapterFile, ...problems.map(({ file }) => file)])];
  return firstOfEach(problems).sort(
    (a, b) =>
      files.indexOf(a.file) - files.indexOf(b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0),
  );
}

/** A wrong column of a table is one mistake, not one in each row. */
function firstOfEach(problems: readonly Problem[]): Problem[] {
  const told = new Map<string, Problem>();
  for (const problem of problems) {
    const { file, line, column, message } = problem;
    const key = JSON.stringify([file, line, column, message]);
    if (!told.has(key)) told.set(key, problem);
  }
  return [...told.values()];
}
