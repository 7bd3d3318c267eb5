import { expect, test } from "vitest";
import { textIn } from "./chapter.js";

test.each([
  ["Canal", "es", "Canal"],
  [{ en: "Canal", es: "Acequia" }, "es", "Acequia"],
  [{ en: "Canal", "en-US": "Ditch" }, "en-US", "Ditch"],
  [{ "zh-Hant": "運河" }, "zh-Hant-TW", "運河"],
])("the text %j in %s is %s", (text, language, expected) => {
  expect(textIn(text, language)).toBe(expected);
});

test("a text that the checks let through without a language is our bug", () => {
  expect(() => textIn({ en: "Canal" }, "es")).toThrow("No es among en");
});
