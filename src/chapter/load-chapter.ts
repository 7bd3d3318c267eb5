import { dirname } from "node:path";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { ExitCode, type Problem, UserError } from "../errors.js";
import type { Chapter } from "./chapter.js";
import { checkChapter } from "./check-chapter.js";
import type { WantedFile } from "./check-shape.js";
import { type Part, problemAt, withParts } from "./compound-source.js";
import { type Finding, inOrder, pathFrom } from "./finding.js";
import { type ReadFile, type ReadPart, readNamed, readPart, readSecret } from "./load-files.js";
import type { RitualOptions } from "./schema.js";
import type { Source } from "./source.js";
import { readYaml } from "./yaml-source.js";

export interface LoadedChapter {
  readonly chapter: Chapter;
  readonly warnings: readonly Problem[];
  /** Every file that the chapter was made from, itself first; the secret is not among them. */
  readonly sources: readonly ReadFile[];
  /** 128 bits; undefined where there is no secret yet. */
  readonly secret: Uint8Array | undefined;
  /** The folder of the chapter file. */
  readonly folder: string;
  /** Does what may find a mistake in the chapter, and says where in its files that stands. */
  readonly placing: <T>(work: () => T | Promise<T>) => Promise<T>;
  /** The same problem with the place of its path. */
  readonly placed: (problem: Problem) => Problem;
}

/** Reads a chapter file and the files that it names. Throws one UserError with all problems. */
export async function loadChapter(file: string, rituals: readonly RitualOptions[]): Promise<LoadedChapter> {
  const bytes = await readNamed(file);
  const main = readYaml(file, bytes);
  const { wanted } = checkChapter(main.data, rituals);
  const attempts = await Promise.all(wanted.map((each) => attempt(readPart(main, each))));
  const secret = await attempt(readSecret(file));
  const errors = [...attempts, secret].flatMap(({ error }) => error ?? []);
  const named = attempts.flatMap(({ value }) => value ?? []);
  const parts = named.map(({ part }) => part);

  const { chapter, findings, warnings, ...still } = checkChapter(withParts(main, parts), rituals);
  const nested = errors.length === 0 ? still.wanted.map(nestedFile) : [];
  const placed = (those: readonly Finding[]) => those.map((finding) => problemAt(main, parts, finding));
  const [first, ...others] = inOrder(file, [
    ...placed([...findings, ...nested]),
    ...errors.flatMap(({ problems }) => problems),
  ]);
  if (first) throw new UserError([first, ...others], worstOf(errors));
  if (!chapter) throw new Error("Nothing is wrong with the chapter, and yet it is not complete");
  return {
    chapter,
    warnings: inOrder(file, placed(warnings)),
    sources: [{ file, bytes }, ...named.map((part) => asSource(part, chapter))],
    secret: secret.value,
    folder: dirname(file),
    placed: (problem) => withPlaceIn(main, parts, problem),
    placing: async (work) => {
      try {
        return await work();
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        const withPlaces = error.problems.map((problem) => withPlaceIn(main, parts, problem));
        const [first, ...others] = inOrder(file, withPlaces);
        throw first ? new UserError([first, ...others], error.exitCode) : error;
      }
    },
  };
}

/**
 * Of an earlier kit only what the rituals took from it counts: a kit that holds its own first rounds would otherwise
 * be out of date as soon as it is written.
 */
function asSource({ file, bytes, kind }: ReadPart, { rituals }: Chapter): ReadFile {
  return { file, bytes: kind === "kit" ? utf8ToBytes(JSON.stringify(rituals)) : bytes };
}

function withPlaceIn(main: Source, parts: readonly Part[], problem: Problem): Problem {
  const { file, path, message, hint } = problem;
  if (file !== undefined || path === undefined) return problem;
  return problemAt(main, parts, { path: pathFrom(path), message, ...(hint !== undefined && { hint }) });
}

function nestedFile({ path }: WantedFile): Finding {
  return {
    path,
    message: "a file that stands for another file is not read",
    hint: "Write its content here.",
  };
}

interface Attempt<T> {
  readonly value?: T;
  readonly error?: UserError;
}

/** Keeps a user's mistake for later, to be told together with the others. */
async function attempt<T>(work: Promise<T>): Promise<Attempt<T>> {
  try {
    return { value: await work };
  } catch (error) {
    if (error instanceof UserError) return { error };
    throw error;
  }
}

function worstOf(errors: readonly UserError[]): ExitCode {
  const codes = new Set(errors.map(({ exitCode }) => exitCode));
  return [ExitCode.inputOutput, ExitCode.missingInput].find((code) => codes.has(code)) ?? ExitCode.badInput;
}
