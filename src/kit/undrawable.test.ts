import { expect, test } from "vitest";
import { aChapter } from "../../test/a-chapter.js";
import { undrawableTexts } from "./undrawable.js";

const noArabic = (text: string) => [...new Set(text)].filter((letter) => /\p{Script=Arabic}/u.test(letter));

test("each text that no font can draw is told once, where it stands", () => {
  const chapter = aChapter({
    people: [{ name: "Ana" }, { name: "سم" }],
    rituals: { feast: { dishes: [{ name: "Soup" }, { name: { en: "Tea س" } }] } },
  });
  expect(undrawableTexts(chapter, noArabic).map(({ path, message }) => `${path}: ${message}`)).toEqual([
    "people[1]: no font has “س” (U+0633), “م” (U+0645) in “سم”.",
    "rituals.feast.dishes[1].name.en: no font has “س” (U+0633) in “Tea س”.",
  ]);
});

test("a name that is not printed may have any letters", () => {
  expect(undrawableTexts(aChapter({ people: [{ name: "سم" }], names: "numbers" }), noArabic)).toEqual([]);
});
