import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { randomFrom } from "../random.js";
import { planStations, type StationProblem, type StationRound } from "./index.js";

const upTo = (count: number) => [...Array(count).keys()];

function visitsOf(person: number, rounds: readonly StationRound[]): number[] {
  return rounds.flatMap(({ groups }) =>
    groups.flatMap((group, station) => (group.includes(person) ? [station] : [])),
  );
}

const problems: fc.Arbitrary<StationProblem> = fc
  .record({ people: fc.integer({ min: 6, max: 40 }), rounds: fc.integer({ min: 1, max: 4 }) })
  .chain(({ people, rounds }) =>
    fc.record({
      people: fc.constant(people),
      rounds: fc.constant(rounds),
      stations: fc
        .array(fc.integer({ min: 1, max: people }), { minLength: rounds, maxLength: 6 })
        .chain((seats) =>
          fc.tuple(
            ...seats.map((count, teacher) =>
              fc.record(
                { seats: fc.constant(count), teacher: fc.constant(teacher) },
                { requiredKeys: ["seats"] },
              ),
            ),
          ),
        ),
    }),
  );

/** Enough seats in each round, and enough visits to different stations in all. */
function hasRoom({ people, stations, rounds }: StationProblem): boolean {
  const learners = people - stations.filter(({ teacher }) => teacher !== undefined).length;
  const visits = stations.map(({ seats }) => Math.min(rounds * seats, learners));
  return visits.reduce((sum, one) => sum + one, 0) >= learners * rounds;
}

describe("stations", () => {
  test("take everyone to as many as there are rounds wherever there is room, teachers while theirs rests", () => {
    fc.assert(
      fc.property(problems.filter(hasRoom), fc.string(), (problem, seed) => {
        const { people, stations } = problem;
        const rounds = planStations(problem, randomFrom(seed)) ?? [];
        expect(rounds).toHaveLength(problem.rounds);
        for (const { groups, resting } of rounds) {
          expect(new Set(resting).size).toBe(resting.length);
          for (const [station, group] of groups.entries()) {
            expect(group.length).toBeLessThanOrEqual(
              resting.includes(station) ? 0 : (stations[station]?.seats ?? 0),
            );
          }
        }
        for (const person of upTo(people)) {
          const own = stations.findIndex(({ teacher }) => teacher === person);
          const free = rounds.filter(({ resting }) => own < 0 || resting.includes(own)).length;
          const visits = visitsOf(person, rounds);
          expect(visits).toHaveLength(free);
          expect(new Set([...visits, own]).size).toBe(free + 1);
          expect(own >= 0 && free === problem.rounds).toBe(false);
        }
      }),
      { numRuns: 100, seed: 1 },
    );
  });

  test("let every teacher learn in all rounds but one where seats are plenty", () => {
    const stations = upTo(4).map((teacher) => ({ teacher, seats: 20 }));
    const rounds = planStations({ people: 20, stations, rounds: 3 }, randomFrom("plenty")) ?? [];
    expect(upTo(4).map((teacher) => visitsOf(teacher, rounds).length)).toEqual([2, 2, 2, 2]);
  });

  test("send people where they were not on earlier days, as far as seats and wishes allow", () => {
    const stations = upTo(4).map(() => ({ seats: 6 }));
    const problem = { people: 24, stations, rounds: 2, apart: [[0, 1] as const] };
    const first = planStations(problem, randomFrom("first")) ?? [];
    const visited = upTo(24).map((person) => visitsOf(person, first));
    const second = planStations({ ...problem, visited }, randomFrom("second")) ?? [];
    const repeats = upTo(24).flatMap((person) =>
      visitsOf(person, second).filter((station) => visited[person]?.includes(station)),
    );
    expect(repeats).toEqual([]);
    expect(second.some(({ groups }) => groups.some((group) => group.includes(0) && group.includes(1)))).toBe(
      false,
    );
  });

  test("have groups as equal as seats allow", () => {
    const stations = [30, 20, 10].map((seats) => ({ seats }));
    const [round] = planStations({ people: 40, stations, rounds: 1 }, randomFrom("even")) ?? [];
    expect(round?.groups.map(({ length }) => length)).toEqual([15, 15, 10]);
  });

  test("keep apart those who learn and those who teach", () => {
    const apart = [
      [0, 1],
      [2, 3],
    ] as const;
    const stations = [{ seats: 6, teacher: 0 }, { seats: 6 }, { seats: 6 }];
    const rounds = planStations({ people: 14, stations, rounds: 2, apart }, randomFrom("apart"));
    for (const { groups, resting } of rounds ?? []) {
      const there = groups.map((group, station) =>
        station === 0 && resting.length === 0 ? [0, ...group] : group,
      );
      for (const pair of apart)
        expect(there.some((group) => pair.every((person) => group.includes(person)))).toBe(false);
    }
    expect(rounds).toHaveLength(2);
  });

  test.each([
    ["seats are too few", { people: 5, stations: [{ seats: 3 }], rounds: 1 }],
    ["rounds are more than stations", { people: 5, stations: [{ seats: 5 }], rounds: 2 }],
    [
      "two of one station are kept apart",
      { people: 2, stations: [{ seats: 2 }], rounds: 1, apart: [[0, 1]] as const },
    ],
  ])("are not found where %s", (_, problem) => {
    expect(planStations(problem, randomFrom("none"))).toBeUndefined();
  });
});
