import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { ExitCode, type Problem, UserError } from "../errors.js";
import { checkSymbol } from "../kit/crockford.js";
import { sha256Of } from "../kit/hash.js";
import type { Manifest } from "../kit/manifest.js";
import { inPlainWords, isSystemError } from "./file-errors.js";
import { inspectPdf, type PdfFacts } from "./inspect-pdf.js";
import { listedFiles, requireOurs } from "./kit-folder.js";
import type { Watch } from "./render-kit.js";
import { type ReadPdf, type VerifiedPage, verifyDocument, without } from "./verify-document.js";

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

const codesFileName = "codes.csv";

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
  const pdfs = new Map<string, ReadPdf>();
  let codesFile: Uint8Array | undefined;
  for (const { file, sha256, bytes: size } of listedFiles(manifest)) {
    const bytes = await contentOf(join(folder, file));
    if (typeof bytes === "string") {
      problems.push({ file, message: bytes });
      continue;
    }
    if (file === codesFileName) codesFile = bytes;
    if (sha256Of(bytes) !== sha256 || bytes.length !== size) {
      problems.push({ file, message: "the file was changed after the kit was made." });
    }
    if (!file.endsWith(".pdf")) continue;
    const facts = await factsOf(bytes);
    if (facts === undefined) problems.push({ file, message: "the file cannot be read as a PDF." });
    else {
      pdfs.set(file, { bytes, facts });
      problems.push(...verifyMark(file, facts, manifest.kit.mark));
    }
  }
  const documents: VerifiedDocument[] = [];
  for (const [index, document] of manifest.documents.entries()) {
    await new Promise(setImmediate);
    watch.signal?.throwIfAborted();
    watch.progress?.(document.file, index + 1, manifest.documents.length);
    const pdf = pdfs.get(document.file);
    if (pdf === undefined) continue;
    const verified = await verifyDocument(document, pdf, manifest.codes);
    documents.push({ file: document.file, pages: verified.pages });
    problems.push(...verified.problems);
  }
  problems.push(...verifyCodesFile(manifest, codesFile));
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

/** Undefined where the bytes are no PDF. */
async function factsOf(bytes: Uint8Array): Promise<PdfFacts | undefined> {
  try {
    return await inspectPdf(bytes);
  } catch {
    return undefined;
  }
}

/** Pages of another kit bear another mark. */
function verifyMark(file: string, { subject }: PdfFacts, mark: string): Problem[] {
  const found = subject?.split(" ").at(-1);
  return found === mark ? [] : [{ file, message: `its mark is ${found}, that of kit.json is ${mark}.` }];
}

function verifyCodesFile({ codes }: Manifest, bytes: Uint8Array | undefined): Problem[] {
  if (bytes === undefined) return [];
  const rows = rowsOf(bytes);
  const line = ({ code, url, kind, number }: Record<string, string>) => [code, url, kind, number].join(" ");
  const listed = rows.map(line);
  const claimed = codes.map(({ id, url, kind, number }) => [id, url, kind, number].join(" "));
  const same = without(listed, claimed).length === 0 && without(claimed, listed).length === 0;
  return same ? [] : [{ file: codesFileName, message: "its codes are not those of kit.json." }];
}

/** One that nothing claims where it is no table any more. */
function rowsOf(bytes: Uint8Array): Record<string, string>[] {
  try {
    return parse(Buffer.from(bytes), { columns: true });
  } catch {
    return [{}];
  }
}
