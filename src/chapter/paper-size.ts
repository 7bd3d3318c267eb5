import type { PaperSize } from "./chapter.js";

/** Where Letter is the usual paper (CLDR). */
const letterCountries = new Set("BZ CA CL CO CR GT MX NI PA PH PR SV US VE".split(" "));

/** The size that was chosen, or the usual one where the first language is spoken. */
export function paperSize(chosen: PaperSize | undefined, firstLanguage: string): PaperSize {
  const { region = "" } = new Intl.Locale(firstLanguage);
  return chosen ?? (letterCountries.has(region) ? "letter" : "a4");
}
