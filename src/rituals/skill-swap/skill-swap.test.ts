import { describe, expect, test } from "vitest";
import { aChapter } from "../../../test/a-chapter.js";
import type { Chapter } from "../../chapter/chapter.js";
import { UserError } from "../../errors.js";
import { randomFrom } from "../../random.js";
import { skillSwap } from "./index.js";
import { moonOn, quarterOf } from "./moon.js";
import { options } from "./options.js";
import { dueDay, planSkillSwap, type SkillSwapPlan } from "./plan.js";
import { layOutWall } from "./wall-layout.js";

function plan(written: object = {}, people: Parameters<typeof aChapter>[0] = {}): SkillSwapPlan {
  const chapter: Chapter = aChapter(people);
  return planSkillSwap({ chapter, options: options.parse(written), random: randomFrom("seed") });
}

const seats = (...each: number[]) =>
  each.map((count, index) => ({ skill: `Skill ${index + 1}`, seats: count }));
const visitsOf = ({ sessions, stations }: SkillSwapPlan, id: string) =>
  sessions[0]?.rounds.flatMap(({ groups }) =>
    stations.flatMap(({ letter }, station) => (groups[station]?.includes(id) ? [letter] : [])),
  ) ?? [];

describe("the stations", () => {
  test.each([
    [3, {}],
    [6, {}],
    [23, {}],
    [48, { rounds: 3 }],
    [200, { rounds: 4 }],
    [12, { rounds: 3, stations: seats(4, 4, 4) }],
    [12, { rounds: 3, stations: seats(4, 3, 3, 2) }],
    [12, { rounds: 2, stations: seats(6, 4, 2) }],
    [40, { rounds: 2, stations: seats(30, 20, 10) }],
  ])("take %i people to a new one in each round, and none has more than its seats", (people, written) => {
    const decided = plan(written, { people });
    for (const { id } of aChapter({ people }).people) {
      expect(new Set(visitsOf(decided, id)).size).toBe(decided.rounds);
      expect(visitsOf(decided, id)).toHaveLength(decided.rounds);
    }
    for (const { groups } of decided.sessions[0]?.rounds ?? []) {
      groups.forEach((group, station) => {
        expect(group.length).toBeLessThanOrEqual(decided.stations[station]?.seats ?? 0);
      });
    }
  });

  const taught = (count: number) =>
    seats(count, count, count).map((station, index) => ({ ...station, teacher: `p0${index + 1}` }));

  test("let teachers learn elsewhere while there are seats, never at their own", () => {
    const decided = plan({ stations: taught(6) }, { people: 12 });
    const visits = ["p01", "p02", "p03"].map((id) => visitsOf(decided, id));
    visits.forEach((letters, index) => {
      expect(letters).not.toContain("ABC"[index]);
    });
    expect(visits.flat().length).toBeGreaterThan(0);
    for (const { person, teaches } of decided.sessions[0]?.missed ?? []) {
      expect(visitsOf(decided, person)).toHaveLength(2 - teaches);
    }
  });

  test("say what teachers miss where seats are few", () => {
    const decided = plan({ stations: taught(4) }, { people: 15 });
    expect(decided.sessions[0]?.missed.map(({ person, teaches }) => `${person} ${teaches}`)).toEqual([
      ...["p01 2", "p02 2", "p03 2"],
    ]);
  });

  test("keep apart whom they must, teachers too", () => {
    const keepApart = [["p01", "p02"] as const, ["p03", "p04"] as const];
    const stations = seats(6, 6, 6).map((one, index) => (index === 0 ? { ...one, teacher: "p01" } : one));
    const decided = plan({ stations }, { people: 14, keepApart });
    for (const { groups, resting } of decided.sessions[0]?.rounds ?? []) {
      expect(groups.some((group) => group.includes("p03") && group.includes("p04"))).toBe(false);
      const first = [...(groups[0] ?? []), ...(resting.includes("A") ? [] : ["p01"])];
      expect(first.includes("p01") && first.includes("p02")).toBe(false);
    }
  });

  test.each([
    ["too few seats", { stations: seats(3, 3) }, /6 seats are too few for 12/],
    ["seats that one visit each leaves empty", { stations: seats(1, 1, 10) }, /room for 16 visits/],
    ["more rounds than stations", { rounds: 3, stations: seats(12, 12) }, /need 3 stations/],
    [
      "an unknown teacher",
      { stations: [{ skill: "Knots", teacher: "p99", seats: 30 }] },
      /stations\[0\]\.teacher/,
    ],
  ])("refuse %s", (_, written, message) => {
    expect(() => plan(written)).toThrow(UserError);
    expect(() => plan(written)).toThrow(message);
  });
});

describe("the plan", () => {
  test("is the same for the same seed and survives JSON", () => {
    const decided = plan({ when: "2027-02-20 14:00" }, { people: 23 });
    expect(decided).toEqual(plan({ when: "2027-02-20 14:00" }, { people: 23 }));
    expect(JSON.parse(JSON.stringify(decided))).toStrictEqual(decided);
  });

  test("takes 116 minutes with three stations", () => {
    const { order } = plan({ when: "2027-02-20 14:00" });
    expect([order.minutes, order.ends]).toEqual([116, "15:56"]);
  });

  test("is due 29 days later, through the end of a month", () => {
    const [session] = plan({ when: "2027-02-20" }).sessions;
    expect(session && dueDay(session)?.date).toBe("2027-03-21");
    expect(session?.days).toHaveLength(30);
    expect(plan().sessions[0]?.days).toEqual([]);
  });
});

describe("the moon", () => {
  test.each([
    ["2000-01-06", "new"],
    ["2024-04-08", "new"],
    ["2025-03-14", "full"],
    ["2027-02-20", "full"],
    ["2027-03-15", "first-quarter"],
    ["2027-03-18", "waxing-gibbous"],
  ])("of %s is %s", (day, phase) => {
    expect(moonOn(day).phase).toBe(phase);
  });

  test("has four quarters in a month of 29 or 30 days", () => {
    const days = Array.from({ length: 29 }, (_, day) =>
      moonOn(`2027-05-${String(day + 1).padStart(2, "0")}`),
    );
    expect(days.flatMap((day) => quarterOf(day) ?? [])).toHaveLength(4);
  });
});

describe("the wall", () => {
  test.each([3, 5, 26])(
    "holds every round and each of %i stations once, 200 people among them",
    (stations) => {
      const counts = [1, 2].map(() => Array.from({ length: stations }, () => Math.ceil(200 / stations)));
      const room = { width: 656, height: 350 };
      const { pages } = layOutWall({ counts, figures: 3, room, headHeight: 42 });
      const places = pages
        .flat()
        .flatMap(({ round, stations: some }) => some.map((one) => `${round} ${one}`));
      expect(new Set(places).size).toBe(2 * stations);
      expect(places).toHaveLength(2 * stations);
      for (const page of pages) {
        expect(page.reduce((sum, { height }) => sum + height, 0)).toBeLessThanOrEqual(room.height);
      }
    },
  );
});

test("names on signs only where walls bear names, and no code beside them", () => {
  const signs = skillSwap.artifacts.find(({ id }) => id === "station-signs");
  const taught = plan({ stations: [{ skill: "Knots", teacher: "p01", seats: 20 }], rounds: 1 });
  expect(signs?.holdsNames(taught, aChapter())).toBe(false);
  expect(signs?.holdsNames(taught, aChapter({ wallNames: true }))).toBe(true);
  expect(signs?.codes).toBeUndefined();
});
