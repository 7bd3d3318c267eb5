import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { ExitCode, type Problem, UserError } from "../errors.js";
import { checkSymbol } from "../kit/crockford.js";
import { sha256Of } from "../kit/hash.js";
import type { Manifest, ManifestCode, ManifestDocument } from "../kit/manifest.js";
import { type Orientation, sheetSize } from "../paper/sizes.js";
import { inPlainWords, isSystemError } from "./file-errors.js";
import { inspectPdf } from "./inspect-pdf.js";
import { listedFiles, requireOurs } from "./kit-folder.js";
import { drawPages, type PageImage, readCodes } from "./read-pdf.js";
import type { Watch } from "./render-kit.js";

export interface VerifiedPage {
  readonly codes: number;
  /** The share of the page that ink covers, 0 to 1. */
  readonly ink: number;
}

export interface VerifiedDocument {
  readonly file: string;
  readonly pages: readonly VerifiedPage[];
}

export interface Verification {
  readonly mark: string;
  readonly documents: readonly VerifiedDocument[];
  /** Empty when the kit is what it claims. */
  readonly problems: readonly Problem[];
}

/** As coarse as a cheap scanner: what is read at this resolution is read by any camera. */
const resolution = 150;

/** Re-reads a finished kit, turns every page into pixels and compares what is there with what `kit.json` claims. */
export async function verifyKit(folder: string, watch: Watch = {}): Promise<Verification> {
  const manifest = await manifestIn(folder);
  if (manifest === undefined) {
    throw new UserError(
      [{ file: folder, message: "there is no kit.json here.", hint: "Name the folder that holds it." }],
      ExitCode.missingInput,
    );
  }
  const problems = verifyClaims(manifest);
  const contents = new Map<string, Uint8Array>();
  for (const { file, sha256, bytes: size } of listedFiles(manifest)) {
    const bytes = await contentOf(join(folder, file));
    if (typeof bytes === "string") {
      problems.push({ file, message: bytes });
      continue;
    }
    contents.set(file, bytes);
    if (sha256Of(bytes) !== sha256 || bytes.length !== size) {
      problems.push({ file, message: "the file was changed after the kit was made." });
    }
    if (file.endsWith(".pdf")) problems.push(...(await verifyMark(file, bytes, manifest.kit.mark)));
  }
  const documents: VerifiedDocument[] = [];
  for (const [index, document] of manifest.documents.entries()) {
    await new Promise(setImmediate);
    watch.signal?.throwIfAborted();
    watch.progress?.(document.file, index + 1, manifest.documents.length);
    const bytes = contents.get(document.file);
    if (bytes === undefined) continue;
    const verified = await verifyDocument(document, bytes, manifest.codes);
    documents.push({ file: document.file, pages: verified.pages });
    problems.push(...verified.problems);
  }
  problems.push(...verifyCodesFile(manifest, contents.get("codes.csv")));
  return { mark: manifest.kit.mark, documents, problems };
}

/** Undefined also where a file stands in the place of the folder. */
async function manifestIn(folder: string): Promise<Manifest | undefined> {
  const file = join(folder, "kit.json");
  return inPlainWords(file, async () => {
    try {
      return await requireOurs(file, ExitCode.badInput);
    } catch (error) {
      if (isSystemError(error, "ENOTDIR")) return undefined;
      throw error;
    }
  });
}

/** The bytes, or why there are none. */
async function contentOf(file: string): Promise<Uint8Array | string> {
  try {
    return await readFile(file);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return error.code === "ENOENT" ? "the file is missing." : `the file cannot be read (${error.code}).`;
  }
}

/** What `kit.json` says against itself. */
function verifyClaims({ documents, files, codes }: Manifest): Problem[] {
  const listed = [...documents, ...files].map(({ file }) => file);
  const twice = listed.filter((file, index) => listed.indexOf(file) < index);
  const about = (file: string, message: string): Problem => ({ file, message });
  return [
    ...(documents.length === 0 ? [about("kit.json", "it lists no documents.")] : []),
    ...twice.map((file) => about(file, "kit.json lists the file twice.")),
    ...codes.flatMap(({ id, check, url, printed }) => [
      ...(checkSymbol(id) === check ? [] : [about("kit.json", `the check symbol of ${url} is wrong.`)]),
      ...printed
        .filter(({ file }) => !documents.some((document) => document.file === file))
        .map(({ file }) => about(file, `kit.json has a code on it, ${url}, and does not list the file.`)),
    ]),
  ];
}

/** Pages of another kit bear another mark. */
async function verifyMark(file: string, bytes: Uint8Array, mark: string): Promise<Problem[]> {
  try {
    const found = (await inspectPdf(bytes)).subject?.split(" ").at(-1);
    return found === mark ? [] : [{ file, message: `its mark is ${found}, that of kit.json is ${mark}.` }];
  } catch {
    return [{ file, message: "the file cannot be read as a PDF." }];
  }
}

async function verifyDocument(
  document: ManifestDocument,
  bytes: Uint8Array,
  codes: readonly ManifestCode[],
): Promise<{ pages: VerifiedPage[]; problems: Problem[] }> {
  const { file } = document;
  const pages: VerifiedPage[] = [];
  const problems: Problem[] = [];
  try {
    problems.push(...(await verifyShape(document, bytes)));
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
    // Said already, when its mark was looked for.
  }
  return { pages, problems };
}

async function verifyShape({ file, pages, paper }: ManifestDocument, bytes: Uint8Array): Promise<Problem[]> {
  const facts = await inspectPdf(bytes);
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

function without(items: readonly string[], others: readonly string[]): string[] {
  const rest = [...others];
  return items.filter((item) => {
    const at = rest.indexOf(item);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

function verifyCodesFile({ codes }: Manifest, bytes: Uint8Array | undefined): Problem[] {
  if (bytes === undefined) return [];
  const rows = rowsOf(bytes);
  const line = ({ code, url, kind, number }: Record<string, string>) => [code, url, kind, number].join(" ");
  const listed = rows.map(line);
  const claimed = codes.map(({ id, url, kind, number }) => [id, url, kind, number].join(" "));
  const same = without(listed, claimed).length === 0 && without(claimed, listed).length === 0;
  return same ? [] : [{ file: "codes.csv", message: "its codes are not those of kit.json." }];
}

/** One that nothing claims where it is no table any more. */
function rowsOf(bytes: Uint8Array): Record<string, string>[] {
  try {
    return parse(Buffer.from(bytes), { columns: true });
  } catch {
    return [{}];
  }
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
