import type { Chapter } from "../../chapter/chapter.js";

/** Large print and wide margins leave little room on a card. */
export function hasLittleRoom({ print, printer }: Pick<Chapter, "print" | "printer">): boolean {
  return print.text === "large" || print.photocopySafe || printer.margin > 10;
}
