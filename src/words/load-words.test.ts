import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { templatesToCopy } from "./list-templates.js";
import { loadLibrary } from "./load-words.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "words-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function write(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
}

function load(language: string, rituals = ["circle"]) {
  const roots = ["chapter", "pack", "chapterkit"].map((name) => ({ name, folder: join(folder, name) }));
  return loadLibrary({ roots, language, rituals });
}

const ours = {
  "chapterkit/en/circle/script.hbs": "Ours",
  "chapterkit/en/circle/menu.hbs": "Menu",
  "chapterkit/en/circle/labels.yaml": "title: Ours\nabout: About",
  "chapterkit/en/kit/labels.yaml": "keep: Keep",
  "chapterkit/en/kit/partials/who.hbs": "Who",
  "chapterkit/en/circle/notes.txt": "no template",
  "chapterkit/en/feast/script.hbs": "not asked for",
};

test("the first root that has a file wins, file by file", async () => {
  await write({
    ...ours,
    "chapter/en/circle/script.hbs": "Chapter's",
    "pack/en/circle/script.hbs": "Pack's",
    "pack/en/circle/labels.yaml": "title: Pack's",
  });
  const { files } = await load("en");
  expect(files.map(({ location, root }) => `${root}: ${location}`)).toEqual([
    "chapter: en/circle/script.hbs",
    "pack: en/circle/labels.yaml",
    "chapterkit: en/kit/labels.yaml",
    "chapterkit: en/kit/partials/who.hbs",
    "chapterkit: en/circle/labels.yaml",
    "chapterkit: en/circle/menu.hbs",
  ]);
});

test("a language falls back to its parent, root by root", async () => {
  await write({
    ...ours,
    "chapter/en/circle/menu.hbs": "Chapter's",
    "chapterkit/en-US/circle/menu.hbs": "American",
    "chapterkit/en-US/circle/script.hbs": "American",
  });
  const library = await load("en-US");
  const words = library.of("circle", {});
  expect(library.language).toBe("en-US");
  expect(words.prose("menu")).toMatchObject([{ inlines: [{ text: "Chapter's" }] }]);
  expect(words.prose("script")).toMatchObject([{ inlines: [{ text: "American" }] }]);
  expect(words.label("about")).toBe("About");
});

test("no language stands in for another", async () => {
  await write({ ...ours, "pack/es/feast/script.hbs": "Fiesta" });
  await expect(load("es", ["circle", "feast"])).rejects.toThrow(
    `chapter.languages: there are no words in "es" for circle. Looked in ${join(folder, "chapter/es")}, ${join(folder, "pack/es")}, ${join(folder, "chapterkit/es")}. Languages found: en, es.`,
  );
});

test("files are UTF-8, with any line ends", async () => {
  await write({ ...ours, "chapter/en/circle/script.hbs": "\u{feff}# Añil\r\n\r\ntext\r\n" });
  expect((await load("en")).of("circle", {}).prose("script")).toMatchObject([
    { kind: "heading" },
    { kind: "paragraph" },
  ]);
  await write({ "chapter/en/circle/script.hbs": Uint8Array.of(0x41, 0xf1) });
  await expect(load("en")).rejects.toThrow("UTF-8");
});

test("what to copy is the file in use", async () => {
  await write({ ...ours, "pack/en/circle/labels.yaml": "title: Pack's" });
  const { files } = await load("en");
  const copied = (wanted: string) =>
    templatesToCopy(files, wanted).map(({ root, location }) => `${root}: ${location}`);
  expect(copied("circle/script")).toEqual(["chapterkit: en/circle/script.hbs"]);
  expect(copied("kit/partials/who")).toEqual(["chapterkit: en/kit/partials/who.hbs"]);
  expect(copied("circle")).toEqual([
    "pack: en/circle/labels.yaml",
    "chapterkit: en/circle/menu.hbs",
    "chapterkit: en/circle/script.hbs",
  ]);
  expect(() => copied("circle/scirpt")).toThrow(
    'there is no template "circle/scirpt". Did you mean "circle/script"? See them all with: chapterkit templates list',
  );
});
