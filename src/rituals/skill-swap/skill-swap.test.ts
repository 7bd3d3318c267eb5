import { describe, expect, test, vi } from "vitest";
import { aChapter } from "../../../test/a-chapter.js";
import { kitOf } from "../../../test/kit-of.js";
import type { Chapter } from "../../chapter/chapter.js";
import { UserError } from "../../errors.js";
import { renderKit } from "../../output/render-kit.js";
import { randomFrom } from "../../random.js";
import { skillSwap } from "./index.js";
import { isQuarter, moonOn } from "./moon.js";
import { sheetsPerStation } from "./names.js";
import { options } from "./options.js";
import { dueDay, halfwayDay, planSkillSwap, type SkillSwapPlan } from "./plan.js";
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

  test.each([
    [3, 2, 2],
    [6, 2, 2],
    [11, 2, 2],
    [12, 2, 3],
    [6, 3, 3],
    [3, 1, 1],
  ])(
    "that are not chosen yet leave learners beside their teacher: of %i people in %i rounds %i",
    (people, rounds, count) => {
      expect(plan({ rounds }, { people }).stations).toHaveLength(count);
    },
  );

  test("have a sheet for every learner at every swap, and one for the teacher", () => {
    const decided = plan({ when: ["2027-02-20", "2027-03-20"], rounds: 1, stations: seats(12) });
    expect(sheetsPerStation(decided)).toBe(25);
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
    expect(session && halfwayDay(session)?.date).toBe("2027-03-07");
    expect(session?.days).toHaveLength(30);
    expect(plan().sessions[0]?.days).toEqual([]);
  });
});

describe("the moon", () => {
  test.each([
    ["1977-02-18", "new"],
    ["1999-08-11", "new"],
    ["2000-01-06", "new"],
    ["2017-08-21", "new"],
    ["2018-07-27", "full"],
    ["2019-07-16", "full"],
    ["2022-11-08", "full"],
    ["2024-04-08", "new"],
    ["2025-03-14", "full"],
    ["2027-02-20", "full"],
    ["2027-03-08", "new"],
    ["2027-03-15", "first-quarter"],
    ["2027-03-18", "waxing-gibbous"],
    ["2027-08-02", "new"],
    ["2044-01-21", "last-quarter"],
  ])("of %s is %s, as in almanacs", (day, phase) => {
    expect(moonOn(day).phase).toBe(phase);
  });

  test.each([
    ["2027-02-20", "America/Chicago", "full"],
    ["2027-02-20", "Europe/Berlin", "waxing-gibbous"],
    ["2027-02-21", "Europe/Berlin", "full"],
    ["2044-01-22", "Europe/Berlin", "last-quarter"],
  ])("of %s in %s is %s: its day is that of the place", (day, zone, phase) => {
    expect(moonOn(day, zone).phase).toBe(phase);
  });

  test("is the same whatever the machine's time zone", () => {
    const when = "2027-02-20 14:00";
    const decided = plan({ when });
    vi.stubEnv("TZ", "Pacific/Kiritimati");
    expect(new Date().getTimezoneOffset()).toBe(-840);
    expect(plan({ when })).toEqual(decided);
    vi.unstubAllEnvs();
  });

  test("turns a little every day, once in a month of four quarters", () => {
    const days = Array.from({ length: 29 }, (_, day) =>
      moonOn(`2027-05-${String(day + 1).padStart(2, "0")}`),
    );
    expect(days.filter(({ phase }) => isQuarter(phase))).toHaveLength(4);
    for (const [index, { turn }] of days.slice(1).entries()) {
      const further = (turn - (days[index]?.turn ?? 0) + 1) % 1;
      expect(further).toBeGreaterThan(0.028);
      expect(further).toBeLessThan(0.041);
    }
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

test("the host's list of names is printed where people have names, and bears no code", () => {
  const list = skillSwap.artifacts.find(({ id }) => id === "door-list");
  const [named, numbered] = [aChapter(), aChapter({ names: "numbers" })];
  expect([list?.copies(plan(), named), list?.holdsNames(plan(), named)]).toEqual([1, true]);
  expect([list?.copies(plan(), numbered), list?.holdsNames(plan(), numbered)]).toEqual([0, false]);
  expect(list).toMatchObject({ afterwards: "shred" });
  expect(list?.codes).toBeUndefined();
});

test.each(["a4", "letter"])(
  "a skill sheet holds its caution, and one wall all numbers, in large print on %s",
  async (size) => {
    const { kit } = await kitOf("skill-swap", {
      people: { count: 23 },
      paper: { size },
      print: { text: "large", photocopySafe: true },
    });
    const wanted = ["skill-swap/who-goes-where", "skill-swap/skill-sheet"];
    const sheets = kit.documents.filter(({ id }) => wanted.includes(id));
    const { documents } = await renderKit(kit, sheets, {});
    expect(documents.map(({ pages }) => pages)).toEqual([1, 3]);
  },
);
