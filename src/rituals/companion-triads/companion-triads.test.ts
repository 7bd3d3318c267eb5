import { describe, expect, test } from "vitest";
import type { Chapter, Person } from "../../chapter/chapter.js";
import { UserError } from "../../errors.js";
import { textWidth } from "../../paper/text-fit.js";
import { themeFor } from "../../paper/theme.js";
import { randomFrom } from "../../random.js";
import type { Words } from "../../words/words.js";
import { letters } from "../letters.js";
import type { Roster } from "../ritual.js";
import { opens, seatOf } from "./companions.js";
import { companionTriads } from "./index.js";
import { options } from "./options.js";
import { planTriads, type TriadsPlan } from "./plan.js";
import { minutesAt, planSessions } from "./sessions.js";
import { layOutSlips } from "./slip-layout.js";
import { arranged, layOutWall } from "./wall-layout.js";
import { meetingsNote, proofLines, qualityNote } from "./wall-notes.js";

function aChapter(people: number, changes: Partial<Chapter> = {}): Chapter {
  return {
    people: Array.from({ length: people }, (_, index) => aPerson(index + 1)),
    languages: ["en"],
    seed: "seed",
    keepApart: [],
    keepTogether: [],
    shareALanguage: false,
    mix: [],
    names: "as-written",
    ...changes,
  } as unknown as Chapter;
}

function aPerson(number: number, changes: Partial<Person> = {}): Person {
  const id = `p${String(number).padStart(2, "0")}`;
  return { id, number, speaks: ["en"], tags: {}, awayRounds: [], print: "standard", ...changes };
}

function plan(chapter: Chapter, given: object = {}): TriadsPlan {
  const facts = { companions: [] };
  return planTriads({ chapter, options: options.parse(given), random: randomFrom("seed"), facts });
}

describe("the rounds", () => {
  test.each([3, 4, 5, 6, 7, 8, 23, 48, 200])("seat each of %i people once in every round", (people) => {
    for (const remainder of ["fours", "pairs"]) {
      const chapter = aChapter(people);
      for (const { groups, away } of plan(chapter, { remainder }).rounds) {
        expect([...groups.flat(), ...away].toSorted()).toEqual(chapter.people.map(({ id }) => id).toSorted());
        expect(groups.every(({ length }) => length >= 2 && length <= 4)).toBe(true);
      }
    }
  });

  test("are the same for the same seed, and survive JSON", () => {
    const chapter = aChapter(23);
    const first = plan(chapter, { starts: "2027-02-01" });
    expect(plan(chapter, { starts: "2027-02-01" })).toEqual(first);
    expect(JSON.parse(JSON.stringify(first))).toEqual(first);
  });

  test("keep apart whom they must", () => {
    const { rounds } = plan(aChapter(12, { keepApart: [["p01", "p02"]] }), { rotations: 12 });
    for (const round of rounds) expect(seatOf("p01", round)?.group).not.toContain("p02");
  });

  test("leave out whoever is away, not yet there or gone", () => {
    const absences = [{ awayRounds: [2] }, { fromRound: 3 }, { untilRound: 1 }];
    const people = Array.from({ length: 12 }, (_, index) => aPerson(index + 1, absences[index]));
    const { rounds } = plan(aChapter(12, { people }), { rotations: 3 });
    expect(rounds.map(({ away }) => away)).toEqual([["p02"], ["p01", "p02", "p03"], ["p03"]]);
  });

  test("follow each other without a gap, through leap days and years", () => {
    const { rounds } = plan(aChapter(6), { starts: "2027-12-27", rotations: 2, weeksPerRotation: 10 });
    expect(rounds.map(({ from, until }) => [from, until])).toEqual([
      ["2027-12-27", "2028-03-05"],
      ["2028-03-06", "2028-05-14"],
    ]);
  });

  test("are what other rituals know of companions", () => {
    const decided = plan(aChapter(6));
    expect(companionTriads.facts?.(decided).companions).toEqual(
      decided.rounds.map((round) => ({ ...round, weeks: decided.meetings })),
    );
  });
});

describe("what cannot be planned", () => {
  test("is a mistake of the chapter file that names the people", () => {
    const people = ["Alma", "Ben", "Kim"].map((name, index) => aPerson(index + 1, { name }));
    const impossible = () => plan(aChapter(3, { people, keepApart: [["p01", "p02"]] }));
    expect(impossible).toThrow(UserError);
    expect(impossible).toThrow(/Alma \(p01\), Ben \(p02\)/);
  });

  test.each([1, 2])("includes %i people", (people) => {
    expect(() => plan(aChapter(people))).toThrow(UserError);
  });
});

describe("with a spread", () => {
  const spread = () => plan(aChapter(18, { spread: 2 }));

  test("the first round is there for each number who may come, everyone seated once", () => {
    const { attendance = [] } = spread();
    expect(attendance.map(({ people }) => people)).toEqual([16, 17, 18, 19, 20]);
    for (const { people, groups } of attendance) {
      expect(groups.flat().toSorted((a, b) => a - b)).toEqual(
        Array.from({ length: people }, (_, index) => index + 1),
      );
    }
  });

  test("the season stays as it is without, and is what holds when everyone comes", () => {
    const { attendance = [], spareNumbers, ...season } = spread();
    const { spareNumbers: _, ...alone } = plan(aChapter(18));
    expect(season).toEqual(alone);
    const asPlanned = season.rounds[0]?.groups.map((group) => group.map((id) => Number(id.slice(1))));
    expect(attendance[2]?.groups).toEqual(asPlanned);
    expect(spareNumbers[0]).toBe(21);
  });

  test("there is a sheet for it and paper for the largest number, else neither", () => {
    const copies = (id: string, chapter: Chapter) =>
      companionTriads.artifacts.find((one) => one.id === id)?.copies(plan(chapter), chapter);
    const print = { text: "standard", ink: "full", photocopySafe: false } as const;
    const [sure, unsure] = [aChapter(18, { print }), aChapter(18, { print, spread: 3 })];
    expect([copies("attendance", sure), copies("attendance", unsure)]).toEqual([0, 1]);
    expect([copies("weekly-card", sure), copies("weekly-card", unsure)]).toEqual([18, 21]);
    expect([copies("agreement", sure), copies("agreement", unsure)]).toEqual([6 * 4, 7 * 4]);
    expect([copies("script", sure), copies("script", unsure)]).toEqual([6, 7]);
    expect([copies("rotation-day", sure), copies("rotation-day", unsure)]).toEqual([2, 2]);
  });
});

describe("the sessions", () => {
  test("take the minutes that they are known for", () => {
    const { first, weekly, rotation, firstRotationMinutes, turn } = planSessions(40);
    expect([first.minutes, weekly.minutes, rotation.minutes]).toEqual([55, 40, 36]);
    expect(firstRotationMinutes).toBe(25);
    expect(turn).toEqual({ minutes: 10, act: 3, doubt: 4, resource: 2, echo: 1 });
    expect(weekly.steps.map(({ minutes }) => minutes)).toEqual([3, 1, 10, 10, 10, 4, 2]);
  });

  test.each([
    [2, 42, 30],
    [3, 55, 40],
    [4, 68, 50],
  ])("of %i people take %i minutes at first and %i every week", (people, first, weekly) => {
    expect(minutesAt(people, planSessions(40))).toEqual({ first, weekly });
  });

  test("last as long as is asked, three turns of five minutes at least", () => {
    for (let minutes = 20; minutes <= 90; minutes++) {
      const { weekly, turn } = planSessions(minutes);
      expect(weekly.minutes).toBe(minutes);
      expect(weekly.leastMinutes).toBe(20);
      expect(weekly.steps.every((step) => step.minutes >= step.least)).toBe(true);
      expect(turn.act + turn.doubt + turn.resource + turn.echo).toBe(turn.minutes);
      expect(Math.min(turn.act, turn.doubt, turn.resource, turn.echo)).toBeGreaterThan(0);
    }
  });
});

describe("a seat", () => {
  const round = {
    number: 1,
    groups: [
      ["a", "b", "c", "d"],
      ["e", "f", "g"],
    ],
    away: ["h"],
  };

  test("has a table, a place and companions", () => {
    expect(seatOf("f", round)).toMatchObject({ table: "B", place: 1, companions: ["e", "g"] });
    expect(seatOf("h", round)).toBeUndefined();
  });

  test("opens in turn, one person a meeting", () => {
    const seats = round.groups[0]?.flatMap((id) => seatOf(id, round) ?? []) ?? [];
    for (let meeting = 0; meeting < 9; meeting++) {
      expect(seats.filter((seat) => opens(seat, meeting)).map(({ place }) => place)).toEqual([meeting % 4]);
    }
  });

  test("is at a table with a letter, with two after the twenty-sixth", () => {
    expect([0, 25, 26, 51, 52].map(letters)).toEqual(["A", "Z", "AA", "AZ", "BA"]);
  });
});

describe("the wall", () => {
  test("sets three as a triangle, four as a diamond, two as a column", () => {
    expect(arranged([1, 2, 3])).toEqual([[1], [2, 3]]);
    expect(arranged([1, 2, 3, 4])).toEqual([[1], [2, 3], [4]]);
    expect(arranged([1, 2])).toEqual([[1], [2]]);
  });

  test.each([
    ["numbers", undefined, "200"],
    ["names", 18, "Alexandra Konstantinopoulou-Featherstone"],
  ])("holds every round and table once, in %s", (_, nameSize, member) => {
    const cells = Array.from({ length: 12 }, () =>
      Array.from({ length: 66 }, () => [member, member, member]),
    );
    const room = { width: 596, height: 350 };
    const { pages } = layOutWall({ cells, noteHeights: cells.map(() => 26), nameSize, room });
    const places = pages.flatMap(({ tables, rounds }) =>
      rounds.flatMap(({ index }) => tables.map((table) => `${index} ${table}`)),
    );
    expect(new Set(places).size).toBe(places.length);
    expect(places).toHaveLength(12 * 66);
    for (const { rounds } of pages) {
      expect(rounds.reduce((sum, { height }) => sum + height + 26, 0)).toBeLessThanOrEqual(
        room.height + 1e-6,
      );
    }
  });
});

describe("who meets whom", () => {
  const words = { label: (key: string, data?: object) => `${key} ${JSON.stringify(data)}` } as Words;

  test("counts the pairs that it frames, and their repeats", () => {
    const none: number[] = [];
    const matrix = [
      [none, [1], [1, 2, 3]],
      [[1], none, [2, 4]],
      [[1, 2, 3], [2, 4], none],
    ];
    expect(meetingsNote(matrix, words)).toBe('proof.repeats {"count":2,"repeats":3}');
  });

  test("calls a number of repeats the fewest only where that is proven, and proves nothing where there are none", () => {
    const six = plan(aChapter(6));
    expect(six.quality).toMatchObject({ repeatedPairs: 9, leastRepeats: 9 });
    expect(qualityNote(six, words)).toMatch(/^quality\.fewest/);
    const seven = plan(aChapter(7), { rotations: 3 });
    expect(seven.quality).toMatchObject({ optimal: true, repeatedPairs: 9, leastRepeats: 6 });
    expect(qualityNote(seven, words)).toMatch(/^quality\.some/);
    expect(proofLines(seven, words)[0]).toMatch(/^proof\.reached/);
    expect(proofLines(plan(aChapter(9)), words)[0]).toMatch(/^proof\.possible/);
  });
});

describe("slips", () => {
  const layout = (count: number, print: object, given: object, awayRounds: number[] = []) => {
    const people = [aPerson(1, { awayRounds }), ...aChapter(count).people.slice(1)];
    const chapter = aChapter(count, { people, print } as Partial<Chapter>);
    const roster = { onSlip: (id: string) => String(Number(id.slice(1))) } as Roster;
    const words = {
      label: (key: string, { table = "", from = "", until = "" }: Record<string, string> = {}) =>
        ({
          "slip.table": `Table ${table}`,
          "slip.dates": `${from} – ${until}`,
          "slip.with": "You meet",
        })[key] ?? "A line of words",
      list: (items: readonly string[]) => items.join(" and "),
      date: () => "12 Aug",
    } as unknown as Words;
    const theme = themeFor({ photocopySafe: false, ink: "full", ...print } as Chapter["print"], 6.35);
    const props = { plan: plan(chapter, given), chapter, roster, words, code: () => undefined };
    return layOutSlips(props, chapter.people, { theme, paper: { size: "a4" } as Chapter["paper"] });
  };

  test("are strips of a sheet, two to a sheet in large print too", () => {
    const { format, columns } = layout(12, { text: "large", photocopySafe: true }, {});
    expect([format, columns.companionsStand]).toEqual(["half", "above-boxes"]);
    expect(layout(12, { text: "standard" }, {}).format).toBe("third");
    expect(layout(12, { text: "standard" }, { rotations: 2 }).format).toBe("fourth");
  });

  test("have room for the head over a companion of one figure", () => {
    const { companions, companionsStand } = layout(4, { text: "large" }, { remainder: "pairs" }).columns;
    expect(companionsStand).toBe("above-boxes");
    expect(companions).toBeGreaterThanOrEqual(textWidth("You meet", 18));
  });

  test("have rows of one height, whoever sits a round out", () => {
    const { rowHeights, columns } = layout(13, { text: "large" }, {}, [2]);
    expect(columns.companionsStand).toBe("above-boxes");
    expect(new Set(rowHeights).size).toBe(1);
  });

  test("hold every round once, over several pieces of paper where there are many", () => {
    const { parts } = layout(12, { text: "standard" }, { rotations: 52, starts: "2027-02-01" });
    expect(parts.flat().map(({ number }) => number)).toEqual(Array.from({ length: 52 }, (_, at) => at + 1));
  });
});

describe("paper", () => {
  const artifact = (id: string) => companionTriads.artifacts.find((one) => one.id === id);
  const named = { people: [aPerson(1, { name: "Alma" }), aPerson(2), aPerson(3)] };

  test("holds names on slips only where names are printed, and then no codes", () => {
    expect(artifact("slips")?.holdsNames(plan(aChapter(3)), aChapter(3, named))).toBe(true);
    expect(
      artifact("slips")?.holdsNames(plan(aChapter(3)), aChapter(3, { ...named, names: "numbers" })),
    ).toBe(false);
    expect(artifact("slips")?.holdsNames(plan(aChapter(3)), aChapter(3))).toBe(false);
    expect(companionTriads.artifacts.every(({ codes }) => codes === undefined)).toBe(true);
  });

  test("has four weekly cards for each person, on sheets of four or, in large print, of two", () => {
    const copies = (text: string) =>
      artifact("weekly-card")?.copies(
        plan(aChapter(23)),
        aChapter(23, { print: { text } as Chapter["print"] }),
      );
    expect([copies("standard"), copies("large")]).toEqual([23, 46]);
  });
});
