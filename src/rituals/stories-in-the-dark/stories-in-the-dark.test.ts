import { describe, expect, test } from "vitest";
import { aChapter } from "../../../test/a-chapter.js";
import type { Chapter } from "../../chapter/chapter.js";
import { randomFrom } from "../../random.js";
import { loadLibrary } from "../../words/load-words.js";
import { options } from "./options.js";
import { planStories, type StoriesPlan } from "./plan.js";
import { timekeeperSeat, timer } from "./turns.js";

const library = await loadLibrary({
  roots: [{ name: "chapterkit", folder: "templates/words" }],
  language: "en",
  rituals: ["stories-in-the-dark"],
});

function stories(chapter: Chapter, given: object = {}, seed = "canal"): StoriesPlan {
  return planStories({
    chapter,
    options: options.parse(given),
    random: randomFrom(seed),
    facts: { companions: [] },
  });
}

function circlesOf(plan: StoriesPlan): string[][] {
  return plan.evenings.flatMap(({ circles }) => circles.map(({ tellers, carer }) => [carer, ...tellers]));
}

describe("circles", () => {
  test.each([5, 6, 7, 8, 10, 12, 16, 17, 23, 48, 121, 200])("everyone of %i has one seat", (people) => {
    const plan = stories(aChapter({ people }));
    const seats = circlesOf(plan).flat();
    expect(seats.length).toBe(people);
    expect(new Set(seats).size).toBe(people);
    for (const { tellers } of plan.evenings[0]?.circles ?? []) {
      expect(tellers.length).toBeGreaterThanOrEqual(4);
      expect(tellers.length).toBeLessThanOrEqual(7);
    }
  });

  test("six who tell and a carer, where the number allows it", () => {
    const sizes = stories(aChapter({ people: 21 })).tables.map(({ turns }) => turns.length);
    expect(sizes).toEqual([6, 6, 6]);
  });

  test("nine people make one circle of eight, and one makes the tea", () => {
    const [evening] = stories(aChapter({ people: 9 })).evenings;
    expect(evening?.circles.map(({ tellers }) => tellers.length)).toEqual([7]);
    expect(evening?.waiting.length).toBe(1);
  });

  test.each([3, 4])("%i people are too few; they get a blank sheet", (people) => {
    const plan = stories(aChapter({ people }));
    expect(plan.evenings[0]).toEqual({ circles: [], waiting: expect.arrayContaining(["p01", "p02"]) });
    expect(plan.tables).toHaveLength(1);
    expect(plan.tables[0]?.circle).toBeUndefined();
  });

  test("where those kept apart leave nobody a circle, that is refused, by name", () => {
    const chapter = aChapter({ people: 5, keepApart: [["p01", "p02"] as const] });
    expect(() => stories(chapter)).toThrow(
      "keepApart: stories-in-the-dark finds no circle of 4 who tell and a carer; kept apart are Person 1 (p01), Person 2 (p02).",
    );
  });

  test.each(["a", "b", "c", "d"])("who is kept apart is in two circles, or in none (seed %s)", (seed) => {
    const keepApart = [["p01", "p02"] as const, ["p03", "p04"] as const];
    for (const people of [7, 8, 9, 12, 23]) {
      const circles = circlesOf(stories(aChapter({ people, keepApart }), {}, seed));
      expect(circles.length).toBeGreaterThan(0);
      for (const pair of keepApart) {
        expect(circles.some((circle) => pair.every((id) => circle.includes(id)))).toBe(false);
      }
    }
  });

  test("each evening has circles of its own", () => {
    const { evenings } = stories(aChapter({ people: 21 }), {
      when: ["2027-03-05 19:30", "2027-04-02 19:30"],
    });
    expect(evenings).toHaveLength(2);
    expect(evenings[0]?.circles).not.toEqual(evenings[1]?.circles);
  });
});

describe("rooms", () => {
  test("one for each circle, by its letter and size", () => {
    const { rooms, tables } = stories(aChapter({ people: 23 }));
    expect(rooms.map(({ circle }) => circle)).toEqual(["A", "B", "C"]);
    expect(rooms.map(({ tellers }) => tellers)).toEqual(tables.map(({ turns }) => turns.length));
  });

  test("the only one needs no letter", () => {
    expect(stories(aChapter({ people: 6 })).rooms).toEqual([{ tellers: 5 }]);
    expect(stories(aChapter({ people: 3 })).rooms).toEqual([{ tellers: 6 }]);
  });

  test("as many as circles may form where nobody knows how many come", () => {
    const { rooms, attendance = [] } = stories(aChapter({ people: 14, spread: 3 }));
    expect(rooms.length).toBe(Math.max(...attendance.map(({ circles }) => circles.length)));
  });
});

describe("the evening to the second", () => {
  test("six turns of three minutes with a minute of silence take seventy-one minutes in all", () => {
    const { order } = stories(aChapter({ people: 7 }), { silenceSeconds: 60 });
    expect(order.minutes).toBe(71);
  });

  test("with the usual silence, 22:30 of stories and 1:09:30 in all", () => {
    const { order, tables } = stories(aChapter({ people: 7 }));
    expect(order.steps.find(({ id }) => id === "stories")?.minutes).toBe(22.5);
    expect(timer(tables[0]?.turns.at(-1)?.ends ?? 0)).toBe("22:30");
    expect(timer(order.minutes * 60)).toBe("1:09:30");
  });

  test("the second teller's cards", () => {
    const [, second] = stories(aChapter({ people: 7 })).tables[0]?.turns ?? [];
    expect(second).toEqual({
      seat: 2,
      begins: 225,
      minuteLeft: 345,
      quarterLeft: 390,
      rests: 405,
      ends: 450,
    });
  });

  test("every turn begins when the silence before it ends", () => {
    for (const { turns } of stories(aChapter({ people: 23 }), { minutesEach: 4, silenceSeconds: 50 })
      .tables) {
      turns.slice(1).forEach((turn, index) => {
        expect(turn.begins).toBe(turns[index]?.ends);
      });
    }
  });

  test("the door closes for the opening and opens for tea by the clock of the script", () => {
    const { evenings, order } = stories(aChapter({ people: 7 }), { when: "2027-03-05 19:30" });
    const clocks = new Map(order.steps.map(({ id, clock }) => [id, clock]));
    expect(evenings[0]).toMatchObject({ doorCloses: "19:40", doorOpens: "20:19", ends: order.ends });
    expect([clocks.get("opening"), clocks.get("tea")]).toEqual(["19:40", "20:19"]);
  });

  test("evenings at different hours share a script without clock times", () => {
    const { order } = stories(aChapter(), { when: ["2027-03-05 19:30", "2027-04-02 18:00"] });
    expect(order.ends).toBeUndefined();
  });

  test("nothing can be shortened below two minutes and half a minute of silence", () => {
    const { order } = stories(aChapter({ people: 7 }));
    expect(order.steps.find(({ id }) => id === "stories")?.least).toBe(15);
    expect(order.leastMinutes).toBeLessThan(order.minutes);
  });

  test("a shortened turn has its own times; one that is as short already has none", () => {
    expect(stories(aChapter({ people: 7 })).shortestTurn).toMatchObject({
      minuteLeft: 60,
      quarterLeft: 105,
      rests: 120,
      ends: 150,
    });
    const short = stories(aChapter({ people: 7 }), { minutesEach: 2, silenceSeconds: 30 });
    expect(short.turn.ends).toBe(150);
    expect(short.shortestTurn).toBeUndefined();
  });
});

test.each([
  [4, 3],
  [5, 3],
  [6, 4],
  [7, 4],
])("of %i tellers, the one in seat %i keeps time across from the host", (tellers, seat) => {
  expect(timekeeperSeat(tellers)).toBe(seat);
});

/** The section of the script with an id, as JSON. */
function script(supportLine: object | null, named = true): (id: string) => string {
  const known = { chapter: { name: "Canal" }, confidentiality: "own-experience", large: false, people: 7 };
  const data = {
    ...{ ends: null, minutesLeft: 60, tellers: 6, circles: null, turns: [], storiesTotal: "22:30" },
    ...{ minutesEach: 3, silence: 45, shortMinutes: 2, shortSilence: 30, named },
  };
  const sections = library.of("stories-in-the-dark", { ...known, supportLine }).sections("script", data);
  return (id) => JSON.stringify(sections.find((section) => section.id === id));
}

describe("where a life is in danger", () => {
  test("the emergency number comes first, and has a line to be written on", () => {
    const section = script(null);
    expect(section("before")).toMatch(/Emergency number.*____/);
    expect(section("happens")).toContain(
      "the emergency number at once if life is in danger, else first the line or person beside “Who listens”",
    );
    expect(section("before")).toContain("a crisis line (no test call) or a trained listener");
  });

  test("after it comes whoever the chapter names", () => {
    const section = script({ label: "Someone to talk to", value: "988" });
    expect(section("happens")).toContain("if life is in danger, else first 988");
    expect(section("ground")).toContain("988, Someone to talk to");
  });

  test("no turn begins while the carer is out", () => {
    const happens = script(null)("happens");
    expect(happens).toContain("the next turn waits until the carer is back");
    expect(happens).toContain("The next turn waits; if the carer must go, the circle ends");
  });
});

test("names are written in where people stand on the circles sheet by their numbers", () => {
  const words = "write their names beside their numbers";
  expect(script(null, false)("before")).toContain(words);
  expect(script(null, true)("before")).not.toContain(words);
});

test("the same seed gives the same plan, which survives JSON", () => {
  const chapter = aChapter({ people: 23, keepApart: [["p02", "p22"]] });
  const plan = stories(chapter, { when: "2027-03-05 19:30" });
  expect(stories(chapter, { when: "2027-03-05 19:30" })).toEqual(plan);
  expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
});

describe("whoever comes", () => {
  const chapter = aChapter({ people: 18, spread: 3, keepApart: [["p01", "p02"] as const] });
  const plan = stories(chapter);
  const { attendance = [] } = plan;

  test("one row for each number of people, in which everyone has one place", () => {
    expect(attendance.map(({ people }) => people)).toEqual([15, 16, 17, 18, 19, 20, 21]);
    for (const { people, circles, waiting } of attendance) {
      const places = [...circles.flatMap(({ tellers, carer }) => [...tellers, carer]), ...waiting];
      expect(places.sort((a, b) => a - b)).toEqual(Array.from({ length: people }, (_, index) => index + 1));
    }
  });

  test("who is kept apart shares no circle in any row", () => {
    for (const { circles } of attendance) {
      for (const { tellers, carer } of circles) {
        expect([1, 2].every((number) => [...tellers, carer].includes(number))).toBe(false);
      }
    }
  });

  test("the planned number sits as the evening is planned, and that as without a spread", () => {
    const { spread: _, ...sure } = chapter;
    expect(stories(sure).evenings).toEqual(plan.evenings);
    expect(stories(sure).attendance).toBeUndefined();
    const [evening] = plan.evenings;
    const hosts = attendance.find(({ people }) => people === 18)?.circles.map(({ tellers }) => tellers[0]);
    expect(hosts?.map((number) => `p${String(number).padStart(2, "0")}`)).toEqual(
      evening?.circles.map(({ tellers }) => tellers[0]),
    );
  });

  test("every size of circle that may form has its turns sheet", () => {
    const sheets = [...plan.tables, ...plan.otherTables].map(({ turns }) => turns.length);
    for (const { circles } of attendance) {
      for (const { tellers } of circles) expect(sheets).toContain(tellers.length);
    }
  });
});
