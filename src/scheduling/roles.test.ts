import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { randomFrom } from "../random.js";
import { planRotation, type Round } from "./index.js";

/** How often each person has the seat in the groups of these rounds. */
function turns(rounds: readonly Round[], people: number, seat: number): number[] {
  const times = Array<number>(people).fill(0);
  for (const group of rounds.flat()) times[group[seat] ?? 0] = (times[group[seat] ?? 0] ?? 0) + 1;
  return times;
}

const spread = (times: readonly number[]) => Math.max(...times) - Math.min(...times);

describe("opening and keeping time", () => {
  test.each([9, 15, 27, 48])("%i people in threes differ by at most one after every round", (people) => {
    const { rounds } = planRotation(
      { people, rounds: Math.floor((people - 2) / 2), remainder: "fours" },
      randomFrom("roles"),
    );
    for (let end = 1; end <= rounds.length; end++) {
      expect(spread(turns(rounds.slice(0, end), people, 0))).toBeLessThanOrEqual(1);
      expect(spread(turns(rounds.slice(0, end), people, 1))).toBeLessThanOrEqual(1);
    }
    const three = rounds.slice(0, 3);
    expect([turns(three, people, 0), turns(three, people, 1)]).toEqual([
      Array(people).fill(1),
      Array(people).fill(1),
    ]);
  });

  test("differ by at most two whatever the sizes of the groups", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 4, max: 40 }),
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom("fours", "pairs"),
        (people, count, remainder) => {
          const { rounds } = planRotation({ people, rounds: count, remainder }, randomFrom("roles"));
          expect(spread(turns(rounds, people, 0))).toBeLessThanOrEqual(2);
          expect(spread(turns(rounds, people, 1))).toBeLessThanOrEqual(2);
        },
      ),
      { numRuns: 25, seed: 1 },
    );
  });
});
