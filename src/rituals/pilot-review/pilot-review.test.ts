import { describe, expect, test } from "vitest";
import { aChapter } from "../../../test/a-chapter.js";
import { pilotReview } from "./index.js";
import { options } from "./options.js";
import { planReview } from "./plan.js";

const aPlan = (written: object = {}) => planReview({ options: options.parse(written) });

describe("the plan of a pilot review", () => {
  test("is the same each time and survives JSON", () => {
    const plan = aPlan({ when: "2027-04-17 18:30" });
    expect(plan).toEqual(aPlan({ when: "2027-04-17 18:30" }));
    expect(JSON.parse(JSON.stringify(plan))).toStrictEqual(plan);
  });

  test("takes 40 minutes", () => {
    const { order } = aPlan({ when: "2027-04-17 18:30" });
    expect(order.minutes).toBe(40);
    expect(order.ends).toBe("19:10");
    expect(order.steps.at(-2)?.id).toBe("test");
  });

  test("has one session without a date when the chapter gives none", () => {
    expect(aPlan().sessions).toEqual([{}]);
    expect(aPlan().order.ends).toBeUndefined();
  });

  test("has running times when sessions begin at different hours", () => {
    expect(aPlan({ when: ["2027-04-17 18:30", "2027-07-17 10:00"] }).order.ends).toBeUndefined();
    expect(aPlan({ when: ["2027-04-17 18:30", "2027-07-17 18:30"] }).order.ends).toBe("19:10");
  });
});

test("each session has a sheet with a code of its own for the folder, and nothing holds names", () => {
  const plan = aPlan({ when: ["2027-04-17", "2027-07-17"] });
  const sheet = pilotReview.artifacts.find(({ id }) => id === "review-sheet");
  expect(sheet?.afterwards).toBe("return");
  expect(sheet?.codes?.(plan, aChapter())).toEqual([
    { kind: "review", number: 1 },
    { kind: "review", number: 2 },
  ]);
  expect(pilotReview.artifacts.some(({ holdsNames }) => holdsNames(plan, aChapter()))).toBe(false);
});
