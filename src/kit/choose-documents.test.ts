import { expect, test } from "vitest";
import { aChapter } from "../../test/a-chapter.js";
import { aRitual } from "../../test/a-ritual.js";
import { chooseDocuments, type Part } from "./choose-documents.js";
import { planKit } from "./plan-kit.js";

const feast = aRitual({ id: "feast", artifacts: [{ id: "menu" }, { id: "script" }] });
const { documents } = planKit(aChapter({ languages: ["es", "en"], rituals: { feast: {} } }), [feast]);

test.each<{ name: string; part: Part; chosen: string[] }>([
  {
    name: "nothing named is everything",
    part: { only: [] },
    chosen: [
      "es/start-here",
      "es/feast/menu",
      "es/feast/script",
      "en/start-here",
      "en/feast/menu",
      "en/feast/script",
    ],
  },
  {
    name: "a language",
    part: { only: [], language: "es" },
    chosen: ["es/start-here", "es/feast/menu", "es/feast/script"],
  },
  {
    name: "a ritual",
    part: { only: ["feast"], language: "en" },
    chosen: ["en/feast/menu", "en/feast/script"],
  },
  { name: "an artifact", part: { only: ["feast/menu"] }, chosen: ["es/feast/menu", "en/feast/menu"] },
  {
    name: "several",
    part: { only: ["start-here", "feast/menu"], language: "es" },
    chosen: ["es/start-here", "es/feast/menu"],
  },
])("$name", ({ part, chosen }) => {
  expect(chooseDocuments(documents, part).map(({ language, id }) => `${language}/${id}`)).toEqual(chosen);
});

test.each<{ part: Part; message: string }>([
  { part: { only: ["faest"] }, message: '--only: this kit has no "faest". Did you mean "feast"?' },
  { part: { only: [], language: "fr" }, message: '--language: this kit has no "fr".' },
])("$message", ({ part, message }) => {
  expect(() => chooseDocuments(documents, part)).toThrow(message);
});
