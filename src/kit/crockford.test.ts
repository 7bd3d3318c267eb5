import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkSymbol, crockford } from "./crockford.js";

const digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const anId = fc.stringMatching(/^[0-9A-HJKMNP-TV-Z]{12}$/);

test.each([
  { name: "zero bits", bytes: [0, 0, 0, 0, 0, 0, 0, 0], characters: 12, text: "000000000000" },
  {
    name: "the leftover bits of the last byte do not count",
    bytes: [255, 255, 255, 255, 255, 255, 255, 240],
    characters: 12,
    text: "ZZZZZZZZZZZZ",
  },
  {
    name: "bits run on from byte to byte",
    bytes: [0b00001_000, 0b10_00011_0, 0b01000000],
    characters: 4,
    text: "1234",
  },
])("$name", ({ bytes, characters, text }) => {
  expect(crockford(Uint8Array.from(bytes), characters)).toBe(text);
});

describe("the check symbol", () => {
  test("is the value modulo 37", () => {
    expect(checkSymbol("16J")).toBe("D");
    expect(checkSymbol("000000000010")).toBe("*");
  });

  test("gives away every wrong character", () => {
    fc.assert(
      fc.property(anId, (id) => {
        for (let at = 0; at < id.length; at++) {
          const wrong = [...digits].filter((digit) => digit !== id[at]);
          const ids = wrong.map((digit) => id.slice(0, at) + digit + id.slice(at + 1));
          expect(ids.map(checkSymbol)).not.toContain(checkSymbol(id));
        }
      }),
      { numRuns: 150 },
    );
  });

  test("gives away every swapped pair of neighbours", () => {
    fc.assert(
      fc.property(anId, (id) => {
        for (let at = 0; at + 1 < id.length; at++) {
          if (id[at] === id[at + 1]) continue;
          const swapped = `${id.slice(0, at)}${id[at + 1]}${id[at]}${id.slice(at + 2)}`;
          expect(checkSymbol(swapped)).not.toBe(checkSymbol(id));
        }
      }),
      { numRuns: 1000 },
    );
  });
});
