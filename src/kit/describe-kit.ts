import { utf8ToBytes } from "@noble/hashes/utils.js";
import { stringify } from "csv-stringify/sync";
import { calendarFile, calendarName } from "./calendar.js";
import type { Kit } from "./kit.js";
import {
  fileEntry,
  type KitFile,
  type Manifest,
  type ManifestCode,
  type ManifestDocument,
  type ManifestFile,
} from "./manifest.js";
import type { PlannedDocument } from "./plan-kit.js";
import { planPrintFiles } from "./print-files.js";
import { isReprint } from "./reprint.js";
import { wordsOf } from "./words-of.js";

/** A code where a camera finds it. */
export interface Sighting {
  readonly id: string;
  readonly file: string;
  readonly page: number;
}

/** What a build has drawn: all of a kit, or the part that was asked for. */
export interface Drawn {
  readonly documents: readonly ManifestDocument[];
  /** The documents' files and the print files. */
  readonly files: readonly KitFile[];
  readonly sightings: readonly Sighting[];
}

/** The manifest of what was drawn and of what stays as an earlier build of the same inputs made it. */
export function describeKit(
  kit: Kit,
  drawn: Drawn,
  earlier?: Manifest,
): { manifest: Manifest; files: KitFile[] } {
  const documents = inPrintOrder(kit.documents, [...drawn.documents, ...(earlier?.documents ?? [])]);
  const codes = printedCodes(kit, documents, [...drawn.sightings, ...sightingsLeft(drawn, earlier)]);
  const codesFiles = codes.length === 0 ? [] : [codesFile(codes)];
  const files = [...drawn.files, ...codesFiles, ...calendarFiles(kit)];
  const manifest: Manifest = {
    format: 1,
    generator: kit.generator,
    kit: { id: kit.chapter.kitId, code: kit.codes.kit, mark: kit.mark },
    chapter: { id: kit.chapter.id, name: kit.chapter.name },
    season: kit.chapter.season ?? null,
    seed: kit.chapter.seed,
    inputs: { sha256: kit.inputs },
    documents,
    files: otherFiles(kit, [...files.map(fileEntry), ...(earlier?.files ?? [])]),
    codes,
    plan: kit.plan,
  };
  return { manifest, files };
}

/** Of several entries for a document, the first counts. */
export function inPrintOrder(
  planned: readonly PlannedDocument[],
  entries: readonly ManifestDocument[],
): ManifestDocument[] {
  return planned.flatMap(
    ({ id, language }) => entries.find((entry) => entry.id === id && entry.language === language) ?? [],
  );
}

function otherFiles({ documents, chapter }: Kit, entries: readonly ManifestFile[]): ManifestFile[] {
  const calendars = chapter.languages.map(calendarName);
  const wanted = [
    "codes.csv",
    ...calendars,
    ...planPrintFiles(documents, chapter.paper.duplex).map(({ file }) => file),
  ];
  const reprints = entries.filter(({ file }) => isReprint(file)).map(({ file }) => file);
  return [...wanted, ...new Set(reprints)].flatMap(
    (file) => entries.find((entry) => entry.file === file) ?? [],
  );
}

/** The season's dates, once per language, as a calendar program reads them. */
function calendarFiles({ chapter, events, libraries }: Kit): KitFile[] {
  return Array.from(libraries, ([language, library]) =>
    calendarFile({
      chapter,
      kitId: chapter.kitId,
      language,
      events,
      wordsOf: (ritual) => wordsOf({ chapter, library }, ritual),
    }),
  ).filter((file) => file !== undefined);
}

function sightingsLeft({ documents }: Drawn, earlier?: Manifest): Sighting[] {
  const renewed = new Set(documents.map(({ file }) => file));
  return (earlier?.codes ?? []).flatMap(({ id, printed }) =>
    printed.filter(({ file }) => !renewed.has(file)).map((place) => ({ id, ...place })),
  );
}

function printedCodes(
  { codes }: Kit,
  documents: readonly ManifestDocument[],
  sightings: readonly Sighting[],
): ManifestCode[] {
  const order = new Map(documents.map(({ file }, index) => [file, index]));
  const places = (id: string) =>
    sightings
      .filter((sighting) => sighting.id === id && order.has(sighting.file))
      .map(({ file, page }) => ({ file, page }))
      .sort((a, b) => (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0) || a.page - b.page);
  return Array.from(codes.items, ([name, { id, check, url, number }]) => ({
    id,
    check,
    url,
    kind: name.slice(0, name.lastIndexOf("/")),
    number,
    printed: places(id),
  })).filter(({ printed }) => printed.length > 0);
}

/** What a tracker imports; a spreadsheet must not take a cell for a formula. */
function codesFile(codes: readonly ManifestCode[]): KitFile {
  const rows = codes.map(({ id, url, kind, number }) => ({ code: id, url, kind, number }));
  const text = stringify(rows, { header: true, escape_formulas: true });
  return { file: "codes.csv", bytes: utf8ToBytes(text) };
}
