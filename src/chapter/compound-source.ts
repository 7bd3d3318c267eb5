import type { Problem } from "../errors.js";
import { type Finding, pathText } from "./finding.js";
import type { Path, Source } from "./source.js";

/** A file that stands in a chapter file in place of its content. */
export interface Part {
  readonly path: Path;
  readonly source: Source;
}

/** The data of a chapter file with the parts in their places. */
export function withParts(main: Source, parts: readonly Part[]): unknown {
  return parts.reduce((data, { path, source }) => replaced(data, path, source.data), main.data);
}

/** A finding as a problem with its place in the file that it comes from. */
export function problemAt(main: Source, parts: readonly Part[], finding: Finding): Problem {
  const { path, of = "value", message, hint } = finding;
  const part = parts.find((candidate) => candidate.path.every((step, index) => path[index] === step));
  const source = part?.source ?? main;
  return {
    file: source.file,
    ...source.position(path.slice(part?.path.length ?? 0), of),
    ...(path.length > 0 && { path: pathText(path) }),
    message: hint === undefined || /[.?!]$/.test(message) ? message : `${message}.`,
    ...(hint !== undefined && { hint }),
  };
}

function replaced(data: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(data))
    return data.map((item, index) => (index === step ? replaced(item, rest, value) : item));
  const entries = Object.entries(data ?? {});
  return Object.fromEntries(
    entries.map(([key, item]) => [key, key === step ? replaced(item, rest, value) : item]),
  );
}
