import { describe, expect, test } from "vitest";
import { cardFormat } from "./card-formats.js";
import { backPlace, filledDecks, frontPlace, imposeStacked } from "./imposition.js";
import { sheetSize } from "./sizes.js";
import { mm } from "./units.js";

const eighth = { columns: 2, rows: 4 };

describe("stacked order", () => {
  test("a pile cut through and laid slot on slot lies in order", () => {
    const sheets = imposeStacked([21], eighth);
    const piles = Array.from({ length: 8 }, (_, slot) => sheets.map((sheet) => sheet[slot]));
    const deck = piles.flat().flatMap((slot) => (slot ? [slot[1]] : []));
    expect(deck).toEqual(Array.from({ length: 21 }, (_, card) => card));
  });

  test("two decks share each row of a sheet, card beside card", () => {
    const sheets = imposeStacked([10, 10], eighth);
    for (const sheet of sheets) {
      for (let row = 0; row < 4; row++) {
        const [left, right] = [sheet[2 * row], sheet[2 * row + 1]];
        expect(left?.[1]).toBe(right?.[1]);
      }
    }
    expect(sheets.length).toBe(3);
  });

  test("decks that cannot share a row follow each other", () => {
    const sheets = imposeStacked([4, 4], { columns: 1, rows: 3 });
    expect(sheets.map((sheet) => sheet.map((slot) => slot?.[0] ?? null))).toEqual([
      [0, 0, null],
      [0, 0, null],
      [1, 1, null],
      [1, 1, null],
    ]);
  });
});

describe("filled sheets", () => {
  test.each([
    { decks: [21], format: eighth, filled: [24] },
    { decks: [10, 9], format: eighth, filled: [12, 12] },
    { decks: [4, 3], format: { columns: 1, rows: 3 }, filled: [6, 3] },
    { decks: [0], format: eighth, filled: [0] },
  ])("$decks become $filled", ({ decks, format, filled }) => {
    expect(filledDecks(decks, format)).toEqual(filled);
    expect(imposeStacked(filled, format).flat()).not.toContain(null);
  });
});

describe("fronts and backs meet", () => {
  const still = { left: 0, top: 0 };
  const cases = (["a4", "letter"] as const).flatMap((paper) =>
    (["quarter", "eighth", "index-3x5", "business-card"] as const).flatMap((name) =>
      (["long-edge", "short-edge"] as const).map((flip) => ({ paper, name, flip })),
    ),
  );

  test.each(cases)("$name on $paper, turned over the $flip", ({ paper, name, flip }) => {
    const format = cardFormat(name, paper);
    if (format === undefined) throw new Error("no such format");
    const sheet = sheetSize(paper, format.orientation);
    const longIsUpright = format.orientation === "portrait";
    for (let slot = 0; slot < format.columns * format.rows; slot++) {
      const front = frontPlace(format, slot);
      const back = backPlace(format, slot, flip, paper, still);
      // Turning a sheet over mirrors it about the edge: what is seen through the paper must cover the card.
      const seenThrough =
        (flip === "long-edge") === longIsUpright
          ? { left: sheet.width - back.left - format.card.width, top: back.top }
          : { left: back.left, top: sheet.height - back.top - format.card.height };
      expect(Math.abs(seenThrough.left - front.left)).toBeLessThan(mm(0.1));
      expect(Math.abs(seenThrough.top - front.top)).toBeLessThan(mm(0.1));
    }
  });

  test("the printer's offset moves the backs and nothing else", () => {
    const format = cardFormat("eighth", "letter");
    if (format === undefined) throw new Error("no such format");
    const plain = backPlace(format, 3, "long-edge", "letter", still);
    const moved = backPlace(format, 3, "long-edge", "letter", { left: mm(0.5), top: mm(-1) });
    expect(moved.left - plain.left).toBeCloseTo(mm(0.5));
    expect(moved.top - plain.top).toBeCloseTo(mm(-1));
  });

  test("cards lie on their sheet, side by side", () => {
    for (const paper of ["a4", "letter"] as const) {
      for (const name of [
        "quarter",
        "eighth",
        "index-3x5",
        "business-card",
        "avery-5371",
        "avery-5388",
        "avery-5390",
        "avery-5302",
        "avery-c32011",
      ]) {
        const format = cardFormat(name, paper);
        if (format === undefined) continue;
        const sheet = sheetSize(paper, format.orientation);
        const last = frontPlace(format, format.columns * format.rows - 1);
        expect(last.left + format.card.width).toBeLessThanOrEqual(sheet.width + 0.01);
        expect(last.top + format.card.height).toBeLessThanOrEqual(sheet.height + 0.01);
      }
    }
  });
});
