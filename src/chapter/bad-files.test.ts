import { describe, expect, test } from "vitest";
import { aChapterFile, load, refusal } from "../../test/a-chapter-file.js";

const utf16 = new Uint8Array([0xff, 0xfe, ...[..."chapter"].flatMap((sign) => [sign.charCodeAt(0), 0])]);
const latin1 = new Uint8Array([...new TextEncoder().encode("chapter: { name: Caf"), 0xe9, 0x7d]);
const pyramid = Array.from({ length: 700 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n");

describe("files that are no chapter files", () => {
  test.each([
    ["an empty file", "", "chapter.yaml:1:1  there is nothing in this file. Write at least two lines:"],
    ["only comments", "# hello\n", "chapter.yaml:1:1  there is nothing in this file."],
    ["a list at the top", "- chapter\n", "chapter.yaml:1:1  write keys with values"],
    [
      "two documents",
      "chapter: { name: X }\n---\nseason: x\n",
      "chapter.yaml:2:1  a second document begins here.",
    ],
    ["UTF-16", utf16, "chapter.yaml  this is UTF-16 text, not plain text. Save it as UTF-8 text"],
    ["Latin-1", latin1, "chapter.yaml  this text is in another encoding than UTF-8. Save it as UTF-8 text"],
    [
      "NUL bytes",
      "chapter:\0",
      "chapter.yaml  this is not plain text: it holds NUL bytes. Save it as UTF-8 text",
    ],
    ["a PDF", "%PDF-1.7\n", "chapter.yaml  this is a PDF, not plain text. Save it as UTF-8 text"],
    [
      "a DOCX",
      "PK\u0003\u0004",
      "chapter.yaml  this is a word-processor or spreadsheet file, not plain text.",
    ],
    ["over 256 KB", "#".repeat(256 * 1024 + 1), "chapter.yaml  this file is larger than 256 KB."],
    ["20,000 opening brackets", "[".repeat(20_000), "chapter.yaml:1  this is nested too deep."],
    ["20,000 dashes", "- ".repeat(20_000), "chapter.yaml:1  this is nested too deep."],
    ["20,000 question marks", "? ".repeat(20_000), "chapter.yaml:1  this is nested too deep."],
    ["very deep indentation", pyramid, "chapter.yaml:102  this is nested too deep."],
  ])("%s", async (_, content, expected) => {
    const { exitCode, lines } = await refusal(content);
    expect(exitCode).toBe(65);
    expect(lines).toEqual([expect.stringContaining(expected)]);
  });

  test.each([
    ["a byte order mark", "\uFEFFchapter:\n  name: Canal\n"],
    ["Windows line ends", "chapter:\r\n  name: Canal\r\n"],
    ["brackets in text", `chapter:\n  name: Canal # ${"[".repeat(100)}\n  place: "${"[".repeat(50)}"\n`],
    [
      "a list that is closed at the start of a line",
      "chapter: { name: Canal }\npeople: [\n  Alma,\n  Ben,\n]\n",
    ],
  ])("%s is fine", async (_, content) => {
    expect((await load(content)).chapter.name).toBe("Canal");
  });
});

describe("YAML that is refused in plain words", () => {
  test.each([
    ["a tab", "chapter:\n\tname: X\n", "2:1  this line is indented with a tab. Use spaces"],
    ["the same key twice", aChapterFile("season: a", "season: b"), '3:1  "season" stands here twice.'],
    [
      "a colon in a text",
      "chapter:\n  name: Canal: ours\n",
      "2:9  there are two colons in this line. Put quotes",
    ],
    [
      "an unclosed quote",
      'chapter:\n  name: "Canal\nseason: x\n',
      "2:9  a quotation mark is opened here and never",
    ],
    [
      "text behind a quote",
      "chapter:\n  name: 'Bob's house'\n",
      "2:14  there is text after the closing quotation",
    ],
    [
      "one space too many",
      "chapter:\n  name: X\n    place: Y\n",
      "2:9  the lines here are not indented alike.",
    ],
    ["one space too few", "chapter:\n  name: X\n place: Y\n", "3:1  the lines here are not indented alike."],
    ["no colon", "chapter:\n  name X\n  place: Y\n", "2:3  a colon is missing here."],
    ["an unclosed bracket", "people: [Alma, Ben\nseason: x\n", "2:1  a bracket above is not closed"],
    ["a comma too many", "people: [Alma,, Ben]\n", "1:15  there is a comma too many."],
    [
      "a brace in a text",
      "tracker: { url: https://x.example/{id} }\n",
      "1:35  a bracket opens in the middle of",
    ],
    ["a text that begins with @", "chapter:\n  name: @home\n", "2:9  a text cannot begin with this sign."],
    ["an alias", "chapter: &a { name: X }\nprint: *a\n", "2:8  a value that begins with * is not read here."],
    ["a tag", 'chapter:\n  name: !!js/function "x"\n', "2:9  a value that begins with ! is not read here."],
    ["an old version", "%YAML 1.1\n---\nchapter: { name: X }\n", "1:1  only YAML 1.2 is read here."],
    ["a merge key", aChapterFile("print:", "  <<: { ink: low }"), '3:3  print["<<"]: unknown key "<<".'],
    ["__proto__", aChapterFile("__proto__: { ink: low }"), '2:1  unknown key "__proto__".'],
    ["constructor", aChapterFile("print: { constructor: 1 }"), '2:10  unknown key "constructor".'],
  ])("%s", async (_, content, expected) => {
    const { exitCode, lines } = await refusal(content);
    expect(exitCode).toBe(65);
    expect(lines).toEqual([expect.stringContaining(`chapter.yaml:${expected}`)]);
  });
});
