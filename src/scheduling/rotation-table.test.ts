import { describe, expect, test } from "vitest";
import { randomFrom } from "../random.js";
import { planRotation, type Remainder } from "./index.js";
import { meetings } from "./meetings.js";

const people = (first: number, last: number, ...more: number[]) =>
  [...Array((last - first) / 6 + 1).keys()].map((k) => first + 6 * k).concat(more);

describe("nobody meets anyone twice for as many rounds as the literature or a design at hand allows", () => {
  const table: readonly (readonly [string, readonly number[], Remainder, (n: number) => number])[] = [
    ["threes, n ≡ 3 mod 6: (n − 1) / 2", people(9, 105), "fours", (n) => (n - 1) / 2],
    ["threes, n ≡ 0 mod 6: (n − 2) / 2", people(18, 96, 108, 120), "fours", (n) => (n - 2) / 2],
    ["threes, 12: 4", [12], "fours", () => 4],
    ["one pair, n ≡ 2 mod 6: n / 2", people(8, 104), "pairs", (n) => n / 2],
    ["one pair, n ≡ 5 mod 6: (n − 1) / 2", people(17, 95, 107, 119), "pairs", (n) => (n - 1) / 2],
    ["one pair, 11: 4", [11], "pairs", () => 4],
    ["two pairs, n ≡ 4 mod 6: n / 2", people(16, 94, 106, 118), "pairs", (n) => n / 2],
    ["two pairs, 10: 5", [10], "pairs", () => 5],
    ["two pairs, n ≡ 1 mod 6: (n − 1) / 2", people(7, 97), "pairs", (n) => (n - 1) / 2],
    ["two pairs, 13: 7", [13], "pairs", () => 7],
    ["one four, n ≡ 4 mod 6: (n − 4) / 2", people(16, 64), "fours", (n) => (n - 4) / 2],
    [
      "one four, n ≡ 1 mod 6: (n − 3) / 2 or one less",
      people(13, 61),
      "fours",
      (n) => (n - ([25, 37, 49, 61].includes(n) ? 3 : 5)) / 2,
    ],
    [
      "two fours, n ≡ 5 mod 6: (n − 5) / 2 or one less",
      people(17, 59),
      "fours",
      (n) => (n - ([17, 23, 53].includes(n) ? 7 : 5)) / 2,
    ],
    ["two fours, n ≡ 2 mod 6: (n − 6) / 2", people(14, 62), "fours", (n) => (n === 14 ? 4 : (n - 6) / 2)],
  ];
  test.each(
    table.flatMap(([name, all, remainder, rounds]) =>
      all.map((n) => [name, n, remainder, rounds(n)] as const),
    ),
  )("%s: %i people, %s, %i rounds", (_, n, remainder, rounds) => {
    const { quality } = planRotation({ people: n, rounds, remainder }, randomFrom("table"));
    expect(quality).toMatchObject({ repeatedPairs: 0, cost: 0, lowerBound: 0, optimal: true });
    expect(quality.method).not.toBe("annealing");
    expect(quality.maximumRoundsWithoutRepeat).toBeGreaterThanOrEqual(rounds);
  });

  test.each([65, 70, 86, 101, 113, 122, 140, 150])("%i people for 26 rounds", (n) => {
    expect(
      planRotation({ people: n, rounds: 26, remainder: "fours" }, randomFrom("table")).quality.cost,
    ).toBe(0);
  });
});

describe("beyond the maximum threes reach the balanced bound", () => {
  test.each([...people(15, 57), ...people(18, 60)])("%i people", (n) => {
    for (let rounds = Math.ceil(n / 2); rounds <= 52; rounds += 3) {
      const planned = planRotation({ people: n, rounds, remainder: "fours" }, randomFrom("beyond"));
      expect([rounds, planned.quality.optimal]).toEqual([rounds, true]);
      const times = meetings(planned.rounds, n).flatMap((row, a) =>
        row.filter((_, b) => a !== b).map((met) => met.length),
      );
      expect(Math.max(...times)).toBeLessThanOrEqual(2 * Math.min(...times));
    }
  });

  test.each([
    [6, 10, 90],
    [7, 7, 63],
    [8, 7, 84],
    [9, 8, 36],
    [10, 6, 27],
    [11, 6, 35],
    [12, 5, 3],
    [12, 6, 7],
    [12, 11, 66],
  ])("%i people in %i rounds cost %i", (n, rounds, cost) => {
    const { quality } = planRotation({ people: n, rounds, remainder: "fours" }, randomFrom("small"));
    expect(quality).toMatchObject({ cost, lowerBound: cost, optimal: true });
  });

  test.each([
    [6, 4, 9, 9],
    [6, 5, 15, 15],
    [7, 2, 3, 3],
    [7, 3, 9, 6],
    [12, 5, 3, 2],
  ])("%i people in %i rounds have %i repeats, and %i at least", (n, rounds, repeatedPairs, leastRepeats) => {
    const { quality } = planRotation({ people: n, rounds, remainder: "fours" }, randomFrom("small"));
    expect(quality).toMatchObject({ repeatedPairs, leastRepeats });
  });
});
