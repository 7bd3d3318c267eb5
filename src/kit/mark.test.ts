import { expect, test } from "vitest";
import { aChapter } from "../../test/a-chapter.js";
import { canonicalJson, inputsDigest, kitMark } from "./mark.js";

const mark = kitMark(aChapter(), ["Hello"], "1.0.0");

test("a kit mark is five characters that nobody mistakes", () => {
  expect(mark).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}$/);
});

test.each([
  ["the chapter", kitMark(aChapter({ people: 11 }), ["Hello"], "1.0.0")],
  ["the words", kitMark(aChapter(), ["Hullo"], "1.0.0")],
  ["the generator", kitMark(aChapter(), ["Hello"], "1.0.1")],
])("%s changes it", (_name, other) => {
  expect(other).not.toBe(mark);
});

test("the printer does not, nor does the order of keys", () => {
  const { printer: _, ...rest } = aChapter();
  const turned = Object.fromEntries(Object.entries(rest).reverse()) as typeof rest;
  const other = { ...turned, printer: { margin: 3, duplexOffset: { x: 1, y: 1 } } };
  expect(kitMark(other, ["Hello"], "1.0.0")).toBe(mark);
});

test("inputs differ where contents are cut differently", () => {
  expect(inputsDigest(["ab", "c"])).not.toBe(inputsDigest(["a", "bc"]));
});

test("canonical JSON sorts keys at every depth and leaves lists alone", () => {
  expect(canonicalJson({ b: [{ d: 1, c: 2 }, 1], a: null })).toBe('{"a":null,"b":[{"c":2,"d":1},1]}');
});
