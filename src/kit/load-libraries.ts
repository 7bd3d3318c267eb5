import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Chapter } from "../chapter/chapter.js";
import type { Library } from "../words/library.js";
import { loadLibrary } from "../words/load-words.js";
import { startHereId } from "./plan-kit.js";

const ourWords = fileURLToPath(new URL("../../templates/words", import.meta.url));

/** The words of a chapter in each of its languages; its own templates come before ours. */
export async function loadLibraries(
  { languages, rituals }: Pick<Chapter, "languages" | "rituals">,
  chapterFolder: string,
): Promise<ReadonlyMap<string, Library>> {
  const roots = [
    { name: "chapter", folder: join(chapterFolder, "templates") },
    { name: "chapterkit", folder: ourWords },
  ];
  const wanted = [startHereId, ...Object.keys(rituals)];
  const loaded = languages.map(
    async (language) => [language, await loadLibrary({ roots, language, rituals: wanted })] as const,
  );
  return new Map(await Promise.all(loaded));
}
