import type { Chapter } from "./chapter.js";
import { checkShape, type WantedFile } from "./check-shape.js";
import { completeChapter } from "./complete-chapter.js";
import { consistencyOf } from "./consistency.js";
import type { Finding } from "./finding.js";
import { type ChapterFile, chapterSchema, type RitualOptions } from "./schema.js";

export interface CheckedChapter {
  /** Missing where something is wrong. */
  readonly chapter?: Chapter;
  readonly findings: readonly Finding[];
  readonly warnings: readonly Finding[];
  /** Files whose content has to be put in their place before the chapter can be complete. */
  readonly wanted: readonly WantedFile[];
}

/** Data of a chapter file to a Chapter, or to everything that is wrong with it. */
export function checkChapter(data: unknown, rituals: readonly RitualOptions[]): CheckedChapter {
  if (data === undefined) return { findings: [emptyFile], warnings: [], wanted: [] };
  const schema = chapterSchema(rituals);
  const { value, findings, wanted } = checkShape(schema, data);
  const consistency = consistencyOf(value ?? soundSections(schema, data));
  const all = [...findings, ...consistency.findings];
  const isComplete = value !== undefined && all.length === 0;
  return {
    ...(isComplete && { chapter: completeChapter(value) }),
    findings: all,
    warnings: consistency.warnings,
    wanted,
  };
}

const emptyFile: Finding = {
  path: [],
  message: "there is nothing in this file",
  hint: "Write at least two lines: chapter: and below it, indented, name: with your name for it.",
};

/** Each section is checked by itself, so that a mistake in one does not hide a mistake in another. */
function soundSections(schema: ReturnType<typeof chapterSchema>, data: unknown): Partial<ChapterFile> {
  if (typeof data !== "object" || data === null) return {};
  const written: Readonly<Record<string, unknown>> = { ...data };
  const sound = Object.entries(schema.shape).flatMap(([key, section]) => {
    const checked = section.safeParse(written[key]);
    return checked.success ? [[key, checked.data] as const] : [];
  });
  return Object.fromEntries(sound);
}
