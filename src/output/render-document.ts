import { UserError } from "../errors.js";
import type { Edition } from "../kit/compose.js";
import type { Sighting } from "../kit/describe-kit.js";
import type { Kit } from "../kit/kit.js";
import { fileEntry, type KitFile, type ManifestDocument } from "../kit/manifest.js";
import { nameOf, type PlannedDocument, ritualOf } from "../kit/plan-kit.js";
import type { PrintFile } from "../kit/print-files.js";
import { documentTitle, wordsOf } from "../kit/words-of.js";
import { mm } from "../paper/units.js";
import { checkLayout } from "./check-layout.js";
import { inspectPdf } from "./inspect-pdf.js";
import { codesOn, type LaidOut, renderPdf } from "./render.js";

/** A document that has passed its checks, as bytes and as what `kit.json` says of it. */
export interface RenderedDocument extends KitFile {
  readonly entry: ManifestDocument;
  readonly sightings: readonly Sighting[];
  readonly laidOut: LaidOut;
}

export async function renderDocument(
  kit: Kit,
  edition: Edition,
  document: PlannedDocument,
  laidOut: LaidOut,
): Promise<RenderedDocument> {
  proveLayout(kit, document, laidOut);
  const { id, language, paper, stock, sides, flip, copies, finishing, holdsNames, afterwards } = document;
  const bytes = await renderPdf([{ laidOut, copies: 1, sides: 1 }], {
    title: documentTitle(document, wordsOf(edition, ritualOf(document))),
    subject: subjectOf(kit),
    language,
    flip,
  });
  await proveBytes(document, laidOut, bytes);
  const file = { file: `${nameOf(document)}.pdf`, bytes };
  const pages = laidOut.pages.length;
  const sheets = copies * Math.ceil(pages / sides);
  return {
    ...file,
    entry: {
      id,
      language,
      ...fileEntry(file),
      pages,
      paper,
      stock,
      sides,
      flip,
      copies,
      sheets,
      finishing,
      holdsNames,
      afterwards,
    },
    sightings: sightingsOf(laidOut, file.file),
    laidOut,
  };
}

/** The same pages as often as copies are needed, ready to print in one go. */
export async function renderPrintFile(
  kit: Kit,
  edition: Edition,
  { file, ritual, flip, frontsFirst }: PrintFile,
  documents: readonly RenderedDocument[],
): Promise<KitFile> {
  const parts = documents.map(({ laidOut, entry: { copies, sides } }) => ({ laidOut, copies, sides }));
  const title = wordsOf(edition, ritual).label("title");
  const bytes = await renderPdf(parts, {
    title,
    subject: subjectOf(kit),
    language: edition.library.language,
    flip: frontsFirst ? null : flip,
    frontsFirst,
  });
  return { file, bytes };
}

function proveLayout({ chapter }: Kit, document: PlannedDocument, laidOut: LaidOut): void {
  const printerMargin = mm(chapter.printer.margin);
  const [first, ...others] = checkLayout(laidOut, { document: nameOf(document), printerMargin });
  if (first !== undefined) throw new UserError([first, ...others]);
}

/** What is wrong here was not the user's doing. */
async function proveBytes(document: PlannedDocument, laidOut: LaidOut, bytes: Uint8Array): Promise<void> {
  const { pages, fontsNotEmbedded } = await inspectPdf(bytes);
  const name = nameOf(document);
  const [lost] = fontsNotEmbedded;
  if (lost !== undefined) throw new Error(`${name}, page ${lost.page}, lacks its font ${lost.font}.`);
  if (pages.length !== laidOut.pages.length) {
    throw new Error(`${name} was laid out on ${laidOut.pages.length} pages and drawn on ${pages.length}.`);
  }
  laidOut.pages.forEach(({ box }, index) => {
    const { width = 0, height = 0 } = pages[index] ?? {};
    if (Math.abs(width - (box?.width ?? 0)) < 0.01 && Math.abs(height - (box?.height ?? 0)) < 0.01) return;
    throw new Error(`${name}, page ${index + 1}, is drawn ${width} × ${height} pt.`);
  });
}

function sightingsOf({ pages }: LaidOut, file: string): Sighting[] {
  return pages.flatMap((page, index) =>
    [...new Set(codesOn(page))].map((id) => ({ id, file, page: index + 1 })),
  );
}

function subjectOf({ chapter, mark }: Kit): string {
  return `${chapter.kitId} ${mark}`;
}
