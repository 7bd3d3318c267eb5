import { expect, test } from "vitest";
import { confidentialities } from "../chapter/chapter.js";
import type { Block } from "./blocks.js";
import { loadLibrary } from "./load-words.js";

const library = await loadLibrary({
  roots: [{ name: "chapterkit", folder: "templates/words" }],
  language: "en",
  rituals: [],
});

function wordsFor(confidentiality: string, given = {}) {
  const when = { minutes: 40, ends: null, late: true };
  const base = { chapter: { name: "Canal" }, confidentiality, supportLine: null, ...when };
  return library.of("kit", { ...base, ...given });
}

function textOf(blocks: readonly Block[]): string {
  return blocks
    .flatMap((block) => {
      if (block.kind === "say") return block.paragraphs.flat();
      return block.kind === "list" ? block.items.flat() : block.inlines;
    })
    .map(({ text }) => text)
    .join(" ");
}

test.each(confidentialities)("%s is said before anyone speaks, with its limits", (confidentiality) => {
  const opening = textOf(wordsFor(confidentiality).prose("partials/opening"));
  const rules = {
    "general-experience": "in general",
    "own-experience": "your own",
    "nothing-leaves": "all of it",
    open: "glad",
  };
  expect(opening).toContain(rules[confidentiality]);
  for (const limit of ["danger to someone’s life", "a child or a dependent adult at risk", "local law"]) {
    expect(opening).toContain(limit);
  }
  expect(wordsFor(confidentiality).label(`confidentiality.${confidentiality}`)).not.toBe("");
});

test("the opening says when it ends, or how long it takes", () => {
  expect(textOf(wordsFor("open").prose("partials/opening"))).toContain("This takes 40 minutes");
  expect(textOf(wordsFor("open", { ends: "20:30" }).prose("partials/opening"))).toContain("We end at 20:30");
});

test("the closing says where help is, or leaves a line for it", () => {
  const supportLine = { label: "Someone to talk to", value: "988" };
  expect(textOf(wordsFor("open", { supportLine }).prose("partials/closing"))).toContain(
    "turn to 988 (Someone to talk to)",
  );
  expect(textOf(wordsFor("open").prose("partials/closing"))).toContain("____");
});

test("afterwards", () => {
  expect(wordsFor("open").prose("partials/after")).toMatchObject([{ kind: "list" }]);
});
