import { describe, expect, test } from "vitest";
import { developed } from "./base-design.js";
import { coveringDesigns, developedDesigns, kirkmanDesigns, nearlyKirkmanDesigns } from "./base-designs.js";
import { findBaseClass } from "./class-search.js";
import { costOf, pairsMeeting } from "./meetings.js";

describe.each([
  ["Kirkman triple systems", kirkmanDesigns, (people: number) => (people - 1) / 2, () => 0],
  ["nearly Kirkman triple systems", nearlyKirkmanDesigns, (people: number) => (people - 2) / 2, () => 0],
  ["coverings", coveringDesigns, (people: number) => people / 2, (people: number) => people / 2],
  ["developed classes", developedDesigns, (_: number, rounds: number) => rounds, () => 0],
])("%s", (_, designs, length, cost) => {
  test.each(designs.map((design) => [design.people, design.fours, design] as const))(
    "%i people with %i fours",
    (people, fours, design) => {
      const rounds = developed(design);
      expect(rounds.length).toBe(length(people, rounds.length));
      expect(costOf(rounds, people).cost).toBe(cost(people));
      for (const round of rounds) {
        expect(round.flat().toSorted((a, b) => a - b)).toEqual([...Array(people).keys()]);
        expect(round.map((group) => group.length)).toEqual(round.map((_, index) => (index < fours ? 4 : 3)));
      }
    },
  );
});

test.each(coveringDesigns)("the covering for $people people leaves out no pair", (design) => {
  expect(pairsMeeting(0, developed(design), design.people)).toEqual([]);
});

test.each([
  [120, 0],
  [133, 1],
  [155, 2],
  [208, 1],
  [500, 2],
])("a class is found for %i people with %i fours", (people, fours) => {
  const design = findBaseClass(people, fours);
  const rounds = design ? developed(design) : [];
  expect(rounds.length).toBeGreaterThanOrEqual(52);
  expect(costOf(rounds, people).cost).toBe(0);
});
