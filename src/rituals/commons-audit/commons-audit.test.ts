import { describe, expect, test } from "vitest";
import { aChapter } from "../../../test/a-chapter.js";
import { randomFrom } from "../../random.js";
import { commonsAudit } from "./index.js";
import { options } from "./options.js";
import { type AuditPlan, planAudit } from "./plan.js";

function aPlan(written: object = {}, people = 12): AuditPlan {
  const chapter = aChapter({ people });
  return planAudit({
    chapter,
    options: options.parse(written),
    random: randomFrom(chapter.seed),
    facts: { companions: [] },
  });
}

const winter = { date: "2027-01-09", metrics: { skillsGained: 6, monthlyCost: 96.5 } };
const autumn = { date: "2026-10-10", metrics: { skillsGained: 4 } };

describe("the plan of a commons audit", () => {
  test("is the same for the same seed and survives JSON", () => {
    const written = { when: "2027-04-10 10:00", history: [autumn, winter] };
    const plan = aPlan(written);
    expect(plan).toEqual(aPlan(written));
    expect(JSON.parse(JSON.stringify(plan))).toStrictEqual(plan);
  });

  test("takes 85 minutes", () => {
    const [script] = aPlan({ when: "2027-04-10 10:00" }).scripts;
    expect(script?.order.steps.map(({ id, minutes }) => `${id} ${minutes}`)).toEqual([
      ...["open 5", "map 10", "pairs 10", "post 15", "redundancies 10"],
      ...["gaps 10", "metrics 10", "moves 10", "close 5"],
    ]);
    expect(script?.order.minutes).toBe(85);
    expect(script?.order.ends).toBe("11:25");
  });

  test("has one session without a date when the chapter gives none", () => {
    const { sessions, scripts } = aPlan();
    expect(sessions).toEqual([{}]);
    expect(scripts).toHaveLength(1);
    expect(scripts[0]?.order.ends).toBeUndefined();
  });

  test("shares a script among sessions that begin at the same hour", () => {
    const { sessions, scripts } = aPlan({
      when: ["2027-10-09 18:30", "2027-07-10 10:00", "2027-04-10 10:00"],
    });
    expect(sessions.map(({ date }) => date)).toEqual(["2027-04-10", "2027-07-10", "2027-10-09"]);
    expect(scripts.map((script) => script.sessions.map(({ date }) => date))).toEqual([
      ["2027-04-10", "2027-07-10"],
      ["2027-10-09"],
    ]);
  });

  test("seats people at tables of about six", () => {
    expect([3, 6, 23, 48, 200].map((people) => aPlan({}, people).tables)).toEqual([1, 1, 4, 8, 33]);
  });

  test("keeps the chapter's categories, or leaves them to the words", () => {
    expect(aPlan().categories).toBeNull();
    expect(aPlan({ categories: ["tools", { en: "space", es: "local" }] }).categories).toEqual([
      "tools",
      { en: "space", es: "local" },
    ]);
  });
});

describe("earlier audits", () => {
  test("are compared with the latest, in whatever order they are written", () => {
    expect(aPlan({ history: [winter, autumn] }).lastTime).toEqual(winter);
    expect(aPlan().lastTime).toBeNull();
  });

  test("are drawn over time, metric by metric, where a metric was counted twice", () => {
    expect(aPlan({ history: [winter] }).overTime).toEqual([]);
    expect(aPlan({ history: [winter, autumn] }).overTime).toEqual([
      {
        metric: "skillsGained",
        points: [
          { date: "2026-10-10", value: 4 },
          { date: "2027-01-09", value: 6 },
        ],
      },
    ]);
  });

  test.each([
    ["after the audit", { when: "2027-01-01", history: [winter] }, ["history", 0, "date"]],
    ["twice on a day", { history: [winter, autumn, winter] }, ["history", 2, "date"]],
    [
      "with a metric that is not counted",
      { history: [{ ...winter, metrics: { heads: 9 } }] },
      ["history", 0, "metrics"],
    ],
    [
      "off the scale",
      { history: [{ ...winter, metrics: { weekWithoutPanic: 6 } }] },
      ["history", 0, "metrics", "weekWithoutPanic"],
    ],
  ])("are refused %s", (_, written, path) => {
    expect(options.safeParse(written).error?.issues.map((issue) => issue.path)).toEqual([path]);
  });
});

describe("the paper", () => {
  const artifact = (id: string) => commonsAudit.artifacts.find((one) => one.id === id);

  test("of one person or one table carries no code and is shredded", () => {
    for (const id of ["capacity-sheet", "tally"]) {
      expect(artifact(id)?.codes).toBeUndefined();
      expect(artifact(id)?.afterwards).toBe("shred");
    }
  });

  test("of the whole room goes back to the keeper of the folder", () => {
    for (const id of ["wall-map", "redundancies-and-gaps", "metrics", "moves"]) {
      expect(artifact(id)?.afterwards).toBe("return");
    }
  });

  test("of the whole room has a code for each session", () => {
    const plan = aPlan({ when: ["2027-04-10", "2027-07-10"] });
    expect(artifact("metrics")?.codes?.(plan, aChapter())).toEqual([
      { kind: "metrics", number: 1 },
      { kind: "metrics", number: 2 },
    ]);
  });

  test("suffices for everyone at every session, with a few sheets to spare", () => {
    const plan = aPlan({ when: ["2027-04-10", "2027-07-10"] }, 23);
    expect(artifact("capacity-sheet")?.copies(plan, aChapter({ people: 23 }))).toBe(52);
    expect(artifact("tally")?.copies(plan, aChapter({ people: 23 }))).toBe(8);
  });

  test("never holds names", () => {
    expect(commonsAudit.artifacts.some(({ holdsNames }) => holdsNames(aPlan(), aChapter()))).toBe(false);
  });
});
