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
  for (const { face, weight } of files) {
    rememberCharacters(shapedFont(face, weight));
    rememberWords(shapedFont(face, weight));
  }
  const known = new Map<string, boolean>();
  const covers = (face: Face, character: string): boolean => {
    const key = `${face} ${character}`;
    let answer = known.get(key);
    if (answer === undefined) {
      answer = shapedFont(face, 700).hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
      known.set(key, answer);
    }
    return answer;
  };
  return {
    missing: (face, text) =>
      [...new Set(text.replace(/\s/g, ""))].filter((character) => !covers(face, character)),
  };
}

interface Glyph {
  readonly codePoints: readonly number[];
}

interface GlyphRun {
  readonly glyphs: readonly unknown[];
  readonly positions: readonly unknown[];
}

interface ShapedFont {
  layout(text: string, features?: unknown, ...rest: unknown[]): GlyphRun;
  hasGlyphForCodePoint(codePoint: number): boolean;
  getGlyph(id: number, codePoints?: readonly number[]): Glyph;
}

function shapedFont(face: Face, fontWeight: number): ShapedFont {
  const font = Font.getFont({ fontFamily: families[face], fontWeight })?.data;
  if (!font || !("hasGlyphForCodePoint" in font))
    throw new Error(`${families[face]} ${fontWeight} was not loaded.`);
  return font as unknown as ShapedFont;
}

/**
 * A font keeps each glyph as it was first asked for, with the characters that it stood for then: none where it was
 * a part of another, full-width figures where they share it. A later text would lose characters and break too late.
 */
function rememberCharacters(font: ShapedFont): void {
  const getGlyph = font.getGlyph.bind(font);
  const known = new Map<string, Glyph>();
  font.getGlyph = (id, codePoints = []) => {
    const key = `${id} ${codePoints.join()}`;
    const glyph =
      known.get(key) ?? Object.assign(Object.create(getGlyph(id, codePoints)) as Glyph, { codePoints });
    known.set(key, glyph);
    return glyph;
  };
}

/** Shapes each word once: shaping is the dearest step of a page, and pages repeat their words. */
function rememberWords(font: ShapedFont): void {
  const shape = font.layout.bind(font);
  const known = new Map<string, GlyphRun>();
  font.layout = (text, features, ...rest) => {
    // Other scripts join and reorder across what looks like a word.
    if (!/^[\p{Script=Latin}\p{Script=Common}]*$/u.test(text)) return shape(text, features, ...rest);
    const prefix = JSON.stringify(features ?? null);
    const runs = text.split(/(?<= )/).map((word) => {
      const run = known.get(prefix + word) ?? shape(word, features, ...rest);
      known.set(prefix + word, run);
      return run;
    });
    return {
      glyphs: runs.flatMap(({ glyphs }) => glyphs),
      positions: runs.flatMap(({ positions }) => positions),
    };
  };
}
