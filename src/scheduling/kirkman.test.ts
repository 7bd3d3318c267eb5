import { describe, expect, test } from "vitest";
import { kirkmanSystem } from "./kirkman.js";
import { costOf } from "./meetings.js";

const atHand = [...Array(22).keys()].map((k) => 6 * k + 9).concat(147);

describe("Kirkman triple systems", () => {
  test.each(atHand)("%i people meet once each", (people) => {
    const rounds = kirkmanSystem(people) ?? [];
    expect(rounds.length).toBe((people - 1) / 2);
    expect(costOf(rounds, people).cost).toBe(0);
    for (const round of rounds) {
      expect(round.every((group) => group.length === 3)).toBe(true);
      expect(new Set(round.flat()).size).toBe(people);
    }
  });

  test("there are none for other numbers", () => {
    expect([4, 6, 12, 20].map((people) => kirkmanSystem(people))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
