import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PDFDict, PDFDocument, PDFName } from "@cantoo/pdf-lib";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { sha256Of } from "../src/kit/hash.js";
import type { Manifest } from "../src/kit/manifest.js";
import { verifyKit } from "../src/output/verify-kit.js";
import { aSmallKit } from "./a-small-kit.js";
import { chapterkit } from "./command-line.js";

const cards = "en/failure-feast/dish-cards.pdf";

let sound: string;
let foreign: string;
let kit: string;

beforeAll(async () => {
  sound = await aSmallKit();
  foreign = await aSmallKit(1);
}, 60_000);
beforeEach(async () => {
  kit = await mkdtemp(join(tmpdir(), "chapterkit-"));
  await cp(sound, kit, { recursive: true });
});

async function manifest(): Promise<Manifest> {
  return JSON.parse(await readFile(join(kit, "kit.json"), "utf8"));
}

/** Puts other bytes in a file's place and makes kit.json agree, so that only a deeper look finds out. */
async function replace(file: string, bytes: Uint8Array | string): Promise<void> {
  await writeFile(join(kit, file), bytes);
  const text = await readFile(join(kit, "kit.json"), "utf8");
  const { documents, files } = await manifest();
  const { sha256, bytes: size } = [...documents, ...files].find((one) => one.file === file) ?? {};
  const was = `"sha256": "${sha256}",\n      "bytes": ${size}`;
  const now = `"sha256": "${sha256Of(bytes)}",\n      "bytes": ${Buffer.byteLength(bytes)}`;
  expect(text).toContain(was);
  await writeFile(join(kit, "kit.json"), text.replace(was, now));
}

/** A PDF of pages of others, each as `[folder, page index]`. */
async function pagesOf(
  ...places: readonly (readonly [folder: string, index: number])[]
): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  for (const [folder, index] of places) {
    const from = await PDFDocument.load(await readFile(join(folder, cards)));
    pdf.setSubject(from.getSubject() ?? "");
    const [page] = await pdf.copyPages(from, [index]);
    if (page) pdf.addPage(page);
  }
  return pdf.save();
}

async function withoutFonts(): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(await readFile(join(kit, cards)));
  for (const [, object] of pdf.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict)) continue;
    for (const key of ["FontFile2", "FontFile3"]) object.delete(PDFName.of(key));
  }
  return pdf.save();
}

async function problems(): Promise<string[]> {
  const { problems } = await verifyKit(kit);
  return problems.map(({ file, message }) => `${file}: ${message}`);
}

test("a sound kit is what it claims", async () => {
  expect(await problems()).toEqual([]);
  const { exitCode, stdout, stderr } = await chapterkit(["verify", kit]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  expect(stdout).toMatch(
    /Documents: 1, pages: 2, codes read: 4\.\n {2}Most ink: \d+\.\d % of en\/\S+, page \d/,
  );
});

test("JSON tells the codes and the ink of every page", async () => {
  const { stdout } = await chapterkit(["verify", kit, "--json"]);
  const { documents } = JSON.parse(stdout);
  expect(documents[0]).toEqual({
    file: cards,
    pages: [1, 2].map(() => ({ codes: 2, ink: expect.any(Number) })),
  });
});

test("an altered code is found on its page", async () => {
  await replace(cards, await pagesOf([sound, 0], [foreign, 1]));
  const { codes } = await manifest();
  const own = codes.filter(({ printed }) => printed[0]?.page === 2);
  const found = await problems();
  expect(found).toHaveLength(4);
  for (const { url } of own) expect(found).toContain(`${cards}, page 2: the code for ${url} does not scan.`);
  expect(found.filter((line) => line.includes("does not belong on this page"))).toHaveLength(2);
});

test("swapped pages are found", async () => {
  await replace(cards, await pagesOf([sound, 1], [sound, 0]));
  const found = await problems();
  for (const page of [1, 2]) {
    expect(found.filter((line) => line.startsWith(`${cards}, page ${page}: `))).toHaveLength(4);
  }
});

test("a page too few is found", async () => {
  await replace(cards, await pagesOf([sound, 0]));
  expect(await problems()).toContain(`${cards}: it has 1 pages, kit.json says 2.`);
});

test("a missing font is found on the page that needs it first", async () => {
  await replace(cards, await withoutFonts());
  expect(await problems()).toContainEqual(
    expect.stringMatching(
      /^en\/failure-feast\/dish-cards\.pdf, page 1: the font \S+Jost\S* is not in the file/,
    ),
  );
});

test("what is no PDF is found", async () => {
  await replace(cards, "half a page");
  expect(await problems()).toEqual([`${cards}: the file cannot be read as a PDF.`]);
});

test("a list of codes that is not the kit's is found", async () => {
  await replace("codes.csv", "code,url,kind,number\n");
  expect(await problems()).toEqual(["codes.csv: its codes are not those of kit.json."]);
});

test("missing and changed files are found together", async () => {
  await rm(join(kit, cards));
  await writeFile(join(kit, "codes.csv"), await readFile(join(foreign, "codes.csv")));
  const { exitCode, stdout, stderr } = await chapterkit(["verify", kit]);
  expect({ exitCode, stdout }).toEqual({ exitCode: 65, stdout: "" });
  expect(stderr).toContain(`${join(kit, cards)}  the file is missing.`);
  expect(stderr).toContain(`${join(kit, "codes.csv")}  the file was changed after the kit was made.`);
});

async function claim(changes: Partial<Manifest>): Promise<void> {
  await writeFile(join(kit, "kit.json"), JSON.stringify({ ...(await manifest()), ...changes }));
}

test("a kit.json that claims another mark, a file twice or no document is found", async () => {
  const { kit: own, documents } = await manifest();
  await claim({ kit: { ...own, mark: "AAAAA" } });
  expect(await problems()).toContain(`${cards}: its mark is ${own.mark}, that of kit.json is AAAAA.`);
  await claim({ kit: own, documents: documents.flatMap((one) => [one, one]) });
  expect(await problems()).toContain(`${cards}: kit.json lists the file twice.`);
  await claim({ documents: [] });
  expect(await problems()).toContain("kit.json: it lists no documents.");
});

test("a wrong check symbol is found", async () => {
  const { codes } = await manifest();
  await claim({ codes: codes.map((code) => ({ ...code, check: code.check === "A" ? "B" : "A" })) });
  expect(await problems()).toContainEqual(expect.stringContaining("the check symbol of https://"));
});

test("a list of codes that is no table any more is found", async () => {
  await replace("codes.csv", 'code,url,kind,number\n"abc');
  expect(await problems()).toEqual(["codes.csv: its codes are not those of kit.json."]);
});

test("a folder in the place of a file is found", async () => {
  await rm(join(kit, cards));
  await mkdir(join(kit, cards));
  expect(await problems()).toContain(`${cards}: the file cannot be read (EISDIR).`);
});

test("a damaged kit.json is no missing one", async () => {
  await writeFile(join(kit, "kit.json"), "{");
  const { exitCode, stderr } = await chapterkit(["verify", kit]);
  expect({ exitCode, stderr }).toEqual({
    exitCode: 65,
    stderr: expect.stringContaining("this kit.json is damaged, or of another program or version."),
  });
});

test("where there is no kit, that is said", async () => {
  for (const place of [join(kit, "en"), join(kit, "nowhere"), join(kit, "codes.csv")]) {
    const { exitCode, stderr } = await chapterkit(["verify", place]);
    expect({ exitCode, stderr }).toEqual({
      exitCode: 66,
      stderr: expect.stringContaining(`${place}  there is no kit.json here.`),
    });
  }
});

test("a kit of another chapter file is told apart", async () => {
  const chapter = join(await mkdtemp(join(tmpdir(), "chapterkit-")), "chapter.yaml");
  await writeFile(chapter, "chapter: { name: Kanal }\nrituals: {}\n");
  const { exitCode, stderr } = await chapterkit(["verify", kit, "--chapter", chapter]);
  expect({ exitCode, stderr }).toEqual({
    exitCode: 65,
    stderr: expect.stringContaining(
      `${kit}  the kit was not made from ${chapter} as it is now: its mark is `,
    ),
  });
});
