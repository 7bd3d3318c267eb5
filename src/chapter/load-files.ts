import { readFile, stat } from "node:fs/promises";
import { basename, dirname, extname, isAbsolute, join } from "node:path";
import { ExitCode, type Problem, UserError } from "../errors.js";
import type { WantedFile } from "./check-shape.js";
import type { Part } from "./compound-source.js";
import { readCsv } from "./csv-source.js";
import { mostBytes, tooLarge } from "./decode.js";
import { pathText } from "./finding.js";
import { mostKitBytes, readKitJson } from "./kit-source.js";
import { parseSecret } from "./secret.js";
import type { Source } from "./source.js";
import { readYaml } from "./yaml-source.js";

export interface ReadFile {
  /** As the user would name it. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** The bytes of a file that the user named, at `place` where another file names it. Throws a UserError. */
export async function readNamed(
  file: string,
  place: Omit<Problem, "message"> = { file },
  most = mostBytes,
): Promise<Uint8Array> {
  const refuse = (message: string, exitCode: ExitCode) => new UserError([{ ...place, message }], exitCode);
  try {
    const found = await stat(file);
    if (!found.isFile()) throw refuse(`${file} is not a file.`, ExitCode.missingInput);
    if (found.size > most) throw tooLarge(file);
    return await readFile(file);
  } catch (error) {
    if (error instanceof UserError) throw error;
    const code = codeOf(error);
    if (isAbsence(code)) throw refuse(`there is no file ${file}.`, ExitCode.missingInput);
    throw refuse(`${file} cannot be read (${code}).`, ExitCode.inputOutput);
  }
}

export interface ReadPart extends ReadFile {
  readonly part: Part;
  readonly kind: WantedFile["kind"];
}

/** Reads a file that stands in the chapter file in place of its content. */
export async function readPart(main: Source, { path, file, kind }: WantedFile): Promise<ReadPart> {
  const full = isAbsolute(file) ? file : join(dirname(main.file), file);
  const isKit = kind === "kit";
  const filePath = isKit ? path : [...path, "file"];
  const place = { file: main.file, ...main.position(filePath, "value"), path: pathText(filePath) };
  const bytes = await readNamed(full, place, isKit ? mostKitBytes : mostBytes);
  const source = isKit ? readKitJson(main, path, bytes, place) : readTable(full, bytes);
  return { file: full, bytes, kind, part: { path, source } };
}

function readTable(file: string, bytes: Uint8Array): Source {
  return file.toLowerCase().endsWith(".csv") ? readCsv(file, bytes) : readYaml(file, bytes);
}

/** `chapter.secret` beside `chapter.yaml`; undefined where there is none yet. */
export async function readSecret(chapterFile: string): Promise<Uint8Array | undefined> {
  const file = join(dirname(chapterFile), `${basename(chapterFile, extname(chapterFile))}.secret`);
  return (await isThere(file)) ? parseSecret(file, await readNamed(file)) : undefined;
}

async function isThere(file: string): Promise<boolean> {
  try {
    await stat(file);
    return true;
  } catch (error) {
    return !isAbsence(codeOf(error));
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}

function isAbsence(code: string): boolean {
  return code === "ENOENT" || code === "ENOTDIR";
}
