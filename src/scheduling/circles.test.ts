import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { randomFrom } from "../random.js";
import { type Pair, planCircles } from "./index.js";

const upTo = (count: number) => [...Array(count).keys()];
const tellers = { wanted: 6, least: 4, most: 7 };

describe("circles", () => {
  const problems = fc.integer({ min: 2, max: 90 }).chain((people) => {
    const pair = fc.uniqueArray(fc.nat(people - 1), { minLength: 2, maxLength: 2 });
    return fc.record({ people: fc.constant(people), apart: fc.array(pair, { maxLength: 6 }) });
  });

  test("hold everyone who does not wait once, never two who are kept apart, with four to seven tellers", () => {
    fc.assert(
      fc.property(problems, fc.string(), ({ people, apart }, seed) => {
        const { circles, waiting } = planCircles(
          { people, tellers, apart: apart as unknown as Pair[] },
          randomFrom(seed),
        );
        const groups = circles.map((circle) => [circle.carer, ...circle.tellers]);
        expect([...groups.flat(), ...waiting].toSorted((a, b) => a - b)).toEqual(upTo(people));
        for (const group of groups) {
          expect(group.length).toBeGreaterThanOrEqual(5);
          expect(group.length).toBeLessThanOrEqual(8);
          expect(apart.some((pair) => pair.every((person) => group.includes(person)))).toBe(false);
        }
        if (people > 40) expect(waiting).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    [0, [], 0],
    [4, [], 4],
    [7, [6], 0],
    [9, [7], 1],
    [12, [5, 5], 0],
    [14, [6, 6], 0],
    [20, [6, 6, 5], 0],
    [23, [7, 7, 6], 0],
    [28, [6, 6, 6, 6], 0],
  ])("of %i people have %j tellers, and %i wait", (people, sizes, left) => {
    const { circles, waiting } = planCircles({ people, tellers }, randomFrom("sizes"));
    expect(circles.map((circle) => circle.tellers.length)).toEqual(sizes);
    expect(waiting).toHaveLength(left);
  });

  test("have another size where that keeps everyone apart who must be", () => {
    const apart = [
      [0, 1],
      [0, 2],
      [1, 2],
    ] as const;
    const { circles, waiting } = planCircles({ people: 16, tellers, apart }, randomFrom("apart"));
    expect(circles).toHaveLength(3);
    expect(waiting).toEqual([]);
  });

  test("do without whoever is kept apart from most", () => {
    const apart = [1, 2, 3].map((other) => [0, other] as const);
    expect(planCircles({ people: 8, tellers, apart }, randomFrom("apart")).waiting).toEqual([0]);
  });
});
