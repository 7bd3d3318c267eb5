import type { Points } from "../../paper/units.js";

/** Of the size of the type; never less than in Source Sans 3, so that what fits here fits on paper. */
function widthOf(character: string): number {
  if (character === " ") return 0.2;
  if (/[ijlI.,':;!’]/.test(character)) return 0.3;
  if (/[rftsz()/?-]/.test(character)) return 0.46;
  if (/[mwMW@]/.test(character)) return 0.87;
  if (/[a-z0-9]/.test(character)) return 0.57;
  return /[A-Z]|\p{P}|\p{Ll}/u.test(character) ? 0.68 : 0.9;
}

/** How wide a text is at most, set in one line. */
export function textWidth(text: string, size: Points): Points {
  return size * Array.from(text).reduce((sum, character) => sum + widthOf(character), 0);
}

/** The size at which a text fits in one line, at most `size`. */
export function sizeInLine(text: string, width: Points, size: Points): Points {
  return Math.min(size, width / textWidth(text, 1));
}

/** The size at which the longest word of a text fits in a line, at most `size`. */
export function sizeForWords(text: string, width: Points, size: Points): Points {
  return Math.min(...text.split(/\s+/).map((word) => sizeInLine(word, width, size)));
}

/** How many lines a text takes; infinitely many when a word is wider than the line. */
export function linesOf(text: string, width: Points, size: Points): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    const length = textWidth(word, size);
    if (length > width) return Number.POSITIVE_INFINITY;
    const joined = used === 0 ? length : used + textWidth(" ", size) + length;
    if (joined > width) lines++;
    used = joined > width ? length : joined;
  }
  return lines;
}
