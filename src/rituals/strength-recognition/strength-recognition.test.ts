import { describe, expect, test } from "vitest";
import { aChapter } from "../../../test/a-chapter.js";
import { loadLibrary } from "../../words/load-words.js";
import { strengthRecognition } from "./index.js";
import { options } from "./options.js";
import { planRecognition } from "./plan.js";

const aPlan = (written: object = {}, people = 12) =>
  planRecognition({ chapter: aChapter({ people }), options: options.parse(written) });

describe("the plan of strength recognition", () => {
  test("is the same each time and survives JSON", () => {
    const plan = aPlan({ when: "2027-03-06 19:00" });
    expect(plan).toEqual(aPlan({ when: "2027-03-06 19:00" }));
    expect(JSON.parse(JSON.stringify(plan))).toStrictEqual(plan);
  });

  test("takes 34 minutes", () => {
    const { order } = aPlan({ when: "2027-03-06 19:00" });
    expect(order.steps.map(({ id, minutes }) => `${id} ${minutes}`)).toEqual([
      ...["open 5", "write 6", "give 15", "story 5", "close 3"],
    ]);
    expect(order.ends).toBe("19:34");
  });

  test.each([3, 6, 23, 48, 200])("has two cards and a choice for each of %i people", (people) => {
    const { cardsPerAct } = aPlan({}, people);
    expect(4 * cardsPerAct).toBeGreaterThanOrEqual(3 * people);
    expect((4 * cardsPerAct) % 8).toBe(0);
  });

  test("has cards for every session", () => {
    const { cardsPerAct } = aPlan({ when: ["2027-03-06", "2027-06-05"] });
    expect(cardsPerAct).toBe(2 * aPlan().cardsPerAct);
  });
});

describe("the paper", () => {
  test("carries a code only where acts are counted", () => {
    const coded = strengthRecognition.artifacts.filter(({ codes }) => codes !== undefined);
    expect(coded.map(({ id }) => id)).toEqual(["tally"]);
    expect(coded[0]?.codes?.(aPlan(), aChapter())).toEqual([{ kind: "tally", number: 1 }]);
  });

  test("holds no names in print", () => {
    expect(strengthRecognition.artifacts.some(({ holdsNames }) => holdsNames(aPlan(), aChapter()))).toBe(
      false,
    );
  });
});

test("the card asks for the same yes as the host", async () => {
  const library = await loadLibrary({
    roots: [{ name: "chapterkit", folder: "templates/words" }],
    language: "en",
    rituals: ["strength-recognition"],
  });
  const chapter = { name: "Canal" };
  const words = library.of("strength-recognition", { chapter, confidentiality: "open", supportLine: null });
  const facts = { minutes: 34, ends: null, days: null, place: null };
  const script = JSON.stringify(words.sections("script", facts)).toLowerCase();
  expect(script).toContain(words.label("card.share").toLowerCase());
});
