import { expect, test } from "vitest";
import { formatFor } from "./format.js";

test.each([
  ["en", "full", "Saturday 13 March 2027"],
  ["en", "day-month", "13 March"],
  ["en", "short", "13 Mar"],
  ["en", "short-year", "13 Mar 2027"],
  ["en-GB", "full", "Saturday 13 March 2027"],
  ["en-US", "full", "Saturday, March 13, 2027"],
  ["en-US", "day-month", "March 13"],
  ["en-US", "short-year", "Mar 13, 2027"],
  ["es", "full", "sábado, 13 de marzo de 2027"],
  ["es", "short", "13 mar"],
  ["fa", "short-year", "13 مارس 2027"],
] as const)("a date in %s, %s", (language, style, expected) => {
  expect(formatFor(language).date("2027-03-13", style)).toBe(expected);
});

test.each([
  ["en", "18:30", "18:30"],
  ["en", "08:05", "08:05"],
  ["en-US", "18:30", "6:30\u{a0}PM"],
  ["en-US", "00:00", "12:00\u{a0}AM"],
  ["es", "08:05", "8:05"],
])("a time in %s: %s", (language, clock, expected) => {
  expect(formatFor(language).time(clock)).toBe(expected);
});

test.each([
  ["en", ["Ben"], "Ben"],
  ["en", ["Ben", "Alma"], "Ben and Alma"],
  ["en", ["Ben", "Alma", "Kim"], "Ben, Alma and Kim"],
  ["en-US", ["Ben", "Alma", "Kim"], "Ben, Alma, and Kim"],
  ["es", ["Ben", "Alma", "Kim"], "Ben, Alma y Kim"],
])("a list in %s of %j", (language, items, expected) => {
  expect(formatFor(language).list(items)).toBe(expected);
});

test.each([
  ["en", 2027, "2027"],
  ["en", 12027.5, "12,027.5"],
  ["es", 12027.5, "12.027,5"],
  ["fr", 12027.5, "12\u{a0}027,5"],
  ["ar-EG", 12, "12"],
])("a number in %s: %d", (language, value, expected) => {
  expect(formatFor(language).number(value)).toBe(expected);
});

test.each([
  ["en", "English"],
  ["en-US", "English"],
  ["zh-Hant", "繁體中文"],
  ["es", "español"],
  ["de", "Deutsch"],
])("%s calls itself %s", (language, name) => {
  expect(formatFor(language).languageName()).toBe(name);
});

test.each(["Pacific/Kiritimati", "America/Los_Angeles"])("nothing depends on the time zone: %s", (zone) => {
  const before = process.env.TZ;
  process.env.TZ = zone;
  try {
    expect(formatFor("en").date("2027-03-28", "full")).toBe("Sunday 28 March 2027");
    expect(formatFor("en").time("02:30")).toBe("02:30");
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
});
