import type { TypeStyle } from "./theme.js";
import type { Points } from "./units.js";

/** In em, of the text face in bold, as wide as a letter of its kind can be. */
function characterWidth(character: string): number {
  if (character === " ") return 0.2;
  if (/[ijlI.,:;'’|!·-]/.test(character)) return 0.33;
  if (/[frt()/]/.test(character)) return 0.4;
  if (/[mwMW@%—]/.test(character)) return 0.87;
  if (/[acegksvxyz0-9“”?]/.test(character)) return 0.55;
  return /\p{Lu}/u.test(character) ? 0.68 : 0.57;
}

/** The same text with spaces at which no line ends. */
export function unbroken(text: string): string {
  return text.replaceAll(" ", "\u00a0");
}

/** The display face runs wider than the text face, whose letters are measured here. */
const widening = { text: 1, display: 1 / 0.9 } as const;

/** How wide a text is at most, set in one line. */
export function textWidth(text: string, size: Points, face: TypeStyle["face"] = "text"): Points {
  const em = Array.from(text).reduce((sum, character) => sum + characterWidth(character), 0);
  return size * em * widening[face];
}

/** How many lines a text takes at most, so that room can be made before it is laid out; words stay whole. */
export function lineCount(text: string, width: Points, size: Points): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    const length = textWidth(word, size);
    const joined = used === 0 ? length : used + textWidth(" ", size) + length;
    const fits = used === 0 || joined <= width;
    lines += fits ? 0 : 1;
    used = fits ? joined : length;
  }
  return lines;
}

/** The size at which a text fits in one line, at most `most`. */
export function sizeInLine(
  text: string,
  width: Points,
  most: Points,
  face: TypeStyle["face"] = "text",
): Points {
  return Math.min(most, width / Math.max(textWidth(text, 1, face), 0.1));
}

/** The size, at most `most`, at which no word is longer than a line. */
export function sizeForWords(text: string, width: Points, most: Points): Points {
  return Math.min(...text.split(/\s+/).map((word) => sizeInLine(word, width, most)));
}

/** A name whose words stay whole: a double name wider than the line goes on behind its hyphens, then it is set smaller. */
export function fitName(name: string, width: Points, most: Points): { lines: string[]; size: Points } {
  const words = name.split(/(?<=\s)/);
  const broken = words.map((word) =>
    textWidth(word.trimEnd(), most) > width ? word.replace(/-(?=\S)/g, "-\n") : word,
  );
  const lines = broken.join("").split("\n");
  return { lines, size: Math.min(...lines.map((line) => sizeForWords(line, width, most))) };
}
