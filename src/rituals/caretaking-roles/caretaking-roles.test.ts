import { describe, expect, test } from "vitest";
import { aChapter } from "../../../test/a-chapter.js";
import { kitOf } from "../../../test/kit-of.js";
import { UserError } from "../../errors.js";
import { randomFrom } from "../../random.js";
import { loadLibrary } from "../../words/load-words.js";
import type { CompanionRound } from "../ritual.js";
import { caretakingRoles } from "./index.js";
import { options } from "./options.js";
import { type CaretakingPlan, planCaretaking } from "./plan.js";

type Written = Parameters<typeof aChapter>[0];

function aPlan(
  chapter: Written = {},
  written: object = {},
  companions: readonly CompanionRound[] = [],
  seed = "seed",
) {
  return planCaretaking({
    chapter: aChapter(chapter),
    options: options.parse(written),
    random: randomFrom(seed),
    facts: { companions },
  });
}

const teamsOf = ({ terms }: CaretakingPlan) =>
  terms.map(({ custodians, confidenceKeepers }) => [...custodians, ...confidenceKeepers]);

function loadsOf(plan: CaretakingPlan, people: number): number[] {
  const served = teamsOf(plan).flat();
  return aChapter({ people }).people.map(({ id }) => served.filter((one) => one === id).length);
}

/** People in their order, three by three. */
function inThrees(number: number, people: number, dates: object = {}): CompanionRound {
  const ids = aChapter({ people }).people.map(({ id }) => id);
  const groups = ids.flatMap((_, index) => (index % 3 === 0 ? [ids.slice(index, index + 3)] : []));
  return { number, weeks: 9, groups, ...dates };
}

const kept = { twiceRunning: [], keepersOfOneGroup: [], unequalLoad: false };

describe("the rota", () => {
  test.each([6, 8, 9, 12, 23, 48, 200])(
    "shares the load of %i people within one, nobody twice running",
    (people) => {
      const plan = aPlan({ people }, { terms: 9 }, [inThrees(1, people), inThrees(2, people)]);
      const loads = loadsOf(plan, people);
      expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
      const teams = teamsOf(plan);
      teams.forEach((team, term) => {
        expect(new Set(team).size).toBe(team.length);
        expect(team.filter((id) => teams[term - 1]?.includes(id))).toEqual([]);
      });
      expect(plan.broken).toEqual(kept);
    },
  );

  test("is the same for the same seed and survives JSON", () => {
    const plan = aPlan({}, { starts: "2027-02-01" });
    expect(plan).toEqual(aPlan({}, { starts: "2027-02-01" }));
    expect(JSON.parse(JSON.stringify(plan))).toStrictEqual(plan);
  });

  test("follows term on term without a gap", () => {
    const { terms } = aPlan({}, { starts: "2027-12-06", terms: 2 });
    expect(terms.map(({ from, until }) => `${from} ${until}`)).toEqual([
      "2027-12-06 2028-01-02",
      "2028-01-03 2028-01-30",
    ]);
  });

  test("never lets serve together who is kept apart", () => {
    const pairs = [
      ["p01", "p02"],
      ["p01", "p03"],
      ["p01", "p04"],
    ] as const;
    const plan = aPlan({ people: 9, keepApart: pairs }, { terms: 20 });
    for (const team of teamsOf(plan))
      expect(pairs.some((pair) => pair.every((id) => team.includes(id)))).toBe(false);
  });

  test("takes keepers from two triads of their time", () => {
    const rounds = [
      inThrees(1, 12, { from: "2027-02-01", until: "2027-04-04" }),
      inThrees(2, 12, { from: "2027-04-05", until: "2027-06-06" }),
    ];
    const { terms } = aPlan({}, { starts: "2027-02-01", terms: 4 }, rounds);
    for (const { confidenceKeepers } of terms) {
      expect(rounds[0]?.groups.some((group) => confidenceKeepers.every((id) => group.includes(id)))).toBe(
        false,
      );
    }
  });

  test.each(["one", "two", "three", "four"])(
    "counts in weeks where there are no dates, as terms are shorter than rounds (seed %s)",
    (seed) => {
      const { groups } = inThrees(1, 6);
      const later = [0, 1].map((half) =>
        groups.flatMap((group) => group.filter((_, place) => place % 2 === half)),
      );
      const rounds = [inThrees(1, 6), { ...inThrees(2, 6), groups: later }];
      const { terms } = aPlan({ people: 6 }, { terms: 4 }, rounds, seed);
      const during = [[0], [0], [0, 1], [1]];
      for (const [index, { confidenceKeepers }] of terms.entries()) {
        const together = during[index]?.flatMap((round) => rounds[round]?.groups ?? []);
        expect(together?.filter((group) => confidenceKeepers.every((id) => group.includes(id)))).toEqual([]);
      }
    },
  );

  test("leaves out whoever sits out the round", () => {
    const round = { ...inThrees(1, 12), groups: inThrees(1, 12).groups.slice(1) };
    const [first] = teamsOf(aPlan({}, {}, [round]));
    expect(first?.filter((id) => ["p01", "p02", "p03"].includes(id))).toEqual([]);
  });

  test.each([
    [6, 1],
    [23, 2],
    [48, 4],
    [200, 6],
  ])("of %i people has %i for custodians, unless the chapter says how many", (people, custodians) => {
    expect(aPlan({ people }).seats).toEqual({ custodian: custodians, keeper: 2 });
    expect(aPlan({ people }, { custodians: 3 }).seats.custodian).toBe(3);
  });

  test("says which wish a small chapter cannot keep", () => {
    const small = { custodians: 1, confidenceKeepers: 2, terms: 2 };
    expect(aPlan({ people: 3 }, small, [inThrees(1, 3)]).broken).toEqual({
      twiceRunning: [2],
      keepersOfOneGroup: [1, 2],
      unequalLoad: false,
    });
  });

  test("needs as many people as it has seats", () => {
    expect(() => aPlan({ people: 2 })).toThrow(UserError);
    expect(() => aPlan({ people: 3, keepApart: [["p01", "p02"]] })).toThrow(
      /term 1 .*kept apart are Person 1 \(p01\), Person 2 \(p02\)/,
    );
  });
});

describe("the sheets", () => {
  test.each([
    [6, 3],
    [15, 3],
    [16, 4],
    [48, 10],
  ])("of %i people need %i for a pattern", (people, least) => {
    expect(aPlan({ people }).patternLeast).toBe(least);
  });

  test("take the minutes that they are known for", () => {
    const { handover, concern, patterns } = aPlan().sessions;
    expect([handover.minutes, concern.minutes, concern.leastMinutes, patterns.minutes]).toEqual([
      30, 30, 15, 20,
    ]);
  });

  test.each([
    ["a quarter", {}, ["cut"]],
    ["a whole sheet in large print", { print: { text: "large" } }, []],
    ["a whole sheet where copiers leave wide margins", { print: { photocopySafe: true } }, []],
  ])("of listening are %s", async (_, chapter, finishing) => {
    const { kit } = await kitOf("caretaking-roles", { people: { count: 12 }, ...chapter });
    const card = kit.documents.find(({ id }) => id === "caretaking-roles/intake-prompt");
    expect(card?.finishing).toEqual(finishing);
  });

  test("that somebody writes on are printed for each term, and shredded after it", () => {
    const roleCards = caretakingRoles.artifacts.find(({ id }) => id === "role-cards");
    expect(roleCards?.copies(aPlan({}, { terms: 9 }), aChapter())).toBe(9);
    expect(roleCards?.afterwards).toBe("shred");
  });
});

describe("the words", async () => {
  const library = await loadLibrary({
    roots: [{ name: "chapterkit", folder: "templates/words" }],
    language: "en",
    rituals: ["caretaking-roles"],
  });
  const wordsFor = (supportLine: object | null) =>
    library.of("caretaking-roles", { chapter: { name: "Canal" }, confidentiality: "open", supportLine });
  const facts = { weeks: 4, custodians: 1, keepers: 2, least: 3, handoverDays: [] };
  const scriptOf = (supportLine: object | null) =>
    JSON.stringify(wordsFor(supportLine).sections("script", facts));

  test("say whom to call, or leave a line for it", () => {
    expect(scriptOf(null)).toContain("____");
    const script = scriptOf({ label: "Someone to talk to", value: "988" });
    expect(script).not.toContain("____");
    expect(script).toContain("Someone to talk to, 988");
  });

  test("end a concern on time only where nobody is in danger", () => {
    const words = wordsFor(null);
    expect(words.label("concern-stop")).toContain("unless someone is in danger");
    expect(words.label("concern-stop")).not.toBe(words.label("script.hard-stop-note"));
  });
});
