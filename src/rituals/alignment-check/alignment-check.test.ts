import { describe, expect, test } from "vitest";
import { aChapter } from "../../../test/a-chapter.js";
import { alignmentCheck } from "./index.js";
import { options } from "./options.js";
import { planCheck } from "./plan.js";

const aPlan = (written: object = {}, people = 12) =>
  planCheck({ chapter: aChapter({ people }), options: options.parse(written) });

describe("the plan of an alignment check", () => {
  test("is the same each time and survives JSON", () => {
    const plan = aPlan({ when: "2027-05-08 10:00" });
    expect(plan).toEqual(aPlan({ when: "2027-05-08 10:00" }));
    expect(JSON.parse(JSON.stringify(plan))).toStrictEqual(plan);
  });

  test("takes 40 minutes and ends on the test", () => {
    const { order } = aPlan({ when: "2027-05-08 10:00" });
    expect(order.minutes).toBe(40);
    expect(order.ends).toBe("10:40");
    expect(order.steps.at(-2)?.id).toBe("test");
  });

  test("has running times when sessions begin at different hours", () => {
    expect(aPlan({ when: ["2027-05-08 10:00", "2027-06-08 18:00"] }).order.ends).toBeUndefined();
  });

  test("gives many tables longer to read out and to count, within the same 40 minutes", () => {
    const minutes = (people: number) =>
      ["mirror", "change", "test"].map(
        (id) => aPlan({}, people).order.steps.find((step) => step.id === id)?.minutes,
      );
    expect([24, 48].map(minutes)).toEqual([
      [8, 4, 2],
      [6, 5, 3],
    ]);
    expect(aPlan({}, 48).order.minutes).toBe(40);
  });

  test("has a table for about six", () => {
    expect([3, 6, 23, 48, 200].map((people) => aPlan({}, people).tables)).toEqual([1, 1, 4, 8, 33]);
  });
});

test("no paper of it carries a code or a name", () => {
  for (const { codes, holdsNames } of alignmentCheck.artifacts) {
    expect(codes).toBeUndefined();
    expect(holdsNames(aPlan(), aChapter())).toBe(false);
  }
});
