import { describe, expect, it } from "vitest";
import { aChapter } from "../../../test/a-chapter.js";
import type { Chapter } from "../../chapter/chapter.js";
import { KitData } from "../../chapter/from-kit.js";
import { randomFrom } from "../../random.js";
import type { MendingExample } from "./mending.js";
import { options } from "./options.js";
import { type Deal, type PledgesPlan, planPledges } from "./plan.js";

function plan(chapter: Chapter, written: object = {}, seed = "seed"): PledgesPlan {
  const facts = { companions: [] };
  return planPledges({ chapter, options: options.parse(written), random: randomFrom(seed), facts });
}

function kitOf(decided: PledgesPlan) {
  const plan = JSON.parse(JSON.stringify({ "reciprocity-pledges": decided })) as unknown;
  return { kit: new KitData({ format: 1, generator: { name: "chapterkit" }, plan }) };
}

function pairsIn({ deals }: PledgesPlan): string[] {
  return deals.flatMap(({ deal }) =>
    deal.flatMap(({ person, fulfils, receives }) =>
      [fulfils, receives].map((id) => [person, id].sort().join(" ")),
    ),
  );
}

describe("earlier deals", () => {
  it("are not dealt again", () => {
    const winter = plan(aChapter({ people: 12 }));
    const spring = plan(aChapter({ people: 12 }), { history: kitOf(winter) }, "spring");
    expect(pairsIn(spring).filter((pair) => pairsIn(winter).includes(pair))).toEqual([]);
    expect(spring.quality).toMatchObject({ repeats: 0, relaxedHistory: 0 });
  });

  it("are forgotten with who is gone, and disregarded where nobody else is left", () => {
    const winter = plan(aChapter({ people: 7 }));
    const left = plan(aChapter({ people: 7 }))
      .deals[0]?.ring.slice(0, 5)
      .map((id) => ({ id }));
    const { quality } = plan(aChapter({ people: left ?? [] }), { history: kitOf(winter) }, "spring");
    expect(quality.circles).toBe(1);
    expect(quality.relaxedHistory).toBe(1);
    expect(quality.repeats).toBeGreaterThan(0);
  });
});

/** Who holds whose card, by number, before or after the moves of an example. */
function holders({ deal }: Deal, { moves }: Pick<MendingExample, "moves"> = { moves: [] }) {
  const numbers = new Map(deal.map(({ person }, index) => [person, index + 1]));
  const number = (id: string) => numbers.get(id) ?? 0;
  const held = new Map(
    deal.flatMap(({ person, fulfils, receives }) => [
      [`request ${number(fulfils)}`, number(person)] as const,
      [`offer ${number(receives)}`, number(person)] as const,
    ]),
  );
  for (const { card, writer, from, to } of moves) {
    expect(held.get(`${card} ${writer}`)).toBe(from);
    held.delete(`${card} ${writer}`);
    if (to !== undefined) held.set(`${card} ${writer}`, to);
  }
  return held;
}

describe("the examples of mending", () => {
  it.each([
    [3, 1],
    [4, 1],
    [5, 1],
    [23, 3],
    [48, 5],
  ])("leave each of %i people one request and one offer of others", (people, sessions) => {
    const when = Array.from({ length: sessions }, (_, month) => `2027-0${month + 1}-06`);
    for (const deal of plan(aChapter({ people }), { when }).deals) {
      for (const example of [deal.mending.arrival, deal.mending.leaver].filter((one) => one !== undefined)) {
        const held = holders(deal, example);
        const present = example === deal.mending.arrival ? people + 1 : people - 1;
        const handed = Array.from(held, ([card, holder]) => `${card.split(" ")[0]} ${holder}`);
        expect(new Set(handed).size).toBe(2 * present);
        expect(Array.from(held).filter(([card, holder]) => card.endsWith(` ${holder}`))).toEqual([]);
      }
    }
  });

  it("are there for every deal of a usual chapter", () => {
    const { deals } = plan(aChapter({ people: 23 }), { when: ["2027-02-06", "2027-03-06"] });
    expect(deals.map(({ mending }) => [mending.rule, mending.arrival?.number])).toEqual([
      ["two-on", 24],
      ["anew", 24],
    ]);
    expect(deals.every(({ mending }) => mending.leaver !== undefined)).toBe(true);
  });

  it("never bring kept-apart people together", () => {
    const keepApart = ["p02", "p03", "p04"].map((other) => ["p01", other] as const);
    for (const seed of ["a", "b", "c", "d"]) {
      for (const deal of plan(aChapter({ people: 11, keepApart }), {}, seed).deals) {
        for (const example of [deal.mending.arrival, deal.mending.leaver].filter(
          (one) => one !== undefined,
        )) {
          const met = Array.from(holders(deal, example), ([card, holder]) => [
            Number(card.split(" ")[1]),
            holder,
          ]);
          const apart = met.filter((pair) => pair.includes(1) && pair.some((one) => [2, 3, 4].includes(one)));
          expect(apart).toEqual([]);
        }
      }
    }
  });
});
