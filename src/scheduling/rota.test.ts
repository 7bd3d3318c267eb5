import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { randomFrom } from "../random.js";
import { type Pair, planRota, type RotaProblem, type Term } from "./index.js";

const upTo = (count: number) => [...Array(count).keys()];
const serving = ({ custodians, keepers }: Term) => [...custodians, ...keepers];

const problems: fc.Arbitrary<Required<RotaProblem>> = fc
  .record({ people: fc.integer({ min: 8, max: 30 }), terms: fc.integer({ min: 1, max: 8 }) })
  .chain(({ people, terms }) => {
    const pair = fc.uniqueArray(fc.nat(people - 1), { minLength: 2, maxLength: 2 });
    const triads = fc
      .shuffledSubarray(upTo(people), { minLength: people })
      .map((row) => upTo(Math.floor(people / 3)).map((triad) => row.slice(3 * triad, 3 * triad + 3)));
    return fc.record({
      people: fc.constant(people),
      terms: fc.constant(terms),
      custodians: fc.integer({ min: 1, max: 2 }),
      keepers: fc.constant(2),
      apart: fc.array(pair, { maxLength: 2 }) as unknown as fc.Arbitrary<Pair[]>,
      companions: fc.array(triads, { maxLength: terms }),
      away: fc.array(fc.uniqueArray(fc.nat(people - 1), { maxLength: 2 }), { maxLength: terms }),
    });
  });

describe("the rota", () => {
  test("has everyone in one place at most, nobody who is away, and says which wishes it breaks", () => {
    fc.assert(
      fc.property(problems, fc.string(), (problem, seed) => {
        const { people, custodians, keepers, apart, companions, away } = problem;
        const { terms, broken } = planRota(problem, randomFrom(seed));
        expect(terms).toHaveLength(problem.terms);
        for (const [index, term] of terms.entries()) {
          const team = serving(term);
          expect([term.custodians.length, term.keepers.length]).toEqual([custodians, keepers]);
          expect(new Set(team).size).toBe(team.length);
          expect(team.filter((person) => away[index]?.includes(person))).toEqual([]);
          expect(apart.some((pair) => pair.every((person) => team.includes(person)))).toBe(false);
          const isOneTriad = (companions[index] ?? []).some((triad) =>
            term.keepers.every((person) => triad.includes(person)),
          );
          expect(broken.keepersOfOneGroup.includes(index + 1)).toBe(isOneTriad);
          const before = terms.slice(0, index).slice(-1).flatMap(serving);
          const isAgain = team.some((person) => before.includes(person));
          expect(broken.twiceRunning.includes(index + 1)).toBe(isAgain);
        }
        const load = (person: number) => terms.flatMap(serving).filter((one) => one === person).length;
        const most = Math.max(...upTo(people).map(load));
        const present = upTo(people).filter((person) => !away.flat().includes(person));
        expect(broken.unequalLoad).toBe(present.some((person) => load(person) < most - 1));
        if (people >= 16)
          expect(broken).toEqual({ twiceRunning: [], keepersOfOneGroup: [], unequalLoad: false });
      }),
      { numRuns: 100, seed: 1 },
    );
  });

  test("gives everyone who serves often each role", () => {
    const { terms } = planRota({ people: 8, terms: 8, custodians: 2, keepers: 2 }, randomFrom("roles"));
    for (const person of upTo(8)) {
      expect(terms.filter(({ custodians }) => custodians.includes(person))).toHaveLength(2);
    }
  });

  test.each([
    ["too few are there", { away: [[], [0]] }, { reason: "too-few", round: 2, people: [1, 2, 3] }],
    [
      "too few may serve together",
      { apart: [[0, 3]] as const },
      { reason: "keep-apart", round: 1, people: [0, 3] },
    ],
  ])("is impossible where %s", (_, wishes, said) => {
    const plan = () =>
      planRota({ people: 4, terms: 2, custodians: 2, keepers: 2, ...wishes }, randomFrom("few"));
    expect(plan).toThrow(expect.objectContaining(said));
  });
});
