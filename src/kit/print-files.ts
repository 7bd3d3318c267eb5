import type { Duplex } from "../chapter/chapter.js";
import { type PlannedDocument, ritualOf, startHereId } from "./plan-kit.js";

/** Documents that one setting of the printer fits: open it, choose the setting in its name, print once. */
export interface PrintFile {
  readonly file: string;
  readonly language: string;
  readonly ritual: string;
  readonly flip: PlannedDocument["flip"];
  /** All fronts come first and then all backs, for a printer whose stack is turned by hand. */
  readonly frontsFirst: boolean;
  readonly documents: readonly PlannedDocument[];
}

/** One file per language, ritual and setting; rituals are numbered in print order. */
export function planPrintFiles(documents: readonly PlannedDocument[], duplex: Duplex): PrintFile[] {
  const printed = documents.filter(({ id }) => id !== startHereId);
  const rituals = [...new Set(printed.map(ritualOf))];
  const files = new Map<string, PrintFile>();
  for (const document of printed) {
    const { language, flip } = document;
    const ritual = ritualOf(document);
    const number = String(rituals.indexOf(ritual) + 1).padStart(2, "0");
    const frontsFirst = duplex === "manual" && document.sides === 2;
    const file = `${language}/print/${number}-${ritual}-${settingOf(document, frontsFirst)}.pdf`;
    const others = files.get(file)?.documents ?? [];
    files.set(file, { file, language, ritual, flip, frontsFirst, documents: [...others, document] });
  }
  return [...files.values()];
}

/** `plain-1-sided`, `card-2-sided-long-edge`, `card-2-sided-by-hand`. */
function settingOf({ stock, sides, flip }: PlannedDocument, frontsFirst: boolean): string {
  return [stock, `${sides}-sided`, frontsFirst ? "by-hand" : flip].filter((part) => part !== null).join("-");
}
