import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { aChapterFile, load, refusal, someRituals, told } from "../../test/a-chapter-file.js";
import { loadChapter } from "./load-chapter.js";

describe("a chapter file", () => {
  test("needs a name and nothing else", async () => {
    const { chapter, warnings, secret } = await load("chapter:\n  name: Canal Street Neighbours\n");
    expect(warnings).toEqual([]);
    expect(secret).toBeUndefined();
    expect(chapter).toEqual({
      id: "canal-street-neighbours",
      name: "Canal Street Neighbours",
      languages: ["en"],
      confidentiality: "own-experience",
      kitId: "canal-street-neighbours",
      seed: "canal-street-neighbours",
      paper: { size: "a4", cards: "eighth", duplex: "long-edge", cutGuides: "lines" },
      printer: { margin: 6.35, duplexOffset: { x: 0, y: 0 } },
      print: { text: "standard", ink: "full", photocopySafe: false },
      people: Array.from({ length: 12 }, (_, index) => ({
        id: `p${String(index + 1).padStart(2, "0")}`,
        number: index + 1,
        speaks: ["en"],
        tags: {},
        awayRounds: [],
        print: "standard",
      })),
      names: "as-written",
      wallNames: false,
      keepApart: [],
      keepTogether: [],
      shareALanguage: false,
      mix: [],
      rituals: { "companion-triads": { rotations: 4 }, "pilot-review": {} },
    });
  });

  test.each([
    ["en", "a4"],
    ["en-US", "letter"],
    ["es-MX", "letter"],
    ["en-GB", "a4"],
  ])("in %s is printed on %s", async (language, size) => {
    const { chapter } = await load(`chapter: { name: X, languages: [${language}] }`);
    expect(chapter.paper.size).toBe(size);
  });

  test.each([
    ["Ñandú & Café «Sol»", "nandu-cafe-sol"],
    ["St. Brigid's", "st-brigids"],
    ["2027", "2027"],
  ])("named %s has the id %s", async (name, id) => {
    expect((await load(`chapter:\n  name: "${name}"\nseason: spring\n`)).chapter.kitId).toBe(`${id}-spring`);
  });

  test.each([
    ["no", "no"],
    ["08", "08"],
    ["12:30", "12:30"],
    ["1e3", "1e3"],
    ["988", "988"],
    ['"{{nme}}"', "{{nme}}"],
    ['"  Cafe\\u0301  Sol "', "Café Sol"],
  ])("keeps %s as the text %s", async (written, kept) => {
    expect((await load(`chapter: { id: x, name: ${written} }`)).chapter.name).toBe(kept);
  });

  test("takes all rituals in print order by one word", async () => {
    const { chapter } = await load(aChapterFile("rituals: all"));
    expect(Object.keys(chapter.rituals)).toEqual(["companion-triads", "failure-feast", "pilot-review"]);
  });

  test("chooses a ritual by its name alone, in print order", async () => {
    const { chapter } = await load(aChapterFile("rituals:", "  pilot-review:", "  companion-triads:"));
    expect(Object.entries(chapter.rituals)).toEqual([
      ["companion-triads", { rotations: 4 }],
      ["pilot-review", {}],
    ]);
  });

  test("gives one date as a list of one", async () => {
    const { chapter } = await load(aChapterFile("rituals: { failure-feast: { when: 2027-04-03 17:00 } }"));
    expect(chapter.rituals).toEqual({ "failure-feast": { when: [{ date: "2027-04-03", time: "17:00" }] } });
  });

  test("takes a tracker as it is written", async () => {
    const url = "HTTPS://TRACKER.EXAMPLE.ORG/K/{id}?k={kit}";
    expect((await load(aChapterFile(`tracker: { url: "${url}" }`))).chapter.tracker).toEqual({ url });
  });

  test("refuses perforated sheets of another paper", async () => {
    const { lines } = await refusal(aChapterFile("paper: { cards: avery-5371 }"));
    expect(lines).toEqual([expect.stringContaining("paper.cards: avery-5371 exists on letter only")]);
    expect((await load(aChapterFile("paper: { cards: avery-5371, size: letter }"))).chapter.paper.size).toBe(
      "letter",
    );
  });
});

describe("texts per language", () => {
  test("one of a parent language serves", async () => {
    const { chapter } = await load("chapter: { name: { en: Canal, es: Canal }, languages: [es, en-US] }");
    expect(chapter.name).toEqual({ en: "Canal", es: "Canal" });
  });

  test("lack a language, or have one too many", async () => {
    const { lines } = await refusal(
      [
        "chapter: { id: x, name: { en: Canal, fr: Canal }, languages: [en, es] }",
        "rituals: { failure-feast: { title: { en: A feast } } }",
      ].join("\n"),
    );
    expect(lines).toEqual([
      "chapter.yaml:1:25  chapter.name: has no text in es. Write one for each language of the chapter: en, es.",
      "chapter.yaml:1:38  chapter.name.fr: fr is not a language of this chapter. The chapter's languages are: en, es.",
      "chapter.yaml:2:36  rituals.failure-feast.title: has no text in es. Write one for each language of the chapter: en, es.",
    ]);
  });
});

describe("files beside the chapter file", () => {
  const named = aChapterFile("people: { file: people.csv }");

  test("people as a table from a spreadsheet", async () => {
    const table =
      "\uFEFFname;speaks;tags.block;awayRounds;fromRound\r\nAlma;es en;A;5 6;3\r\n\r\n7;;B;;\r\n;;;;\r\n";
    const { chapter, sources } = await load(named, { "people.csv": table });
    expect(chapter.people).toEqual([
      {
        id: "p01",
        number: 1,
        name: "Alma",
        speaks: ["es", "en"],
        tags: { block: "A" },
        awayRounds: [5, 6],
        fromRound: 3,
        print: "standard",
      },
      {
        id: "p02",
        number: 2,
        name: "7",
        speaks: ["en"],
        tags: { block: "B" },
        awayRounds: [],
        print: "standard",
      },
    ]);
    expect(sources.map(({ file }) => file.split("/").at(-1))).toEqual(["chapter.yaml", "people.csv"]);
  });

  test.each([
    [
      "a foreign column",
      "name,colour\nAlma,red\nBen,blue\n",
      'people.csv:1:6  people[0].colour: unknown key "colour".',
    ],
    [
      "a wrong number",
      'name,fromRound\n"Al, ma",x\n',
      "people.csv:2:10  people[0].fromRound: write a whole number",
    ],
    ["a missing name", "name,id\n,p07\n", "people.csv:2:1  people[0].name: is missing."],
    ["a quote out of place", 'name\n"Alma" B\n', "people.csv:2:1  a quotation mark is out of place here."],
    ["the same column twice", "name,name\nAlma,B\n", 'people.csv:1:6  the column "name" stands here twice.'],
    ["too many cells", "name,id\nAlma,a,b\n", "people.csv:2:8  this row has more cells than the header."],
    [
      "a column that objects have already",
      "name,__proto__\nAlma,x\n",
      'people.csv:1:6  unknown key "__proto__".',
    ],
    ["an empty file", "", "people.csv:1:1  people: name at least one person"],
    ["only a header", "name,id\n", "people.csv:1:1  people: name at least one person"],
    [
      "another encoding",
      new Uint8Array([0x6e, 0xe9]),
      "people.csv  this text is in another encoding than UTF-8.",
    ],
  ])("%s is told with its place", async (_, table, expected) => {
    const { exitCode, lines } = await refusal(named, { "people.csv": table });
    expect(exitCode).toBe(65);
    expect(lines).toEqual([expect.stringContaining(expected)]);
  });

  test("a printer's own settings", async () => {
    const chapterFile = aChapterFile("printer: { file: printer.yaml }");
    const { chapter } = await load(chapterFile, { "printer.yaml": "duplexOffset: { x: 0.5 }\n" });
    expect(chapter.printer).toEqual({ margin: 6.35, duplexOffset: { x: 0.5, y: 0 } });
    const { lines } = await refusal(chapterFile, { "printer.yaml": "margin: 99\n" });
    expect(lines).toEqual(["printer.yaml:1:9  printer.margin: write a number of millimetres from 0 to 25"]);
  });

  test("a ritual's own table", async () => {
    const chapterFile = aChapterFile("rituals: { failure-feast: { cards: { file: cards.csv } } }");
    const { chapter } = await load(chapterFile, { "cards.csv": "person,text\nAlma,Soup on Fridays\n" });
    expect(chapter.rituals).toEqual({
      "failure-feast": { cards: [{ person: "Alma", text: "Soup on Fridays" }] },
    });
    const { lines } = await refusal(chapterFile, { "cards.csv": "person,txt\nAlma,Soup\n" });
    expect(lines).toEqual([
      expect.stringContaining("cards.csv:1:8  rituals.failure-feast.cards[0].txt: unknown key"),
    ]);
  });

  test("one that is missing is told where it is named, with everything else", async () => {
    const { exitCode, lines } = await refusal(aChapterFile("people: { file: nobody.csv }", "seasn: x"));
    expect(exitCode).toBe(66);
    expect(lines).toEqual([
      "chapter.yaml:2:17  people.file: there is no file nobody.csv.",
      expect.stringContaining('chapter.yaml:3:1  seasn: unknown key "seasn". Did you mean "season"?'),
    ]);
  });

  test("one that names another is refused", async () => {
    const { lines } = await refusal(aChapterFile("people: { file: a.yaml }"), { "a.yaml": "file: b.yaml\n" });
    expect(lines).toEqual([
      expect.stringContaining("a.yaml:1:1  people: a file that stands for another file"),
    ]);
  });

  test("mistakes in each are told together, the chapter file first", async () => {
    const { lines } = await refusal(aChapterFile("people: { file: people.csv }", "season: Spring"), {
      "people.csv": "name,print\nAlma,huge\n",
    });
    expect(lines.map((line) => line.split(":")[0])).toEqual(["chapter.yaml", "people.csv"]);
  });
});

describe("the chapter file itself", () => {
  test.each([
    ["is missing", "nowhere.yaml", 66],
    ["is a folder", ".", 66],
    ["is below a file", join("chapter.test.ts", "x.yaml"), 66],
  ])("%s", async (_, name, exitCode) => {
    const folder = await mkdtemp(join(tmpdir(), "empty-"));
    await expect(loadChapter(join(folder, name), someRituals)).rejects.toMatchObject({
      name: "UserError",
      exitCode,
    });
  });
});

describe("the secret", () => {
  const secret = "000102030405060708090a0b0c0d0e0F";

  test("is read from beside the chapter file, and is no source", async () => {
    const loaded = await load(aChapterFile(), { "chapter.secret": `${secret}\n` });
    expect(loaded.secret).toEqual(Uint8Array.from({ length: 16 }, (_, index) => index));
    expect(loaded.sources).toHaveLength(1);
  });

  test.each(["", "abc", `${secret}00`])("%j is none of ours", async (content) => {
    const { exitCode, lines } = await refusal(aChapterFile(), { "chapter.secret": content });
    expect(exitCode).toBe(65);
    expect(lines).toEqual([expect.stringContaining("chapter.secret  this is not a secret of ours")]);
  });
});

describe("people", () => {
  test("names that look the same are a warning", async () => {
    const { warnings } = await load(aChapterFile('people: [Ben, "Jose\\u0301", José, ben]'));
    expect(told(warnings)).toEqual([
      "2:29  people[2].name: José (p02) and José (p03) have the same name.",
      "2:35  people[3].name: Ben (p01) and ben (p04) have the same name.",
    ]);
  });

  test("the same id twice is a mistake", async () => {
    const { lines } = await refusal(aChapterFile("people: [{ id: p02, name: Alma }, Ben]"));
    expect(lines).toEqual([
      'chapter.yaml:2:35  people[1].id: the id "p02" belongs to Alma (p02) already. Give each person an id of their own.',
    ]);
  });

  test("a language without a name in our tables is kept, with a warning", async () => {
    const { chapter, warnings } = await load(aChapterFile("people: [{ name: Alma, speaks: [qxz, en] }]"));
    expect(chapter.people[0]?.speaks).toEqual(["qxz", "en"]);
    expect(told(warnings)).toEqual(['2:33  people[0].speaks[0]: unknown language "qxz".']);
  });
});
