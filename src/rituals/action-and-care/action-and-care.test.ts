import { describe, expect, test } from "vitest";
import { aChapter } from "../../../test/a-chapter.js";
import { kitOf } from "../../../test/kit-of.js";
import { wordsOf } from "../../kit/words-of.js";
import { actionAndCare } from "./index.js";
import { options } from "./options.js";
import { planCare } from "./plan.js";

const aPlan = (written: object = {}, people = 12) =>
  planCare({ chapter: aChapter({ people }), options: options.parse(written) });

describe("the cycle", () => {
  test("is counted from the end of the action, which it does not tell", () => {
    const plan = aPlan({ actionEnds: "2027-02-26 23:30" });
    expect(plan.dates).toEqual({
      landing: "00:30",
      checks: ["2027-02-27", "2027-03-01", "2027-03-12"],
      recovery: { from: "2027-02-28", until: "2027-03-02" },
      review: { from: "2027-03-08", until: "2027-03-12" },
      restUntil: "2027-03-12",
    });
    expect(JSON.stringify(plan)).not.toMatch(/2027-02-26|23:30/);
    expect(JSON.parse(JSON.stringify(plan))).toStrictEqual(plan);
  });

  test("goes without a clock time, and without a date", () => {
    expect(aPlan({ actionEnds: "2027-02-26" }).dates).not.toHaveProperty("landing");
    expect(aPlan()).not.toHaveProperty("dates");
  });

  test("belongs to one action", () => {
    expect(options.safeParse({ actionEnds: ["2027-02-26", "2027-03-26"] }).success).toBe(false);
  });
});

describe("the meetings", () => {
  test("take the minutes that they are known for", () => {
    const { landing, recovery, review } = aPlan().sessions;
    expect([landing.minutes, recovery.minutes, review.minutes]).toEqual([30, 90, 75]);
    expect(recovery.steps.map(({ minutes }) => minutes)).toEqual([20, 5, 25, 10, 15, 10, 5]);
  });

  test("may take longer where feelings and food need it", () => {
    const { landing, recovery, review } = aPlan().sessions;
    const longer = [landing, recovery, review].flatMap(({ steps }) =>
      steps.flatMap(({ id, most }) => (most === undefined ? [] : [`${id} ${most}`])),
    );
    expect(longer.join()).toBe("recovery-arrive 30,recovery-round 35,recovery-celebrate 25,review-setup 25");
  });

  test.each([
    [3, 1],
    [23, 4],
    [200, 34],
  ])("of %i people sit in %i circles for the round", (people, circles) => {
    expect(aPlan({}, people).circles).toBe(circles);
  });
});

test("a leaflet on more than one sheet is laid one inside the other", async () => {
  const handworkOf = async (chapter: object) => {
    const { kit } = await kitOf("action-and-care", { people: { count: 12 }, ...chapter });
    return kit.documents.find(({ id }) => id === "action-and-care/reactions")?.finishing;
  };
  expect(await handworkOf({})).toEqual(["fold"]);
  expect(await handworkOf({ paper: { duplex: "none" } })).toEqual(["fold", "nest"]);
  expect(await handworkOf({ print: { text: "large" } })).toEqual(["fold", "nest"]);
});

test("the review sheet comes back for the chapter's folder", () => {
  const sheet = actionAndCare.artifacts.find(({ id }) => id === "review-sheet");
  expect(sheet?.afterwards).toBe("return");
});

test("whoever is in danger now finds the emergency number", async () => {
  const { kit } = await kitOf("action-and-care", { people: { count: 12 } });
  const library = kit.libraries.get("en");
  if (library === undefined) throw new Error("No words were loaded.");
  const words = wordsOf({ chapter: kit.chapter, library }, "action-and-care");
  expect(JSON.stringify(words.prose("reactions-seek"))).toContain("call the emergency number");
  expect(words.label("reactions.emergency")).toBe("Emergency number");
});

test("nothing carries a code or a printed name", () => {
  for (const { codes, holdsNames } of actionAndCare.artifacts) {
    expect(codes).toBeUndefined();
    expect(holdsNames(aPlan(), aChapter())).toBe(false);
  }
});
