import { describe, expect, test } from "vitest";
import { createLibrary, type Library } from "./library.js";
import type { TemplateFile } from "./template-file.js";
import type { Data } from "./words.js";

/** `chapterkit:circle/script.hbs` is a file of that root; those of roots that win come first. */
function aLibrary(texts: Readonly<Record<string, string>>, language = "en"): Library {
  const files = Object.entries(texts).map(([key, text]): TemplateFile => {
    const [, root = "", ritual = "", file = ""] = /^(\w+):([\w-]+)\/(.+)$/.exec(key) ?? [];
    const location = `${language}/${ritual}/${file}`;
    return { ritual, name: file.replace(/\.\w+$/, ""), root, path: `${root}/${location}`, location, text };
  });
  return createLibrary(language, files, [`chapter/${language}`, `chapterkit/${language}`]);
}

function labelOf(yaml: string, key: string, data?: Data, language?: string): string {
  return aLibrary({ "chapterkit:circle/labels.yaml": yaml }, language)
    .of("circle", { name: "Canal" })
    .label(key, data);
}

describe("labels", () => {
  test.each([
    ["a text", "title: Circle", "title", {}, "Circle"],
    ["a group", "afterwards: { keep: Keep }", "afterwards.keep", {}, "Keep"],
    ["a camelCase key", "hardStop: Stop", "hardStop", {}, "Stop"],
    ["data", 'page-of: "{{page}} / {{pages}}"', "page-of", { page: 2, pages: 7 }, "2 / 7"],
    ["what every template knows", "welcome: Welcome to {{name}}", "welcome", {}, "Welcome to Canal"],
    ["signs of Markdown", "rule: '*no* __italics__ [here]'", "rule", {}, "*no* __italics__ [here]"],
    ["signs in data", "rule: '{{x}}'", "rule", { x: "{{y}} *z* &amp; \\" }, "{{y}} *z* &amp; \\"],
    ["several lines", "long: |\n  one\n  two\n", "long", {}, "one\ntwo"],
    [
      "one",
      'people: { one: "{{count}} person", other: "{{count}} people" }',
      "people",
      { count: 1 },
      "1 person",
    ],
    [
      "other",
      'people: { one: "{{count}} person", other: "{{count}} people" }',
      "people",
      { count: 0 },
      "0 people",
    ],
    ["a form that is missing", "people: { other: many }", "people", { count: 1 }, "many"],
    [
      "a group that only looks like forms",
      "sides: { one: one side, long-edge: both }",
      "sides.one",
      {},
      "one side",
    ],
  ])("%s", (_, yaml, key, data, expected) => {
    expect(labelOf(yaml, key, data)).toBe(expected);
  });

  test.each([
    [1, "jeden"],
    [3, "několik"],
    [5, "mnoho"],
  ])("the plural of %d in Czech", (count, expected) => {
    expect(labelOf("p: { one: jeden, few: několik, other: mnoho }", "p", { count }, "cs")).toBe(expected);
  });

  test("lists", () => {
    const library = aLibrary({
      "chapterkit:circle/labels.yaml": "kinds:\n  - tools\n  - 'space of {{name}}'",
    });
    expect(library.of("circle", { name: "Canal" }).labels("kinds")).toEqual(["tools", "space of Canal"]);
  });

  test("a root that comes first wins key by key, and a ritual before what all share", () => {
    const words = aLibrary({
      "chapter:circle/labels.yaml": "title: Ours",
      "chapter:kit/labels.yaml": "page: Sheet",
      "chapterkit:circle/labels.yaml": "title: Theirs\nabout: About",
      "chapterkit:kit/labels.yaml": "page: Page\nkeep: Keep\nabout: Kit",
    }).of("circle", {});
    expect(["title", "about", "page", "keep"].map((key) => words.label(key))).toEqual([
      "Ours",
      "About",
      "Sheet",
      "Keep",
    ]);
  });

  test("a key that nothing asks for is refused in a root that comes first", () => {
    const words = aLibrary({
      "chapter:circle/labels.yaml": "titel: Ours",
      "chapterkit:circle/labels.yaml": "title: Theirs",
    }).of("circle", {});
    expect(() => words.label("title")).toThrow(
      'chapter/en/circle/labels.yaml:1:1  there is no label "titel" to change. Did you mean "title"?',
    );
  });

  test.each([
    [
      "a missing one lists where it was looked for",
      "title: Circle",
      "titel",
      'there is no label "titel" for circle in "en". Looked in chapter/en/circle/labels.yaml, chapter/en/kit/labels.yaml, chapterkit/en/circle/labels.yaml, chapterkit/en/kit/labels.yaml. There is "title".',
    ],
    ["a group", "group: { a: b }", "group", 'there is no label "group"'],
    ["an inherited name", "title: Circle", "constructor", 'there is no label "constructor"'],
    ["a list", "title: [a, b]", "title", 'circle/labels.yaml:1:1  "title" is used where one text is needed.'],
    ["a plural without count", "title: { other: a }", "title", '"title" is used where one text is needed.'],
    [
      "no text",
      "a: b\ntitle: true",
      "title",
      'circle/labels.yaml:2:8  "title" is not a text. Write its text in quotes',
    ],
    [
      "a comma without quotes",
      "a: b\ngroup: { title: one, two }",
      "title",
      'circle/labels.yaml:2:22  "group.two" is not a text.',
    ],
    ["a misspelt name", "a: b\ntitle: '{{nme}}'", "title", 'circle/labels.yaml:2:3  unknown name "nme".'],
    ["no labels at all", "- title", "title", "circle/labels.yaml:1  labels are written as `key: text`."],
  ])("%s", (_, yaml, key, message) => {
    expect(() => labelOf(yaml, key)).toThrow(message);
  });

  test("one text where a list is needed", () => {
    const words = aLibrary({ "chapterkit:circle/labels.yaml": "title: Circle" }).of("circle", {});
    expect(() => words.labels("title")).toThrow('labels.yaml:1:1  "title" is used where a list is needed.');
  });
});

describe("prose", () => {
  const texts = {
    "chapter:kit/partials/who.hbs": "Ours for {{name}}.",
    "chapterkit:circle/script.hbs":
      "Early.\n\n## Why {#why}\n\n{{> who}}\n\n### Deeper\n\n{{> how}}\n\n## Go {#go}",
    "chapterkit:circle/partials/how.hbs": "With {{count}}.",
    "chapterkit:kit/partials/how.hbs": "Never.",
  };

  test("is a template with what all know and what it is given", () => {
    const words = aLibrary(texts).of("circle", { name: "Canal", count: 1 });
    expect(words.sections("script", { count: 2 })).toEqual([
      {
        id: "intro",
        title: "",
        blocks: [{ kind: "paragraph", inlines: [{ text: "Early.", strong: false }] }],
      },
      {
        id: "why",
        title: "Why",
        blocks: [
          { kind: "paragraph", inlines: [{ text: "Ours for Canal.", strong: false }] },
          { kind: "heading", level: 3, inlines: [{ text: "Deeper", strong: false }] },
          { kind: "paragraph", inlines: [{ text: "With 2.", strong: false }] },
        ],
      },
      { id: "go", title: "Go", blocks: [] },
    ]);
  });

  test("that is missing lists where it was looked for", () => {
    expect(() => aLibrary(texts).of("circle", {}).prose("menu")).toThrow(
      'there is no template "menu" for circle in "en". Looked in chapter/en/circle/menu.hbs, chapterkit/en/circle/menu.hbs.',
    );
  });
});
