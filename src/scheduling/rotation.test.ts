import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { randomFrom } from "../random.js";
import { Impossible, planRotation, type RotationProblem, type Round } from "./index.js";

/** Independent of the code under test. */
function recounted(rounds: readonly Round[], people: number) {
  const times: number[] = [];
  for (let a = 0; a < people; a++)
    for (let b = 0; b < a; b++)
      times.push(rounds.flat().filter((group) => group.includes(a) && group.includes(b)).length);
  return {
    repeatedPairs: times.reduce((sum, m) => sum + Math.max(0, m - 1), 0),
    cost: times.reduce((sum, m) => sum + (m * (m - 1)) / 2, 0),
  };
}

const some = <T>(items: fc.Arbitrary<T>, most: number) => fc.array(items, { maxLength: most });

const problems: fc.Arbitrary<RotationProblem> = fc
  .record({ people: fc.integer({ min: 3, max: 14 }), rounds: fc.integer({ min: 1, max: 5 }) })
  .chain(({ people, rounds }) => {
    const person = fc.nat(people - 1);
    const set = (size: number) => fc.uniqueArray(person, { minLength: size, maxLength: size });
    const pair = set(2) as unknown as fc.Arbitrary<[number, number]>;
    const round = fc.shuffledSubarray([...Array(people).keys()], { minLength: people }).map((row): Round => {
      const groups: number[][] = [];
      for (let seat = 0; seat + 2 < people; seat += 3) groups.push(row.slice(seat, seat + 3));
      return groups;
    });
    return fc.record(
      {
        people: fc.constant(people),
        rounds: fc.constant(rounds),
        remainder: fc.constantFrom("fours" as const, "pairs" as const),
        away: fc.array(fc.uniqueArray(person, { maxLength: 3 }), { maxLength: rounds }),
        apart: some(pair, 3),
        together: some(set(2), 1),
        languages: fc.array(fc.constantFrom(["en"], ["en", "es"], ["en", "es"], ["es"]), {
          minLength: people,
          maxLength: people,
        }),
        mix: some(fc.array(fc.constantFrom("a", "b", null), { minLength: people, maxLength: people }), 1),
        history: some(round, 2),
        held: fc.array(round, { maxLength: rounds - 1 }),
      },
      { requiredKeys: ["people", "rounds", "remainder"] },
    );
  });

describe("any problem", () => {
  test("is planned with everyone present in one group, what must be kept kept, and the cost as reported", () => {
    fc.assert(
      fc.property(problems, fc.string(), (problem, seed) => {
        const {
          people,
          rounds,
          away = [],
          apart = [],
          together = [],
          languages,
          history = [],
          held = [],
        } = problem;
        const plan = () => planRotation(problem, randomFrom(seed));
        let rotation: ReturnType<typeof plan>;
        try {
          rotation = plan();
        } catch (error) {
          expect(error).toBeInstanceOf(Impossible);
          expect(apart.length).toBeGreaterThan(0);
          return;
        }
        const { quality } = rotation;
        expect(rotation.rounds.length).toBe(rounds);
        expect(rotation.rounds.slice(0, held.length)).toEqual(held);
        const broken = new Set(
          Object.entries(quality.broken).flatMap(([wish, list]) =>
            list.map((one) => `${wish} ${one.round} ${one.people.toSorted()}`),
          ),
        );
        for (const [index, round] of rotation.rounds.entries()) {
          if (index < held.length) continue;
          const present = [...Array(people).keys()].filter((person) => !away[index]?.includes(person));
          expect(round.flat().toSorted((a, b) => a - b)).toEqual(present.length > 1 ? present : []);
          expect(round.every((group) => group.length >= 2 && group.length <= 4)).toBe(true);
          expect(broken.has(`alone ${index + 1} ${present}`)).toBe(present.length === 1);
          for (const pair of apart) {
            expect(round.some((group) => pair.every((person) => group.includes(person)))).toBe(false);
          }
          for (const set of together) {
            const isKept = round.some((group) => set.every((person) => group.includes(person)));
            const isPresent = set.every((person) => present.includes(person));
            expect(broken.has(`keepTogether ${index + 1} ${set.toSorted()}`)).toBe(isPresent && !isKept);
          }
          for (const group of languages ? round : []) {
            const understood = ["en", "es"].some((one) =>
              group.every((person) => languages?.[person]?.includes(one)),
            );
            expect(broken.has(`shareALanguage ${index + 1} ${group.toSorted()}`)).toBe(!understood);
          }
        }
        expect(quality).toMatchObject(recounted([...history, ...rotation.rounds], people));
        expect(quality.lowerBound).toBeLessThanOrEqual(quality.cost);
        expect(quality.leastRepeats).toBeLessThanOrEqual(quality.repeatedPairs);
        expect(quality.optimal).toBe(quality.lowerBound === quality.cost);
        expect(plan()).toEqual(rotation);
      }),
      { numRuns: 40, seed: 1 },
    );
  });
});

describe("one round more", () => {
  test("changes none of the earlier ones as long as nobody meets anyone twice", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: 130 }),
        fc.constantFrom("fours", "pairs"),
        fc.string(),
        (people, remainder, seed) => {
          const plan = (rounds: number) => planRotation({ people, rounds, remainder }, randomFrom(seed));
          const most = Math.min(52, plan(1).quality.maximumRoundsWithoutRepeat);
          const rounds = 1 + (seed.length % most);
          const longer = plan(Math.min(rounds + 1, most));
          if (longer.quality.cost === 0) expect(longer.rounds.slice(0, rounds)).toEqual(plan(rounds).rounds);
        },
      ),
      { numRuns: 40, seed: 1 },
    );
  });
});

describe("wishes", () => {
  test("pairs kept apart fall on pairs that never meet", () => {
    const cliques = [0, 4, 8].flatMap((first) =>
      [0, 1, 2, 3].flatMap((a) =>
        [0, 1, 2, 3].filter((b) => b < a).map((b) => [first + a, first + b] as const),
      ),
    );
    const { quality } = planRotation(
      { people: 12, rounds: 4, remainder: "fours", apart: cliques },
      randomFrom("apart"),
    );
    expect(quality).toMatchObject({ cost: 0, optimal: true });
  });

  test("four people kept apart in three groups are named", () => {
    const apart = [1, 2, 3, 4].flatMap((a) => [1, 2, 3, 4].filter((b) => b < a).map((b) => [a, b] as const));
    const plan = () => planRotation({ people: 9, rounds: 2, remainder: "pairs", apart }, randomFrom("apart"));
    expect(plan().rounds.every((round) => round.length === 4)).toBe(true);
    const five = [0, 1, 2, 3, 4].flatMap((a) =>
      [0, 1, 2, 3, 4].filter((b) => b < a).map((b) => [a, b] as const),
    );
    const impossible = () =>
      planRotation(
        { people: 9, rounds: 2, remainder: "fours", apart: five, away: [[], [8]] },
        randomFrom("apart"),
      );
    expect(impossible).toThrow(
      expect.objectContaining({ reason: "keep-apart", round: 1, people: [0, 1, 2, 3, 4] }),
    );
  });

  test("a table of four is split when two of them are kept apart", () => {
    const { rounds } = planRotation(
      { people: 4, rounds: 2, remainder: "fours", apart: [[0, 1]] },
      randomFrom("four"),
    );
    expect(rounds.every((round) => round.length === 2)).toBe(true);
  });

  test("someone who joins in mid-season changes only what is still to come, and meets nobody twice", () => {
    const first = planRotation(
      { people: 24, rounds: 8, remainder: "fours" },
      randomFrom("season"),
    ).rounds.slice(0, 3);
    const away = first.map(() => [24]);
    const { rounds, quality } = planRotation(
      { people: 25, rounds: 8, remainder: "fours", held: first, away },
      randomFrom("season"),
    );
    expect(rounds.slice(0, 3)).toEqual(first);
    expect(quality.cost).toBe(0);
  });

  test("a season does not repeat the one before while it need not", () => {
    const history = planRotation({ people: 24, rounds: 4, remainder: "fours" }, randomFrom("winter")).rounds;
    const { quality } = planRotation(
      { people: 24, rounds: 4, remainder: "fours", history },
      randomFrom("spring"),
    );
    expect(quality).toMatchObject({ cost: 0, optimal: true });
  });

  test("groups cross the tags where that costs no repeat", () => {
    const blocks = [...Array(24).keys()].map((person) => "abc"[person % 3] ?? null);
    const { rounds, quality } = planRotation(
      { people: 24, rounds: 4, remainder: "fours", mix: [blocks] },
      randomFrom("mix"),
    );
    expect(quality.cost).toBe(0);
    expect(
      rounds.flat().filter((group) => new Set(group.map((person) => blocks[person])).size === 3),
    ).toHaveLength(32);
  });

  test("fewer than three people are too few", () => {
    expect(() => planRotation({ people: 2, rounds: 1, remainder: "fours" }, randomFrom("few"))).toThrow(
      Impossible,
    );
  });
});
