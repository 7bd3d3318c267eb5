import { fileURLToPath } from "node:url";
import { Font } from "@react-pdf/renderer";

export const families = { text: "Source Sans 3", display: "Jost" } as const;
export type Face = keyof typeof families;

const files: readonly { readonly face: Face; readonly weight: number; readonly file: string }[] = [
  { face: "text", weight: 400, file: "source-sans-3/SourceSans3_400Regular.ttf" },
  { face: "text", weight: 600, file: "source-sans-3/SourceSans3_600SemiBold.ttf" },
  { face: "text", weight: 700, file: "source-sans-3/SourceSans3_700Bold.ttf" },
  { face: "display", weight: 500, file: "jost/Jost_500Medium.ttf" },
  { face: "display", weight: 700, file: "jost/Jost_700Bold.ttf" },
  { face: "display", weight: 800, file: "jost/Jost_800ExtraBold.ttf" },
];

/** What the page needs to know of the fonts. */
export interface Fonts {
  /** The characters of a text that a face cannot draw. */
  missing(face: Face, text: string): string[];
}

let loaded: Promise<Fonts> | undefined;

/** Registers the project's fonts with the renderer, once per process. */
export function loadFonts(): Promise<Fonts> {
  loaded ??= registerFonts();
  return loaded;
}

async function registerFonts(): Promise<Fonts> {
  const folder = new URL("../../fonts/", import.meta.url);
  for (const { face, weight, file } of files) {
    Font.register({ family: families[face], fontWeight: weight, src: fileURLToPath(new URL(file, folder)) });
  }
  // The built-in hyphenation is English only and breaks labels and URLs.
  Font.registerHyphenationCallback((word) => [word]);
  await Promise.all(
    files.map(({ face, weight }) => Font.load({ fontFamily: families[face], fontWeight: weight })),
  );
  const known = new Map<string, boolean>();
  const covers = (face: Face, character: string): boolean => {
    const key = `${face} ${character}`;
    let answer = known.get(key);
    if (answer === undefined) {
      const font = Font.getFont({ fontFamily: families[face], fontWeight: 700 })?.data;
      answer = Boolean(
        font && "hasGlyphForCodePoint" in font && font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0),
      );
      known.set(key, answer);
    }
    return answer;
  };
  return {
    missing: (face, text) =>
      [...new Set(text.replace(/\s/g, ""))].filter((character) => !covers(face, character)),
  };
}
