import { describe, expect, test } from "vitest";
import { aChapter } from "../../test/a-chapter.js";
import { aRitual } from "../../test/a-ritual.js";
import { UserError } from "../errors.js";
import { planKit } from "./plan-kit.js";

const chosen = { rituals: { triads: {}, feast: {} } };
const dice = (id: string) => aRitual({ id, plan: ({ random }) => ({ rolled: random() }) });

describe("the plan", () => {
  test("holds the chosen rituals in print order", () => {
    const { plan } = planKit(aChapter(chosen), [dice("triads"), dice("audit"), dice("feast")]);
    expect(Object.keys(plan)).toEqual(["triads", "feast"]);
  });

  test("is the same for the same seed and different for another", () => {
    const roll = (seed: string) => planKit(aChapter({ ...chosen, seed }), [dice("triads")]).plan;
    expect(roll("spring")).toEqual(roll("spring"));
    expect(roll("spring")).not.toEqual(roll("autumn"));
  });

  test("of a ritual does not change when another is added", () => {
    const alone = planKit(aChapter(chosen), [dice("feast")]).plan.feast;
    expect(planKit(aChapter(chosen), [dice("triads"), dice("feast")]).plan.feast).toEqual(alone);
  });

  test("is plain JSON", () => {
    const dated = aRitual({ id: "feast", plan: () => ({ when: undefined, courses: [1, undefined] }) });
    expect(planKit(aChapter(chosen), [dated]).plan).toEqual({ feast: { courses: [1, null] } });
  });

  test("of a later ritual knows the facts of an earlier one", () => {
    const companions = [{ number: 1, weeks: 9, groups: [["p01", "p02", "p03"]] }];
    const triads = aRitual({ id: "triads", facts: () => ({ companions }) });
    const curious = aRitual({ id: "feast", plan: ({ facts }) => facts });
    expect(planKit(aChapter(chosen), [triads, curious]).plan.feast).toEqual({ companions });
    expect(planKit(aChapter(chosen), [curious, triads]).plan.feast).toEqual({ companions: [] });
  });

  test("is refused with what every ritual refuses", () => {
    const refusing = (id: string) =>
      aRitual({
        id,
        plan: () => {
          throw new UserError([{ message: `${id} has no table.` }]);
        },
      });
    const plan = () => planKit(aChapter(chosen), [refusing("triads"), refusing("feast")]);
    expect(plan).toThrow("triads has no table.\nfeast has no table.");
  });
});

describe("documents", () => {
  const feast = aRitual({
    id: "feast",
    artifacts: [
      { id: "menu", sides: 2, flip: "short-edge" },
      { id: "cards", sides: 2, stock: "card", copies: (_, { people }) => people.length },
      { id: "script" },
    ],
  });
  const documentsOf = (
    duplex: "none" | "long-edge" | "short-edge" | "manual",
    languages: [string, ...string[]] = ["en"],
  ) => {
    const { paper } = aChapter();
    return planKit(aChapter({ ...chosen, languages, paper: { ...paper, duplex } }), [feast]).documents;
  };

  test("come in every language, start-here first", () => {
    expect(documentsOf("none", ["es", "en"]).map(({ language, id }) => `${language}/${id}`)).toEqual([
      ...["es/start-here", "es/feast/menu", "es/feast/cards", "es/feast/script"],
      ...["en/start-here", "en/feast/menu", "en/feast/cards", "en/feast/script"],
    ]);
  });

  test.each([
    { duplex: "long-edge", menu: "short-edge", cards: "long-edge" },
    { duplex: "short-edge", menu: "short-edge", cards: "short-edge" },
    { duplex: "manual", menu: "short-edge", cards: "long-edge" },
    { duplex: "none", menu: null, cards: null },
  ] as const)("flip as they must on a printer with duplex $duplex", ({ duplex, menu, cards }) => {
    expect(documentsOf(duplex).map(({ flip }) => flip)).toEqual([null, menu, cards, null]);
    expect(documentsOf(duplex).map(({ sides }) => sides)).toEqual(
      duplex === "none" ? [1, 1, 1, 1] : [1, 2, 2, 1],
    );
  });

  test("that are printed not even once are left out", () => {
    const none = aRitual({ id: "feast", artifacts: [{ id: "menu", copies: () => 0 }, { id: "script" }] });
    expect(planKit(aChapter(chosen), [none]).documents.map(({ id }) => id)).toEqual([
      "start-here",
      "feast/script",
    ]);
  });

  test("say what is known before they are drawn", () => {
    expect(documentsOf("long-edge")[2]).toEqual({
      id: "feast/cards",
      language: "en",
      paper: "a4",
      stock: "card",
      sides: 2,
      flip: "long-edge",
      copies: 12,
      finishing: [],
      holdsNames: false,
      afterwards: "keep",
    });
  });
});
