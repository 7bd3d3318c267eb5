import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { decode } from "../chapter/decode.js";
import { languageAndParents } from "../chapter/languages.js";
import { UserError } from "../errors.js";
import { createLibrary, type Library } from "./library.js";
import { labelsName, sharedFolder, type TemplateFile } from "./template-file.js";

/** A folder of words: `<language>/<ritual>/*.hbs`, partials in a folder below, and labels.yaml. */
export interface TemplateRoot {
  /** `chapter`, the name of a pack, or `chapterkit`. */
  readonly name: string;
  readonly folder: string;
}

export interface WantedWords {
  /** Those that win come first. */
  readonly roots: readonly TemplateRoot[];
  /** BCP 47, in canonical form. */
  readonly language: string;
  /** Ids. */
  readonly rituals: readonly string[];
}

interface LanguageFolder {
  readonly root: string;
  readonly language: string;
  readonly path: string;
}

/**
 * Reads the words of some rituals and what all rituals share. Roots that come first win, file by file, and label by
 * label. `en` serves `en-US`, but no language stands in for another: what is missing is a UserError.
 */
export async function loadLibrary({ roots, language, rituals }: WantedWords): Promise<Library> {
  const folders = roots.flatMap(({ name, folder }) =>
    languageAndParents(language).map((code) => ({ root: name, language: code, path: join(folder, code) })),
  );
  const read = folders.flatMap((folder) =>
    [sharedFolder, ...rituals].map((ritual) => readRitual(folder, ritual)),
  );
  const files = (await Promise.all(read)).flat();
  const missing = rituals.filter((ritual) => !files.some((file) => file.ritual === ritual));
  if (missing.length > 0) {
    const existing = await Promise.all(roots.map(({ folder }) => entries(folder, "directory")));
    throw new UserError([
      {
        path: "chapter.languages",
        message: `there are no words in "${language}" for ${missing.join(", ")}.`,
        hint: `Looked in ${folders.map(({ path }) => path).join(", ")}. Languages found: ${[...new Set(existing.flat())].sort().join(", ")}.`,
      },
    ]);
  }
  return createLibrary(
    language,
    winners(files),
    folders.map(({ path }) => path),
  );
}

/** Of labels.yaml every file is kept, because its keys win one by one. */
function winners(files: readonly TemplateFile[]): TemplateFile[] {
  const firsts = new Map(files.map((file) => [`${file.ritual}/${file.name}`, file] as const).reverse());
  return files.filter(
    (file) => file.name === labelsName || firsts.get(`${file.ritual}/${file.name}`) === file,
  );
}

async function readRitual(folder: LanguageFolder, ritual: string): Promise<TemplateFile[]> {
  const path = join(folder.path, ritual);
  const names = (await entries(path, "file")).filter(
    (name) => name === "labels.yaml" || name.endsWith(".hbs"),
  );
  const partials = (await entries(join(path, "partials"), "file")).filter((name) => name.endsWith(".hbs"));
  return Promise.all(
    [...names, ...partials.map((name) => `partials/${name}`)].map((name) =>
      readTemplate(folder, ritual, name),
    ),
  );
}

async function readTemplate(folder: LanguageFolder, ritual: string, file: string): Promise<TemplateFile> {
  const path = join(folder.path, ritual, file);
  return {
    ritual,
    name: file.replace(/\.[a-z]+$/, ""),
    root: folder.root,
    path,
    location: `${folder.language}/${ritual}/${file}`,
    text: decode(path, await readFile(path)).replaceAll("\r\n", "\n"),
  };
}

/** Sorted, so that nothing depends on the file system; a folder that does not exist has none. */
async function entries(folder: string, kind: "file" | "directory"): Promise<string[]> {
  try {
    const found = await readdir(folder, { withFileTypes: true });
    return found
      .filter((entry) => (kind === "file" ? entry.isFile() : entry.isDirectory()))
      .map(({ name }) => name)
      .sort();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}
