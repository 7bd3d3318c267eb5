import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { beforeAll, describe, expect, test } from "vitest";
import type { Manifest } from "../src/kit/manifest.js";
import { cardFormat } from "../src/paper/card-formats.js";
import { chapterkit } from "./command-line.js";

const chapterFile = `
chapter: { name: Kanal, languages: [en], timezone: Europe/Berlin }
people: { count: 6 }
paper: { size: a4, cards: eighth }
tracker: { url: "https://tracker.example.org/k/{id}" }
rituals: { companion-triads: { rotations: 1 }, reciprocity-pledges: { spareBlanks: 2 } }
`;
const first = "en/reciprocity-pledges/cards.pdf";
const reprint = "en/print/reprint-reciprocity-pledges-cards-3-8.pdf";

let home: string;
let kit: string;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "chapterkit-"));
  kit = join(home, "out", "kanal");
  await writeFile(join(home, "chapter.yaml"), chapterFile);
  const { stderr, exitCode } = await build("--only", "reciprocity-pledges/cards");
  expect({ stderr, exitCode }).toEqual({ stderr: expect.stringContaining("chapter.secret"), exitCode: 0 });
}, 60_000);

const build = (...more: string[]) =>
  chapterkit(["build", join(home, "chapter.yaml"), "--out", join(home, "out"), ...more]);

async function manifest(): Promise<Manifest> {
  return JSON.parse(await readFile(join(kit, "kit.json"), "utf8"));
}

/** Each card of a PDF as its texts and where on the card they stand. */
async function cardsIn(file: string): Promise<string[]> {
  const { width, height } = cardFormat("eighth", "a4")?.card ?? { width: 1, height: 1 };
  const task = getDocument({ data: new Uint8Array(await readFile(join(kit, file))), verbosity: 0 });
  const pdf = await task.promise;
  const cards = new Map<string, string[]>();
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    for (const item of items) {
      if (!("str" in item) || item.str.trim() === "") continue;
      const [x = 0, y = 0] = item.transform.slice(4) as number[];
      const slot = [number, Math.floor(x / width), Math.floor(y / height)].join();
      const piece = `${item.str} ${Math.round(x % width)} ${Math.round(y % height)}`;
      cards.set(slot, [...(cards.get(slot) ?? []), piece]);
    }
  }
  await task.destroy();
  return Array.from(cards.values(), (pieces) => pieces.join("\n"));
}

describe("a reprint", () => {
  test("has the wanted cards as they were printed first, and no others", async () => {
    const before = await manifest();
    const { exitCode, stderr } = await build("--only", "reciprocity-pledges/cards", "--numbers", "8,3");
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    const [earlier, again] = [await cardsIn(first), await cardsIn(reprint)];
    expect(again).toHaveLength(8);
    for (const card of again) {
      expect(earlier).toContain(card);
      expect(card).toMatch(/^0[38] /m);
    }
    const after = await manifest();
    expect(after.files.map(({ file }) => file)).toEqual([...before.files.map(({ file }) => file), reprint]);
    expect({ ...after, files: [] }).toEqual({ ...before, files: [] });
  });

  test("of a slip is called by the number of its person", async () => {
    const { exitCode } = await build("--only", "companion-triads/slips", "--numbers", "3");
    expect(exitCode).toBe(0);
    const text = (await cardsIn("en/print/reprint-companion-triads-slips-3.pdf")).join("\n");
    expect(text).toMatch(/^3 /m);
  });

  test.each([
    [["--numbers", "7"], 64, "--numbers needs to know of which cards. Say --only RITUAL/ARTIFACT"],
    [["--numbers", "7", "--only", "reciprocity-pledges"], 64, "--numbers needs to know of which cards."],
    [["--numbers", "7", "--only", "reciprocity-pledges/circle-of-care"], 64, "has no numbered cards."],
    [["--numbers", "3,90", "--only", "reciprocity-pledges/cards"], 64, "has no 90. It has 1 to 8."],
  ])("with %j is refused", async (argv, exitCode, message) => {
    const refused = await build(...argv);
    expect(refused).toMatchObject({ exitCode, stderr: expect.stringContaining(message) });
  });
});
