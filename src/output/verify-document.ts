import type { Problem } from "../errors.js";
import type { ManifestCode, ManifestDocument } from "../kit/manifest.js";
import { type Orientation, sheetSize } from "../paper/sizes.js";
import type { PdfFacts } from "./inspect-pdf.js";
import { drawPages, type PageImage, readCodes } from "./read-pdf.js";

export interface ReadPdf {
  readonly bytes: Uint8Array;
  readonly facts: PdfFacts;
}

export interface VerifiedPage {
  readonly codes: number;
  /** The share of the page that ink covers, 0 to 1. */
  readonly ink: number;
}

/** As coarse as a cheap scanner: what is read at this resolution is read by any camera. */
const resolution = 150;

/** Compares every page, as pixels, with what `kit.json` claims of it. */
export async function verifyDocument(
  document: ManifestDocument,
  { bytes, facts }: ReadPdf,
  codes: readonly ManifestCode[],
): Promise<{ pages: VerifiedPage[]; problems: Problem[] }> {
  const { file } = document;
  const pages: VerifiedPage[] = [];
  const problems = verifyShape(document, facts);
  try {
    for await (const image of drawPages(bytes, resolution)) {
      const page = pages.length + 1;
      const found = await readCodes(image);
      problems.push(
        ...compareCodes(found, expectedOn(codes, file, page)).map((message) => ({
          file: pageOf(file, page),
          message,
        })),
      );
      const ink = inkOf(image);
      if (ink === 0) problems.push({ file: pageOf(file, page), message: "the page is blank." });
      pages.push({ codes: found.length, ink });
    }
  } catch {
    problems.push({ file, message: "its pages cannot be drawn." });
  }
  return { pages, problems };
}

function verifyShape({ file, pages, paper }: ManifestDocument, facts: PdfFacts): Problem[] {
  const problems: Problem[] = facts.fontsNotEmbedded.map(({ font, page }) => ({
    file: pageOf(file, page),
    message: `the font ${font} is not in the file; another printer would put another in its place.`,
  }));
  if (facts.pages.length !== pages) {
    problems.push({ file, message: `it has ${facts.pages.length} pages, kit.json says ${pages}.` });
  }
  const fits = (size: { width: number; height: number }, orientation: Orientation) => {
    const sheet = sheetSize(paper, orientation);
    return Math.abs(size.width - sheet.width) < 0.5 && Math.abs(size.height - sheet.height) < 0.5;
  };
  facts.pages.forEach((size, index) => {
    if (fits(size, "portrait") || fits(size, "landscape")) return;
    problems.push({ file: pageOf(file, index + 1), message: `the page is not ${paper} paper.` });
  });
  return problems;
}

function expectedOn(codes: readonly ManifestCode[], file: string, page: number): string[] {
  return codes.flatMap(({ url, printed }) =>
    printed.filter((place) => place.file === file && place.page === page).map(() => url),
  );
}

/** The multisets, because a code that is printed twice is as wrong as one that is missing. */
function compareCodes(found: readonly string[], expected: readonly string[]): string[] {
  const missing = without(expected, found);
  const foreign = without(found, expected);
  return [
    ...missing.map((url) => `the code for ${url} does not scan.`),
    ...foreign.map((url) => `a code leads to ${url}, which does not belong on this page.`),
  ];
}

/** The items that the others do not match, one for one. */
export function without(items: readonly string[], others: readonly string[]): string[] {
  const rest = [...others];
  return items.filter((item) => {
    const at = rest.indexOf(item);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

function pageOf(file: string, page: number): string {
  return `${file}, page ${page}`;
}

/** The mean darkness of a page. */
function inkOf({ data }: PageImage): number {
  let light = 0;
  for (let at = 0; at < data.length; at += 4) {
    light += (data[at] ?? 0) * 0.299 + (data[at + 1] ?? 0) * 0.587 + (data[at + 2] ?? 0) * 0.114;
  }
  const share = 1 - light / (255 * (data.length / 4));
  return share < 1e-9 ? 0 : share;
}
