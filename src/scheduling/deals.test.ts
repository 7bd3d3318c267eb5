import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { randomFrom } from "../random.js";
import {
  type Deal,
  type DealProblem,
  Impossible,
  type Pair,
  planDeals,
  takenOut,
  withLateArrival,
} from "./index.js";

/** Everyone who holds one of a person's two cards, or whose card that person holds. */
function around({ circle, fulfils, receives }: Deal, person: number): Set<number> {
  const holders = circle.filter((one) => fulfils[one] === person || receives[one] === person);
  return new Set([...holders, fulfils[person] ?? -1, receives[person] ?? -1]);
}

/** Whom a person does something for: whose request they fulfil, and who receives their offer. */
function serves({ circle, fulfils, receives }: Deal, person: number): number[] {
  return [fulfils[person] ?? -1, ...circle.filter((one) => receives[one] === person)];
}

function reach(deal: Deal): number {
  const seen = new Set(deal.circle.slice(0, 1));
  for (const person of seen) for (const other of serves(deal, person)) seen.add(other);
  return seen.size;
}

function expectWhole(deal: Deal, counterparts: number): void {
  const sorted = deal.circle.toSorted((a, b) => a - b);
  for (const cards of [deal.fulfils, deal.receives]) {
    expect(deal.circle.map((person) => cards[person]).toSorted((a, b) => (a ?? 0) - (b ?? 0))).toEqual(
      sorted,
    );
  }
  expect(reach(deal)).toBe(deal.circle.length);
  for (const person of deal.circle) {
    expect(around(deal, person).has(person)).toBe(false);
    expect(around(deal, person).size).toBe(counterparts);
    for (const other of serves(deal, person)) expect(serves(deal, other)).not.toContain(person);
  }
}

const meet = (deal: Deal, [a, b]: Pair) => around(deal, a).has(b);

function aDeal(people: number, seed: string): Deal {
  const [planned] = planDeals({ people, sessions: 1 }, randomFrom(seed)).deals;
  if (!planned) throw new Error("no deal");
  return planned.deal;
}

describe("one deal", () => {
  test("for five or more is one circle with four counterparts each", () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 90 }), fc.string(), (people, seed) => {
        const { deals } = planDeals({ people, sessions: 1 }, randomFrom(seed));
        expect(deals).toHaveLength(1);
        for (const { deal, quality } of deals) {
          expectWhole(deal, 4);
          expect(quality).toEqual({
            circles: 1,
            ownCards: 0,
            mutualPairs: 0,
            companions: 0,
            repeats: 0,
            relaxedHistory: 0,
          });
        }
        expect(planDeals({ people, sessions: 1 }, randomFrom(seed)).deals).toEqual(deals);
      }),
    );
  });

  test.each([3, 4])("for %i is one ring", (people) => {
    for (const { deal, quality } of planDeals({ people, sessions: 1 }, randomFrom("few")).deals) {
      expectWhole(deal, 2);
      expect(quality).toMatchObject({ circles: 1, mutualPairs: 0 });
    }
  });

  test("for two is mutual", () => {
    const { deals } = planDeals({ people: 2, sessions: 1 }, randomFrom("two"));
    expect(deals[0]?.deal).toMatchObject({ fulfils: [1, 0], receives: [1, 0] });
    expect(deals[0]?.quality).toMatchObject({ circles: 1, ownCards: 0, mutualPairs: 1 });
  });

  test("for one is impossible", () => {
    expect(() => planDeals({ people: 1, sessions: 1 }, randomFrom("one"))).toThrow(Impossible);
  });
});

describe("several deals", () => {
  test.each([...Array(40).keys()].map((n) => n + 5))(
    "%i people hold nobody's cards twice in ⌊(n − 1) / 4⌋ sessions",
    (people) => {
      const sessions = Math.floor((people - 1) / 4);
      const { deals } = planDeals({ people, sessions }, randomFrom("sessions"));
      const all = deals.flatMap(({ deal }) =>
        deal.circle.flatMap((person) => [...around(deal, person)].map((other) => `${person} ${other}`)),
      );
      expect(new Set(all).size).toBe(4 * people * sessions);
      for (const { deal, quality } of deals) {
        expectWhole(deal, 4);
        expect(quality).toMatchObject({ repeats: 0, relaxedHistory: 0 });
      }
    },
  );

  test("and one more has to disregard the oldest", () => {
    const { deals } = planDeals({ people: 9, sessions: 3 }, randomFrom("more"));
    expect(deals.map(({ quality }) => quality.relaxedHistory)).toEqual([0, 0, 1]);
  });
});

const problems: fc.Arbitrary<DealProblem> = fc.integer({ min: 3, max: 24 }).chain((people) => {
  const pair = fc.uniqueArray(fc.nat(people - 1), {
    minLength: 2,
    maxLength: 2,
  }) as unknown as fc.Arbitrary<Pair>;
  return fc.record({
    people: fc.constant(people),
    sessions: fc.integer({ min: 1, max: 4 }),
    apart: fc.array(pair, { maxLength: 3 }),
    companions: fc.array(fc.array(pair, { maxLength: Math.floor(people / 2) }), { maxLength: 4 }),
    history: fc.array(
      fc.string().map((seed) => aDeal(people, seed)),
      {
        maxLength: 3,
      },
    ),
  });
});

describe("any problem", () => {
  test("keeps apart who must be, also after someone comes late or leaves early, and counts what it could not avoid", () => {
    fc.assert(
      fc.property(problems, fc.string(), (problem, seed) => {
        const { people, apart = [], companions = [], history = [] } = problem;
        let deals: ReturnType<typeof planDeals>["deals"];
        try {
          deals = planDeals(problem, randomFrom(seed)).deals;
        } catch (error) {
          expect(error).toMatchObject({ reason: "keep-apart" });
          expect(people).toBeLessThan(8);
          return;
        }
        const earlier: Deal[] = [...history] as Deal[];
        for (const [session, { deal, quality }] of deals.entries()) {
          const isRing = deal.jumps[0] + deal.jumps[1] === people;
          expectWhole(deal, isRing ? 2 : 4);
          expect(apart.filter((pair) => meet(deal, pair))).toEqual([]);
          const pairs = deal.circle.flatMap((a) =>
            deal.circle.filter((b) => b < a && meet(deal, [a, b])).map((b): Pair => [a, b]),
          );
          expect(quality.repeats).toBe(pairs.filter((pair) => earlier.some((one) => meet(one, pair))).length);
          const present = new Set(
            (companions[session] ?? [])
              .filter((pair) => meet(deal, pair))
              .map((pair) => pair.toSorted().join()),
          );
          expect(quality.companions).toBe(present.size);
          if (people >= 16) expect(quality.companions).toBe(0);
          for (const splice of [withLateArrival(deal, apart), takenOut(deal, apart)]) {
            if (!splice || splice.deal.circle.length < 3) continue;
            expectWhole(
              splice.deal,
              Math.min(
                splice.deal.circle.length - 1,
                splice.deal.jumps[0] + splice.deal.jumps[1] === splice.deal.circle.length ? 2 : 4,
              ),
            );
            expect(
              apart.filter((pair) => splice.deal.circle.includes(pair[0]) && meet(splice.deal, pair)),
            ).toEqual([]);
          }
          earlier.push(deal);
        }
      }),
      { numRuns: 60, seed: 1 },
    );
  });

  test("companions and earlier deals are avoided where there is room", () => {
    const companions = [
      [0, 1, 2],
      [3, 4, 5],
      [6, 7, 8],
      [9, 10, 11],
    ].flatMap(([a = 0, b = 0, c = 0]): Pair[] => [
      [a, b],
      [b, c],
      [a, c],
    ]);
    const history = planDeals({ people: 12, sessions: 1 }, randomFrom("winter")).deals.map(
      ({ deal }) => deal,
    );
    const { deals } = planDeals(
      { people: 12, sessions: 1, companions: [companions], history },
      randomFrom("spring"),
    );
    expect(deals[0]?.quality).toMatchObject({ companions: 0, repeats: 0, relaxedHistory: 0 });
  });

  test("three people of whom two are kept apart have no deal", () => {
    const plan = () => planDeals({ people: 3, sessions: 1, apart: [[0, 2]] }, randomFrom("three"));
    expect(plan).toThrow(expect.objectContaining({ reason: "keep-apart", round: 1, people: [0, 2] }));
  });
});

describe("the splice", () => {
  const deal = aDeal(9, "splice");
  const [a, b, c, d, e] = deal.circle as [number, number, number, number, number];

  test("gives a late arrival both cards of the right neighbour, and that neighbour one of the next", () => {
    expect(withLateArrival(deal, [], b)).toMatchObject({
      person: 9,
      between: [b, c],
      moves: expect.arrayContaining([
        { card: "request", writer: b, from: c, to: 9 },
        { card: "request", writer: 9, to: c },
        { card: "offer", writer: a, from: c, to: 9 },
        { card: "offer", writer: b, from: d, to: c },
        { card: "offer", writer: 9, to: d },
      ]),
    });
  });

  test("closes the circle where someone leaves early", () => {
    expect(takenOut(deal, [], c)).toMatchObject({
      person: c,
      between: [b, d],
      moves: expect.arrayContaining([
        { card: "request", writer: b, from: c, to: d },
        { card: "request", writer: c, from: d },
        { card: "offer", writer: a, from: c, to: d },
        { card: "offer", writer: b, from: d, to: e },
        { card: "offer", writer: c, from: e },
      ]),
    });
  });

  test("undoes itself", () => {
    const late = withLateArrival(deal, [], a)?.deal ?? deal;
    expect(late.circle).toHaveLength(10);
    expect(takenOut(late, [], 9)?.deal).toMatchObject({ circle: deal.circle });
  });
});
