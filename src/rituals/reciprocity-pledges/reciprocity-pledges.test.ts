import { describe, expect, it } from "vitest";
import type { Chapter, Person } from "../../chapter/chapter.js";
import { UserError } from "../../errors.js";
import { randomFrom } from "../../random.js";
import { loadLibrary } from "../../words/load-words.js";
import type { SharedFacts } from "../ritual.js";
import { clauseSize, layOutChapterCards, noteSize } from "./card-layout.js";
import { reciprocityPledges } from "./index.js";
import { mendingData } from "./mending-data.js";
import { type CollectedCard, options } from "./options.js";
import { type PledgesPlan, planPledges } from "./plan.js";

const noFacts: SharedFacts = { companions: [] };

function person(_: unknown, index: number): Person {
  const number = index + 1;
  const id = `p${String(number).padStart(2, "0")}`;
  return { id, number, name: `Name ${number}`, speaks: ["en"], tags: {}, awayRounds: [], print: "standard" };
}

function aChapter(people: number, changes: Partial<Chapter> = {}): Chapter {
  return {
    id: "canal",
    name: "Canal",
    languages: ["en"],
    confidentiality: "own-experience",
    kitId: "canal",
    seed: "canal",
    paper: { size: "letter", cards: "eighth", duplex: "long-edge", cutGuides: "lines" },
    printer: { margin: 6.35, duplexOffset: { x: 0, y: 0 } },
    print: { text: "standard", ink: "full", photocopySafe: false },
    people: Array.from({ length: people }, person),
    names: "as-written",
    wallNames: false,
    keepApart: [],
    keepTogether: [],
    shareALanguage: false,
    mix: [],
    rituals: {},
    ...changes,
  };
}

function plan(chapter: Chapter, written: object = {}, facts = noFacts, seed = "spring"): PledgesPlan {
  return planPledges({ chapter, options: options.parse(written), random: randomFrom(seed), facts });
}

function problemsOf(make: () => unknown): string {
  try {
    make();
  } catch (error) {
    if (error instanceof UserError) return error.message;
  }
  throw new Error("Nothing was refused.");
}

const links = ({ deals }: PledgesPlan) =>
  deals.flatMap(({ deal }) =>
    deal.flatMap(({ person, fulfils, receives }) => [
      [person, fulfils],
      [person, receives],
    ]),
  );

describe("a deal", () => {
  it.each([2, 3, 6, 23, 48, 200])("gives each of %i people a request and an offer of others", (count) => {
    const [first] = plan(aChapter(count)).deals;
    const ids = aChapter(count).people.map(({ id }) => id);
    expect(first?.deal.map(({ person }) => person)).toEqual(ids);
    expect(first?.deal.map(({ fulfils }) => fulfils).toSorted()).toEqual(ids.toSorted());
    expect(first?.deal.map(({ receives }) => receives).toSorted()).toEqual(ids.toSorted());
    expect(
      first?.deal.filter(({ person, fulfils, receives }) => [fulfils, receives].includes(person)),
    ).toEqual([]);
  });

  it("is the same for the same seed, another for another, and survives JSON", () => {
    const one = plan(aChapter(23));
    expect(plan(aChapter(23))).toEqual(one);
    expect(plan(aChapter(23), {}, noFacts, "autumn").deals[0]?.ring).not.toEqual(one.deals[0]?.ring);
    expect(JSON.parse(JSON.stringify(one))).toEqual(one);
  });

  it("runs in the order of its ring: what was asked goes one on, what was offered two", () => {
    const { ring, deal } = plan(aChapter(23)).deals[0] as PledgesPlan["deals"][number];
    for (const [place, id] of ring.entries()) {
      const turn = deal.find(({ person }) => person === id);
      expect(turn).toMatchObject({ fulfils: ring.at(place - 1), receives: ring.at(place - 2) });
    }
  });

  it("lets a thread be followed from giver to giver", () => {
    const { thread, deal } = plan(aChapter(23)).deals[0] as PledgesPlan["deals"][number];
    const next = (id: string | undefined) => deal.find(({ person }) => person === id)?.fulfils;
    expect(thread.slice(1)).toEqual(thread.slice(0, -1).map(next));
    expect(plan(aChapter(4)).deals[0]?.thread).toHaveLength(5);
  });

  it("never brings kept-apart people together", () => {
    const keepApart = [
      ["p01", "p02"],
      ["p01", "p03"],
      ["p04", "p05"],
    ] as const;
    for (const seed of ["a", "b", "c", "d", "e"]) {
      const met = links(
        plan(aChapter(12, { keepApart }), { when: ["2027-02-06", "2027-03-06"] }, noFacts, seed),
      );
      for (const pair of keepApart) {
        expect(met.filter((link) => pair.every((id) => link.includes(id)))).toEqual([]);
      }
    }
  });

  it("is refused when nobody is left to give to", () => {
    const keepApart = [
      ["p01", "p02"],
      ["p01", "p03"],
    ] as const;
    expect(problemsOf(() => plan(aChapter(3, { keepApart })))).toContain("keepApart");
    expect(problemsOf(() => plan(aChapter(1)))).toContain("at least two people");
  });

  it("avoids the triad of that day, not of another", () => {
    const round = (number: number, from: string, until: string, groups: string[][]) => ({
      number,
      from,
      until,
      weeks: 4,
      groups,
    });
    const thatDay = [
      ["p01", "p02", "p03"],
      ["p04", "p05", "p06"],
      ["p07", "p08", "p09"],
    ];
    const companions = [
      round(1, "2027-01-01", "2027-01-31", [["p01", "p04", "p07"]]),
      round(2, "2027-02-01", "2027-02-28", thatDay),
    ];
    const planned = plan(aChapter(9), { when: "2027-02-06" }, { companions });
    expect(planned.quality.companions).toBe(0);
    const within = links(planned).filter((link) =>
      thatDay.some((group) => link.every((id) => group.includes(id))),
    );
    expect(within).toEqual([]);
  });
});

describe("mending", () => {
  it("of a late arrival is as the sheet says: along the ring, each takes what the next one held", () => {
    const { ring, mending } = plan(aChapter(23)).deals[0] as PledgesPlan["deals"][number];
    const { number = 0, between: [left, next] = [0, 0], moves = [] } = mending.arrival ?? {};
    const at = (place: number) => Number(ring.at((place + 23) % 23)?.slice(1));
    const place = ring.findIndex((id) => Number(id.slice(1)) === next);
    expect(mending.rule).toBe("two-on");
    expect(moves).toHaveLength(5);
    expect(moves).toEqual(
      expect.arrayContaining([
        { card: "request", writer: left, from: next, to: number },
        { card: "request", writer: number, to: next },
        { card: "offer", writer: at(place - 2), from: next, to: number },
        { card: "offer", writer: left, from: at(place + 1), to: next },
        { card: "offer", writer: number, to: at(place + 1) },
      ]),
    );
  });
});

describe("with a spread", () => {
  it("has a ring for each number who may come, and is dealt as without one", () => {
    const { attendance = [], deals } = plan(aChapter(18, { spread: 2 }), { spareBlanks: 6 });
    const [alone] = plan(aChapter(18)).deals;
    expect(attendance.map(({ ring }) => new Set(ring).size)).toEqual([16, 17, 18, 19, 20]);
    expect(attendance[2]?.ring).toEqual(alone?.ring.map((id) => Number(id.slice(1))));
    expect(deals[0]?.deal).toEqual(alone?.deal);
    expect(deals[0]?.requests).toHaveLength(26);
    expect(plan(aChapter(18))).not.toHaveProperty("attendance");
  });

  it("avoids whom one sits with in the triads of that number", () => {
    const groups = [
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
      [10, 11, 12],
    ];
    const facts = {
      companions: [{ number: 1, weeks: 9, groups: [["p01", "p02"]] }],
      attendance: [{ people: 12, groups }],
    };
    const { attendance = [] } = plan(aChapter(11, { spread: 1 }), {}, facts);
    const { ring = [], offersGo } = attendance.find(({ people }) => people === 12) ?? {};
    expect(offersGo).toBe(2);
    for (const [place, person] of ring.entries()) {
      const others = groups.find((group) => group.includes(person));
      expect(others).not.toContain(ring[(place + 1) % ring.length]);
      expect(others).not.toContain(ring[(place + 2) % ring.length]);
    }
  });
});

it("keeps apart by hand too whoever should not meet", async () => {
  const library = await loadLibrary({
    roots: [{ name: "chapterkit", folder: "templates/words" }],
    language: "en",
    rituals: ["reciprocity-pledges"],
  });
  const words = library.of("reciprocity-pledges", {});
  for (const { collected, mending } of plan(aChapter(6)).deals) {
    const sections = words.sections("dealing", { collected, ...mendingData(mending) });
    const byHand = sections.find(({ id }) => id === "by-hand");
    expect(JSON.stringify(byHand)).toContain("two who should not meet stand at least three places apart");
  }
});

describe("the running order", () => {
  it("takes 45 minutes, 27 at least, from the clock time of the session", () => {
    const { order } = plan(aChapter(23), { when: "2027-02-06 18:30" });
    expect(order).toMatchObject({ minutes: 45, leastMinutes: 27, ends: "19:15", leastEnds: "18:57" });
  });

  it("gives the talking steps room, and many cards a second dealer", () => {
    const { order, dealers } = plan(aChapter(23));
    expect(order.steps.flatMap(({ id, most }) => (most === undefined ? [] : [[id, most]]))).toEqual([
      ["deal", 10],
      ["read", 12],
      ["meet", 12],
      ["pledge", 10],
    ]);
    expect([dealers, plan(aChapter(24)).dealers]).toEqual([1, 2]);
  });

  it("leaves a loop check of many numbers more time", () => {
    expect([12, 13].map((people) => plan(aChapter(people)).checkMinutes)).toEqual([15, 30]);
  });

  it("has running times where the sessions begin at different times", () => {
    const { order, deals } = plan(aChapter(23), {
      when: ["2027-02-06 18:30", "2027-03-06 10:00"],
      dueDays: 30,
    });
    expect(order.ends).toBeUndefined();
    expect(deals.map(({ date, due }) => [date, due])).toEqual([
      ["2027-02-06", "2027-03-08"],
      ["2027-03-06", "2027-04-05"],
    ]);
  });
});

describe("the deck", () => {
  it("is numbered like the people, spare blanks on from them", () => {
    const [first] = plan(aChapter(3), { spareBlanks: 2 }).deals;
    expect(first?.requests).toEqual([1, 2, 3, 4, 5].map((number) => ({ number })));
    expect(first?.offers).toEqual(first?.requests);
    expect(first?.collected).toBe(false);
  });

  const card = (changes: Partial<CollectedCard>): Partial<CollectedCard> => ({
    person: "Name 2",
    kind: "offer",
    text: "Mend one bicycle",
    ...changes,
  });

  it("lies in dealing order once cards were collected, for the first session only", () => {
    const cards = [
      card({}),
      card({ kind: "request", text: "Carry a wardrobe", size: "1 hour", until: "2027-03-01" }),
    ];
    const planned = plan(aChapter(6), { cards, when: ["2027-02-06", "2027-03-06"] });
    const [first, second] = planned.deals;
    const writers = first?.deal.map(({ fulfils }) => Number(fulfils.slice(1)));
    expect(first?.requests.slice(0, 6).map(({ number }) => number)).toEqual(writers);
    expect(first?.requests.find(({ number }) => number === 2)).toEqual({
      number: 2,
      text: "Carry a wardrobe",
      size: "1 hour",
      until: "2027-03-01",
    });
    expect(second?.requests.map(({ number }) => number).slice(0, 3)).toEqual([1, 2, 3]);
    expect([...(second?.offers ?? []), ...(second?.requests ?? [])].filter(({ text }) => text)).toEqual([]);
  });

  it("refuses every collected card that is wrong, all together", () => {
    const text = "Somebody who has the patience to go through my papers. ".repeat(5).trim();
    const cards = [card({ person: "Name 22" }), card({}), card({}), card({ person: "p03", text })];
    const message = problemsOf(() => plan(aChapter(6), { cards }));
    expect(message).toContain('cards[0].person: nobody is called "Name 22".');
    expect(message).toContain("cards[2].kind: Name 2 has a second offer here.");
    expect(message).toContain("cards[3].text: does not fit on its card.");
    const larger = aChapter(6, { paper: { ...aChapter(6).paper, cards: "quarter" } });
    expect(plan(larger, { cards: [card({ text })] }).deals[0]?.collected).toBe(true);
  });

  it("refuses a tracker whose codes no small card holds", () => {
    const url = `https://tracker.example.org/${"long/".repeat(40)}{id}`;
    const paper = { ...aChapter(6).paper, cards: "business-card" as const };
    expect(problemsOf(() => plan(aChapter(6, { tracker: { url }, paper })))).toContain("tracker.url");
  });

  it("refuses a margin that leaves small cards no line, and says so", () => {
    const chapter = aChapter(6, { printer: { margin: 25, duplexOffset: { x: 0, y: 0 } } });
    expect(problemsOf(() => plan(chapter))).toContain("printer.margin: leaves no line to write on");
  });

  it("has one code for each card, and none twice", () => {
    const planned = plan(aChapter(6), { when: ["2027-02-06", "2027-03-06"], spareBlanks: 1 });
    const codes = reciprocityPledges.artifacts.flatMap(({ codes }) => codes?.(planned, aChapter(6)) ?? []);
    expect(codes).toHaveLength(2 * 2 * 7 + 2);
    expect(new Set(codes.map(({ kind, number }) => `${kind} ${number}`)).size).toBe(codes.length);
  });
});

describe("a card", () => {
  const cardOf = (paper: Partial<Chapter["paper"]>, changes: Partial<Chapter> = {}) => {
    const chapter = aChapter(6, { ...changes, paper: { ...aChapter(6).paper, ...paper } });
    return layOutChapterCards(chapter)[0]?.layout;
  };
  const tracker = { url: "https://tracker.example.org/k/{id}" };

  it.each([
    ["A4", { size: "a4" }, {}],
    ["Letter with codes", { size: "letter" }, { tracker }],
  ] as const)(
    "without a back has the hand-back clause on its front, and two lines still: %s",
    (_, paper, more) => {
      const card = cardOf({ ...paper, duplex: "none" }, more);
      expect(card).toMatchObject({ lines: 2, onFront: ["size", "by"], onBack: [] });
      expect(card?.clause).toBeGreaterThan(12);
    },
  );

  it("with a back keeps its front for what is written", () => {
    expect(cardOf({})).toMatchObject({ lines: 2, onFront: ["size", "by"], clause: 0 });
  });

  it("in large print says everything at 18 points", () => {
    const print = { text: "large", ink: "low", photocopySafe: true } as const;
    for (const { layout, theme } of layOutChapterCards(aChapter(6, { print, tracker }))) {
      expect([layout.note, noteSize(layout.height, theme)]).toEqual([18, 18]);
      expect(clauseSize("Cannot do it? Back to the dealer. No reason is asked.", layout, theme)).toBe(18);
    }
  });
});

it("never lays a code on a piece that bears names", () => {
  for (const { codes, holdsNames } of reciprocityPledges.artifacts) {
    const planned = plan(aChapter(6));
    expect(holdsNames(planned, aChapter(6)) && codes !== undefined).toBe(false);
  }
});
