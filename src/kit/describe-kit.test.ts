import { describe, expect, test } from "vitest";
import { aChapter } from "../../test/a-chapter.js";
import { aRitual } from "../../test/a-ritual.js";
import { describeKit } from "./describe-kit.js";
import { assembleKit } from "./kit.js";
import {
  fileEntry,
  type KitFile,
  type Manifest,
  type ManifestDocument,
  manifestFile,
  manifestSchema,
} from "./manifest.js";
import { nameOf, planKit } from "./plan-kit.js";

const chapter = aChapter({
  rituals: { feast: {} },
  season: "spring",
  tracker: { url: "https://t.example/{id}" },
});
const card = (number: number) => ({ kind: "card", number });
const rituals = [
  aRitual({
    artifacts: [
      { id: "menu", codes: () => [card(1)] },
      { id: "cards", stock: "card", codes: () => [card(1), card(2)] },
    ],
  }),
];
const kit = assembleKit({
  chapter,
  rituals,
  planned: planKit(chapter, rituals),
  libraries: new Map(),
  sources: [],
  secret: new Uint8Array(16),
  generator: { name: "chapterkit", version: "1.0.0" },
});
const [first, second] = Array.from(kit.codes.items.values(), ({ id }) => id) as [string, string];

function aFile(file: string, text = file): KitFile {
  return { file, bytes: new TextEncoder().encode(text) };
}

/** What a build has drawn of the named documents, each with one page. */
function drawn(ids: readonly string[], text?: string) {
  const documents = kit.documents
    .filter(({ id }) => ids.includes(id))
    .map((document): ManifestDocument => {
      const file = aFile(`${nameOf(document)}.pdf`, text);
      return { ...document, ...fileEntry(file), pages: 1, sheets: 1 };
    });
  const sightings = [
    { id: first, file: "en/feast/cards.pdf", page: 1 },
    { id: second, file: "en/feast/cards.pdf", page: 1 },
    { id: first, file: "en/feast/menu.pdf", page: 1 },
  ];
  return {
    documents,
    files: documents.map(({ file }) => aFile(file, text)),
    sightings: sightings.filter(({ file }) => documents.some((document) => document.file === file)),
  };
}

const everything = ["start-here", "feast/menu", "feast/cards"];

describe("the manifest", () => {
  const { manifest, files } = describeKit(kit, drawn(everything));

  test("has its keys in the order of the contract", () => {
    expect(Object.keys(manifest).join(" ")).toBe(
      "format generator kit chapter season seed inputs documents files codes plan",
    );
  });

  test("is read back as it was written", () => {
    const { file, bytes } = manifestFile(manifest);
    expect(file).toBe("kit.json");
    expect(manifestSchema.parse(JSON.parse(new TextDecoder().decode(bytes)))).toEqual(manifest);
  });

  test("lists documents in print order and where each code is printed", () => {
    expect(manifest.documents.map(({ id }) => id)).toEqual(everything);
    expect(
      manifest.codes.map(({ kind, number, printed }) => [kind, number, printed.map(({ file }) => file)]),
    ).toEqual([
      ["feast/card", 1, ["en/feast/menu.pdf", "en/feast/cards.pdf"]],
      ["feast/card", 2, ["en/feast/cards.pdf"]],
    ]);
  });

  test("comes with the codes for a tracker", () => {
    const codes = files.find(({ file }) => file === "codes.csv");
    const [head, row] = new TextDecoder().decode(codes?.bytes).split("\n");
    expect(head).toBe("code,url,kind,number");
    expect(row).toBe(`${first},https://t.example/${first},feast/card,1`);
    expect(manifest.files.map(({ file }) => file)).toEqual(["codes.csv"]);
  });
});

describe("a part of a kit", () => {
  const whole = describeKit(kit, drawn(everything)).manifest;

  test("renews its own entries and leaves the others", () => {
    const { manifest, files } = describeKit(kit, drawn(["feast/menu"], "new"), whole);
    expect(files.map(({ file }) => file)).toEqual(["en/feast/menu.pdf", "codes.csv"]);
    expect(manifest.documents.map(({ id, bytes }) => [id, bytes])).toEqual(
      whole.documents.map(({ id, bytes }) => [id, id === "feast/menu" ? 3 : bytes]),
    );
    expect(manifest.codes).toEqual(whole.codes);
  });

  test("leaves reprints listed; the whole kit no longer has them", () => {
    const reprint = aFile("en/print/reprint-feast-cards-1.pdf");
    const list = (manifest: Manifest) => manifest.files.map(({ file }) => file);
    const nothing = { documents: [], sightings: [] };
    const { manifest } = describeKit(kit, { ...nothing, files: [reprint] }, whole);
    expect(list(manifest)).toEqual([...list(whole), reprint.file]);
    expect(list(describeKit(kit, drawn(["feast/menu"]), manifest).manifest)).toContain(reprint.file);
    expect(list(describeKit(kit, drawn(everything)).manifest)).not.toContain(reprint.file);
  });

  test("of a kit that is not there yet is all that the manifest knows", () => {
    const { manifest } = describeKit(kit, drawn(["feast/menu"]));
    expect(manifest.documents.map(({ id }) => id)).toEqual(["feast/menu"]);
    expect(manifest.codes.map(({ number }) => number)).toEqual([1]);
  });
});

test("without a tracker there is no trace of codes", () => {
  const untracked = { ...kit, codes: { kit: null, items: new Map() } };
  const { manifest, files } = describeKit(untracked, { ...drawn(everything), sightings: [] });
  expect(manifest.kit.code).toBeNull();
  expect(manifest.codes).toEqual([]);
  expect(files.map(({ file }) => file)).not.toContain("codes.csv");
});
