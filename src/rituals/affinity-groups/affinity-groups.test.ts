import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { aChapter } from "../../../test/a-chapter.js";
import { kitOf } from "../../../test/kit-of.js";
import { affinityGroups } from "./index.js";
import { options } from "./options.js";
import { planGroups } from "./plan.js";

const aPlan = (written: object = {}, people = 12) =>
  planGroups({ chapter: aChapter({ people }), options: options.parse(written) });

describe("the plan of affinity groups", () => {
  test("is the same each time and survives JSON", () => {
    const written = { groups: 5, founding: "2027-02-13 14:00", assembly: "2027-02-27 18:00" };
    const plan = aPlan(written);
    expect(plan).toEqual(aPlan(written));
    expect(JSON.parse(JSON.stringify(plan))).toStrictEqual(plan);
  });

  test("founds a group in 70 minutes", () => {
    const { order } = aPlan({ founding: "2027-02-13 14:00" }).founding;
    expect(order.steps.map(({ id, minutes }) => `${id} ${minutes}`)).toEqual([
      ...["who 15", "limits 15", "hold 10", "decide 10", "support 10", "contact 5", "close 5"],
    ]);
    expect(order.ends).toBe("15:10");
  });

  test("gives each spoke of the assembly two minutes", () => {
    expect([2, 3, 12].map((groups) => aPlan({ groups }).assembly.order.minutes)).toEqual([39, 41, 59]);
  });

  test.each([
    [3, 2],
    [12, 2],
    [23, 3],
    [48, 6],
    [200, 24],
  ])("of %i people has %i groups by default", (people, groups) => {
    expect(aPlan({}, people).groups).toBe(groups);
  });

  test("spreads the groups evenly over the pages of the grid", () => {
    expect(aPlan({ groups: 3 }).gridPages).toEqual([[1, 2, 3]]);
    expect(aPlan({ groups: 4 }).gridPages).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(aPlan({ groups: 24 }).gridPages.flat()).toEqual(
      Array.from({ length: 24 }, (_, index) => index + 1),
    );
  });
});

test("a group card that is printed one side at a time becomes two sheets, one inside the other", async () => {
  const handworkOf = async (duplex: string) => {
    const { kit } = await kitOf("affinity-groups", { people: { count: 12 }, paper: { duplex } });
    return kit.documents.find(({ id }) => id === "affinity-groups/group-card")?.finishing;
  };
  expect(await handworkOf("none")).toEqual(["fold", "nest"]);
  expect(await handworkOf("long-edge")).toEqual(["fold"]);
});

test("a flat thumb is a no on limits and in a quick call, as it is said and on the card", async () => {
  const [script, card] = await Promise.all(
    ["founding-script.hbs", "group-card.hbs"].map((file) =>
      readFile(new URL(`../../../templates/words/en/affinity-groups/${file}`, import.meta.url), "utf8"),
    ),
  );
  expect(script).toContain("On limits and in a quick call, flat is a no.");
  expect(script).toContain("One flat, one down, or no answer, and we take the smaller, safer step.");
  expect(card).toContain("On limits and in a quick call, a flat thumb is a no");
});

test("nothing in the plan or on the paper says who belongs to which group", () => {
  const chapter = aChapter({ people: [{ id: "p01", name: "Alma" }] });
  expect(JSON.stringify(aPlan())).not.toMatch(/p01|Alma/);
  for (const { codes, holdsNames } of affinityGroups.artifacts) {
    expect(codes).toBeUndefined();
    expect(holdsNames(aPlan(), chapter)).toBe(false);
  }
});
