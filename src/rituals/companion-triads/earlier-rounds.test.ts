import { describe, expect, test } from "vitest";
import type { Chapter, Person } from "../../chapter/chapter.js";
import { checkShape } from "../../chapter/check-shape.js";
import { KitData } from "../../chapter/from-kit.js";
import { UserError } from "../../errors.js";
import { randomFrom } from "../../random.js";
import type { Roster } from "../ritual.js";
import { options } from "./options.js";
import { planTriads, type TriadsPlan } from "./plan.js";
import { roundNote } from "./wall-notes.js";

function aPerson(number: number, changes: Partial<Person> = {}): Person {
  const id = `p${String(number).padStart(2, "0")}`;
  return { id, number, speaks: ["en"], tags: {}, awayRounds: [], print: "standard", ...changes };
}

function aChapter(people: readonly Person[], changes: Partial<Chapter> = {}): Chapter {
  const wishes = { keepApart: [], keepTogether: [], shareALanguage: false, mix: [] };
  return { people, languages: ["en"], seed: "seed", ...wishes, ...changes } as unknown as Chapter;
}

function persons(count: number, change: (number: number) => Partial<Person> = () => ({})): Person[] {
  return Array.from({ length: count }, (_, index) => aPerson(index + 1, change(index + 1)));
}

function plan(chapter: Chapter, written: object = {}): TriadsPlan {
  const facts = { companions: [] };
  return planTriads({ chapter, options: options.parse(written), random: randomFrom("seed"), facts });
}

function aKit(plan: TriadsPlan): KitData {
  const decided = JSON.parse(JSON.stringify({ "companion-triads": plan })) as unknown;
  return new KitData({ format: 1, generator: { name: "chapterkit" }, plan: decided });
}

function problemsOf(work: () => unknown): readonly string[] {
  try {
    work();
  } catch (error) {
    if (error instanceof UserError) return error.message.split("\n");
    throw error;
  }
  throw new Error("Nothing was refused");
}

function pairsIn(rounds: readonly (readonly (readonly string[])[])[]): string[] {
  return rounds.flatMap((groups) =>
    groups.flatMap((group) =>
      group.flatMap((one, place) => group.slice(place + 1).map((other) => [one, other].sort().join(" "))),
    ),
  );
}

describe("history", () => {
  const winter = plan(aChapter(persons(9)), { rotations: 2 });
  const earlier = winter.rounds.map(({ groups }) => groups);

  test.each([
    ["rounds", earlier],
    ["a kit", { kit: aKit(winter) }],
  ])("as %s brings others together", (_, history) => {
    const { rounds } = plan(aChapter(persons(9)), { rotations: 2, history });
    const all = pairsIn([...earlier, ...rounds.map(({ groups }) => groups)]);
    expect(new Set(all).size).toBe(all.length);
  });

  test("forgets who is gone", () => {
    const history = [[["p01", "gone", "p02"], ["gone-too"]]];
    const { quality } = plan(aChapter(persons(3)), { rotations: 1, history });
    expect(quality).toMatchObject({ repeatedPairs: 1, cost: 1 });
  });

  test("has nobody twice in a round", () => {
    const { findings } = checkShape(options, { history: [[["p01", "p02"]], [["p01"], ["p03", "p01"]]] });
    expect(findings).toEqual([{ path: ["history", 1, 1, 1], message: '"p01" sits in this round twice' }]);
  });
});

describe("rounds that were held", () => {
  const autumn = plan(aChapter(persons(12)), { rotations: 4 });

  test("stand as they are, when somebody joins and somebody leaves", () => {
    const people = persons(14, (number) => (number > 12 ? { fromRound: 3 } : {})).filter(
      ({ id }) => id !== "p05",
    );
    const { rounds } = plan(aChapter(people), { rotations: 4, held: { kit: aKit(autumn), rounds: 2 } });
    const without = ({ groups }: (typeof rounds)[number]) =>
      groups.map((group) => group.filter((id) => id !== "p05"));
    expect(rounds.slice(0, 2).map(without)).toEqual(autumn.rounds.slice(0, 2).map(without));
    expect(rounds[2]?.groups.flat().toSorted()).toEqual(people.map(({ id }) => id));
  });

  test("are no more than the kit has, nor than there will be", () => {
    const pathsOf = (written: object) =>
      options.safeParse(written).error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
    const kit = aKit(autumn);
    expect(pathsOf({ held: { kit, rounds: 5 } })).toEqual(["held.rounds: that kit has 4 rounds only"]);
    expect(pathsOf({ rotations: 2, held: { kit, rounds: 3 } })).toEqual([
      "held.rounds: more rounds than rotations asks for, which is 2",
    ]);
  });
});

describe("what cannot be", () => {
  test("is told all together, with the place of each, before any search", () => {
    const people = persons(6, (number) => {
      if (number === 1) return { name: "Alma", awayRounds: [2, 9], speaks: ["xh"] };
      if (number === 2) return { name: "Ben", fromRound: 5, untilRound: 6, speaks: ["es"] };
      return number === 3 ? { name: "Chi", speaks: ["es"] } : {};
    });
    const wishes = { keepTogether: [["p02", "p04"]], shareALanguage: true };
    expect(
      problemsOf(() => plan(aChapter(people, wishes))).map((line) => line.replace(/\. .*|\.$/, "")),
    ).toEqual([
      "people[0].awayRounds: there is no round 9",
      "people[1].fromRound: there is no round 5",
      "people[1].untilRound: there is no round 6",
      "keepTogether: Ben (p02) and p04 are to be together and have no language in common",
      "people[0].speaks: Alma (p01) has no language in common with anyone",
    ]);
  });
});

describe("a round", () => {
  const words = { label: (key: string) => key, list: (items: readonly string[]) => items.join() };
  const roster = { onWall: (id: string) => id } as Roster;
  const notesOf = (planned: TriadsPlan) =>
    planned.rounds.map((round) => roundNote(planned, round, roster, words as never));

  test("in which everyone is away, or one alone is there, is a rest", () => {
    const away = (number: number) => ({ awayRounds: number === 1 ? [2] : [2, 3] });
    const planned = plan(aChapter(persons(6, away)));
    expect(planned.rounds.map(({ groups }) => groups.length)).toEqual([2, 0, 0, 2]);
    expect(planned.rounds[2]?.away).toHaveLength(6);
    expect(notesOf(planned)).toEqual([undefined, "wall.rest", "wall.rest", undefined]);
  });

  test("says that a wish could not be kept, and the plan for whom", () => {
    const speaks = (number: number) => ({
      speaks: number === 3 ? ["es"] : number === 2 ? ["en", "es"] : ["en"],
    });
    const people = persons(3, speaks);
    const planned = plan(aChapter(people, { shareALanguage: true }), { rotations: 1 });
    expect(planned.quality.broken.shareALanguage).toEqual([
      { round: 1, people: expect.arrayContaining(["p01", "p02", "p03"]) },
    ]);
    expect(notesOf(planned)).toEqual(["wall.wishes"]);
  });
});
