import type { Edition } from "../kit/compose.js";
import type { Kit } from "../kit/kit.js";
import { loadFonts } from "../paper/load-fonts.js";

/** What the documents of each language are drawn with. */
export async function editionsOf({
  chapter,
  roster,
  mark,
  libraries,
}: Kit): Promise<(language: string) => Edition> {
  const fonts = await loadFonts();
  return (language) => {
    const library = libraries.get(language);
    if (library === undefined) throw new Error(`No words were loaded for ${language}.`);
    return { chapter, library, fonts, roster, kitMark: mark };
  };
}
