import { describe, expect, test } from "vitest";
import type { Block } from "./blocks.js";
import { compileTemplate } from "./compile-template.js";
import { formatFor } from "./format.js";
import { parseMarkdown } from "./markdown.js";
import type { Data } from "./words.js";

function blocksOf(text: string, data: Data = {}): Block[] {
  return parseMarkdown(compileTemplate({ path: "script.hbs", text }, formatFor("en"))(data));
}

function plain(text: string) {
  return [{ text, strong: false }];
}

describe("blocks", () => {
  test.each<[string, string, Block]>([
    ["a heading", "# Why we meet", { kind: "heading", level: 1, inlines: plain("Why we meet") }],
    ["with an id", "## Why {#why-1}", { kind: "heading", level: 2, id: "why-1", inlines: plain("Why") }],
    ["with braces", "### Why {this}", { kind: "heading", level: 3, inlines: plain("Why {this}") }],
    ["a paragraph over lines", "one\ntwo  \nthree", { kind: "paragraph", inlines: plain("one two three") }],
    [
      "strong words",
      "a **b** c",
      { kind: "paragraph", inlines: [...plain("a "), { text: "b", strong: true }, ...plain(" c")] },
    ],
    [
      "words to say",
      "> one\n> two\n>\n> three",
      { kind: "say", paragraphs: [plain("one two"), plain("three")] },
    ],
    ["how to shorten", "*Skip the round.*", { kind: "shorten", inlines: plain("Skip the round.") }],
    ["a list", "- a\n- b\n\n  ", { kind: "list", ordered: false, items: [plain("a"), plain("b")] }],
    ["a numbered list", "1. a\n\n2. b", { kind: "list", ordered: true, items: [plain("a"), plain("b")] }],
    ["an indented line", "    four spaces", { kind: "paragraph", inlines: plain("four spaces") }],
  ])("%s", (_, text, expected) => {
    expect(blocksOf(text)).toEqual([expected]);
  });

  test("an id may hold a value", () => {
    expect(blocksOf("## Course {{n}} {#course-{{n}} }", { n: 2 })).toEqual([
      { kind: "heading", level: 2, id: "course-2", inlines: plain("Course 2") },
    ]);
  });

  test("nothing is left of a block whose values are empty", () => {
    const text = "{{x}}\n\n**{{x}}**\n\n> {{x}}\n\n- {{x}}\n\n*{{x}}*\n\n## {{x}} {#x}\n\n- a\n- {{x}}";
    expect(blocksOf(text, { x: null })).toEqual([{ kind: "list", ordered: false, items: [plain("a")] }]);
  });
});

describe("values print as they are", () => {
  test.each([
    "*Ben*",
    "_Ben_ and __Alma__",
    "{{name}}",
    "# Ben",
    "- Ben",
    "1. Ben",
    "> Ben",
    "    Ben",
    "Ben {#why}",
    "[Ben](https://example.org)",
    "![Ben](x.png)",
    "<b>Ben</b>",
    "<https://example.org>",
    "`Ben`",
    "---",
    "&amp; &#35;",
    "Ben\\",
    "\\*Ben\\*",
    "Ben!",
    "| a | b |",
  ])("%s", (x) => {
    expect(blocksOf("{{x}}", { x })).toEqual([{ kind: "paragraph", inlines: plain(x) }]);
    expect(blocksOf("## {{x}}", { x })).toEqual([{ kind: "heading", level: 2, inlines: plain(x) }]);
    expect(blocksOf("**{{x}}**s", { x })).toEqual([
      { kind: "paragraph", inlines: [{ text: x, strong: true }, ...plain("s")] },
    ]);
  });

  test("a value over several lines stays in its paragraph", () => {
    expect(blocksOf("{{x}}", { x: "one\n\n# two" })).toEqual([
      { kind: "paragraph", inlines: plain("one # two") },
    ]);
  });

  test("a value cannot name another by its placeholder", () => {
    const x = "\u{e000}1\u{e001}";
    expect(blocksOf("{{x}} {{y}}", { x, y: "secret" })).toEqual([
      { kind: "paragraph", inlines: plain(`${x} secret`) },
    ]);
  });
});

describe("what is refused, and where", () => {
  test.each([
    ["a link", "a\n\n[b](https://example.org)", "script.hbs:3  a link cannot be printed. Use # headings"],
    ["a bare link", "<https://example.org>", "script.hbs:1  a link cannot be printed."],
    ["an image", "![b](c.png)", "an image cannot be printed."],
    ["HTML", "a\n\n<div>b</div>", "script.hbs:3  HTML cannot be printed."],
    ["HTML in a line", "a <b>c</b>", "HTML cannot be printed."],
    ["code", "`a`", "code cannot be printed."],
    ["a block of code", "\n```\na\n```", "script.hbs:2  code cannot be printed."],
    ["a rule", "a\n\n---", "a line of --- or *** cannot be printed."],
    ["a part in italics", "a *b* c", "a part of a paragraph in italics cannot be printed."],
    ["a fourth level", "#### a", "headings have at most three #."],
    ["a list in a list", "- a\n  - b", "script.hbs:2  an item of a list has one paragraph"],
    ["a list to say", "> - a", "a list cannot stand inside another block."],
    ["an id twice", "# a {#x}\n\n# b {#x}", "script.hbs:3  two headings have the id {#x}."],
    [
      "a very long block",
      `a\n\n${"b ".repeat(5_000)}`,
      "script.hbs:3  more than 8000 characters without an empty line.",
    ],
    [
      "at its line in the template",
      "{{! one }}\n{{#if yes}}\n\nthree {{yes}}\n{{/if}}\n\n{{#each items}}\n- a\n\n  `{{this}}`\n{{/each}}",
      "script.hbs:10  an item of a list has one paragraph",
    ],
  ])("%s", (_, text, message) => {
    expect(() => blocksOf(text, { yes: "y", items: ["i", "j"] })).toThrow(message);
  });
});
