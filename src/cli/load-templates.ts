import { existsSync } from "node:fs";
import { loadChapter } from "../chapter/load-chapter.js";
import { loadLibraries } from "../kit/load-libraries.js";
import { rituals } from "../rituals/index.js";
import type { Library } from "../words/library.js";
import { oneValue } from "./options.js";

const usualFile = "chapter.yaml";

export const chapterOption = oneValue("chapter", `The chapter file (${usualFile})`, undefined);

export interface Templates {
  /** One per language. */
  readonly libraries: readonly Library[];
  /** The chapter's. */
  readonly folder: string;
}

/** The words of a chapter; where none is named and none is here, of all rituals in English. */
export async function loadTemplates(file: string | undefined): Promise<Templates> {
  if (file === undefined && !existsSync(usualFile)) {
    const everything = Object.fromEntries(rituals.map(({ id }) => [id, {}]));
    const libraries = await loadLibraries({ languages: ["en"], rituals: everything }, ".");
    return { libraries: [...libraries.values()], folder: "." };
  }
  const { chapter, folder } = await loadChapter(file ?? usualFile, rituals);
  return { libraries: [...(await loadLibraries(chapter, folder)).values()], folder };
}
