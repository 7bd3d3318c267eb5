import type { Chapter } from "../chapter/chapter.js";
import type { Problem } from "../errors.js";

/**
 * What a chapter file says that no font can draw, with the place where it stands; `missing` tells the characters of
 * a text that have no glyph.
 */
export function undrawableTexts(chapter: Chapter, missing: (text: string) => readonly string[]): Problem[] {
  const { name, place, supportLine, people, rituals } = chapter;
  const printedNames = chapter.names === "numbers" ? [] : people.map((person) => person.name);
  const texts = [
    ...textsIn("chapter", { name, place, supportLine }),
    ...textsIn("people", printedNames),
    ...textsIn("rituals", rituals),
  ];
  return texts.flatMap(({ path, text }) => {
    const characters = missing(text);
    return characters.length === 0 ? [] : [{ path, ...noFontHas(characters, text) }];
  });
}

/** What to say of a text with such characters. */
export function noFontHas(characters: readonly string[], text: string): Pick<Problem, "message" | "hint"> {
  const named = characters.map(
    (character) =>
      `“${character}” (U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")})`,
  );
  return {
    message: `no font has ${named.join(", ")} in “${shortened(text)}”.`,
    hint: "Write it with other letters.",
  };
}

export function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

interface TextAt {
  readonly path: string;
  readonly text: string;
}

function textsIn(path: string, value: unknown): TextAt[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(`${path}[${index}]`, item));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => textsIn(`${path}.${key}`, item));
}
