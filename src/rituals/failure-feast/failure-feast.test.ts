import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Chapter } from "../../chapter/chapter.js";
import type { Data, Words } from "../../words/words.js";
import type { ArtifactProps } from "../ritual.js";
import { failureFeast } from "./index.js";
import { type FeastOptions, feastOptions } from "./options.js";
import { type FeastPlan, planFeast } from "./plan.js";
import { FeastScript } from "./script.js";

function aChapter(people: readonly (string | undefined)[]): Chapter {
  return {
    people: people.map((name, index) => ({ id: `p${index}`, number: index + 1, ...(name && { name }) })),
  } as unknown as Chapter;
}

function optionsOf(written: object): FeastOptions {
  return feastOptions.parse(written);
}

function plan(
  written: object,
  people: readonly (string | undefined)[] = Array(12).fill(undefined),
): FeastPlan {
  return planFeast({ chapter: aChapter(people), options: optionsOf(written) });
}

function messages(written: object): string[] {
  const { error } = feastOptions.safeParse(written);
  return error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`) ?? [];
}

describe("the running order", () => {
  test.each([
    [2, 103],
    [3, 128],
    [4, 153],
    [5, 178],
  ])("%i courses take %i minutes", (courses, minutes) => {
    expect(plan({ courses }).order.minutes).toBe(minutes);
    expect(plan({ courses, lessons: ["Count twice."] }).order.minutes).toBe(minutes);
  });

  test.each([
    [6, {}, 2],
    [9, {}, 2],
    [10, {}, 4],
    [48, {}, 4],
    [6, { courses: 3 }, 3],
    [6, { dishes: [{ name: "A", course: 4 }] }, 4],
    [12, { dishes: [{ name: "A" }] }, 4],
    [12, { dishes: Array(9).fill({ name: "A" }) }, 5],
  ])("%i people with %j sit down to %i courses", (people, written, courses) => {
    expect(plan(written, Array(people).fill(undefined)).feasts[0]?.courses).toHaveLength(courses);
  });

  test("the talk at the tables and the wall may take longer", () => {
    const longer = plan({}).order.steps.flatMap(({ id, most }) => (most === undefined ? [] : [[id, most]]));
    expect(longer).toEqual([
      ["questions", 12],
      ["gallery", 20],
    ]);
  });

  test("answers to old lessons come before the first course", () => {
    const ids = plan({ courses: 2, lessons: ["Count twice."] }).order.steps.map(({ id }) => id);
    expect(ids).toEqual([
      "arrive",
      "toast",
      "answers",
      "course-1",
      "questions",
      "lesson",
      "silence",
      "course-2",
      "gallery",
      "clearing",
    ]);
  });

  test("every course has its hour on the menu, and every part of it in the script", () => {
    const { feasts, parts, order } = plan({ when: "2027-04-03 17:00", courses: 3 });
    expect(feasts[0]?.courses.map(({ clock }) => clock)).toEqual(["17:28", "17:53", "18:18"]);
    expect(feasts[0]).toMatchObject({ gallery: "18:43", ends: "19:08" });
    expect(parts[1]?.parts.map(({ clock }) => clock)).toEqual(["17:53", "17:58", "18:03", "18:11", "18:16"]);
    expect(order.ends).toBe("19:08");
  });

  test("past midnight too", () => {
    expect(plan({ when: "2027-04-03 22:30" }).feasts[0]?.ends).toBe("01:03");
  });

  test("a script for feasts at different hours runs by minutes", () => {
    const { order, feasts } = plan({ when: ["2027-04-03 17:00", "2027-07-03 18:00"] });
    expect(order.ends).toBeUndefined();
    expect(feasts.map(({ ends }) => ends)).toEqual(["19:33", "20:33"]);
  });
});

describe("dishes", () => {
  const named = (...names: string[]) => names.map((name) => ({ name }));

  test("without a course they fill the menu in order; the rest is written by hand", () => {
    const [feast] = plan({ courses: 3, dishes: [...named("A", "B", "C"), { name: "D", course: 3 }] }).feasts;
    expect(feast?.courses.map(({ dishes }) => dishes.map(({ name }) => name))).toEqual([
      ["A", "B"],
      ["C", undefined],
      ["D", undefined],
    ]);
  });

  test("belong to the first feast alone, like lessons", () => {
    const [, second] = plan({
      when: ["2027-04-03", "2027-07-03"],
      dishes: named("A"),
      lessons: ["Count twice."],
    }).feasts;
    expect(second?.courses.flatMap(({ dishes }) => dishes)).toEqual(Array(8).fill({}));
    expect(second?.lessons).toEqual([]);
  });

  test("that find no room are told with their place", () => {
    expect(messages({ courses: 2, dishes: [{ name: "A", course: 3 }] })).toEqual([
      "dishes.0: there are only 2 courses",
    ]);
    expect(messages({ dishes: [1, 1, 1].map((course) => ({ name: "A", course })) })).toEqual([
      "dishes.2: course 1 has two dishes already",
    ]);
    expect(messages({ dishes: named("A", "B", "C", "D", "E") })).toEqual([]);
    expect(messages({ courses: 2, dishes: named("A", "B", "C", "D", "E") })).toEqual([
      "dishes.4: 2 courses have room for 4 dishes",
    ]);
  });
});

test("dishes are to be written in while one of any course is open", () => {
  const toWrite = (dishes: number) => {
    const known: Data[] = [];
    const sections = (_: string, data: Data) => known.push(data);
    const words = { language: "en", label: (key: string) => key, sections } as unknown as Words;
    const decided = plan({ courses: 2, dishes: Array(dishes).fill({ name: "A" }) });
    FeastScript({ plan: decided, chapter: aChapter([]), words } as unknown as ArtifactProps<FeastPlan>);
    return known[0]?.unwritten;
  };
  expect([0, 3, 4].map(toWrite)).toEqual([true, true, false]);
});

describe("a menu that names somebody, or may", () => {
  const people = ["Ben", "Alma Reyes", "Bo", "Inés de la Cruz"];
  const menu = failureFeast.artifacts.find(({ id }) => id === "menu");
  const servedBy = (teller: unknown) =>
    plan(
      { courses: 2, dishes: [teller, "O.", "P.", "Q."].map((by) => ({ name: "A", servedBy: by })) },
      people,
    );

  test.each(["Alma", "Ben and table 3", "Bo", "R. Reyes"])("%s: carries no code", (teller) => {
    const decided = servedBy(teller);
    expect(menu?.holdsNames(decided, aChapter(people))).toBe(true);
    expect(menu?.codes?.(decided, aChapter(people))).toEqual([]);
  });

  test.each(["A. R.", "AR", "BO", "mesa de la ventana", "the Tuesday table"])("%s is no name", (teller) => {
    const decided = servedBy(teller);
    expect(menu?.holdsNames(decided, aChapter(people))).toBe(false);
    expect(menu?.codes?.(decided, aChapter(people))).toEqual([{ kind: "feast", number: 1 }]);
  });

  test("carries no code while somebody can write a name on it", () => {
    const dishes = ["O.", "P.", "Q."].map((by) => ({ name: "A", servedBy: by }));
    const decided = plan({ courses: 2, dishes });
    expect(menu?.holdsNames(decided, aChapter(people))).toBe(false);
    expect(menu?.codes?.(decided, aChapter(people))).toEqual([]);
    const [first, second] = plan({
      when: ["2027-04-03", "2027-07-03"],
      courses: 2,
      dishes: [...dishes, { name: "A", servedBy: "R." }],
    }).feasts;
    expect([first?.coded, second?.coded]).toEqual([true, false]);
  });

  test("in any language of the chapter", () => {
    expect(servedBy({ en: "table 3", es: "Alma" }).namesTellers).toBe(true);
  });
});

test("what people wrote goes into the folder, what names them is destroyed", () => {
  const fates = Object.fromEntries(failureFeast.artifacts.map(({ id, afterwards }) => [id, afterwards]));
  expect(fates).toMatchObject({ "dish-cards": "return", "lesson-slips": "return", "place-cards": "shred" });
});

test.each([3, 6, 8, 23, 48, 200])("%i people sit at tables of four to eight", (people) => {
  const { tables, lessonSlips } = plan({ courses: 4 }, Array(people).fill(undefined));
  expect(people / tables).toBeLessThanOrEqual(8.5);
  if (people >= 6) expect(people / tables).toBeGreaterThanOrEqual(4);
  expect(lessonSlips).toBe(tables * 5);
});

test("a food label can say that nobody knows; none of these is no allergen", async () => {
  const file = new URL("../../../templates/words/en/failure-feast/labels.yaml", import.meta.url);
  const { food, menu } = parse(await readFile(file, "utf8"));
  expect(food.answers).toEqual(["None of these", "Not sure, ask me"]);
  expect(food.allergens).toHaveLength(14);
  for (const rule of Object.values(menu.confidentiality)) expect(rule).toMatch(/life.*risk.*(law|legal)/);
});

test("a plan is the same every time, and survives JSON", () => {
  const written = { when: "2027-04-03 17:00", dishes: [{ name: { en: "A", es: "B" } }], lessons: ["L"] };
  expect(plan(written)).toEqual(plan(written));
  expect(JSON.parse(JSON.stringify(plan(written)))).toEqual(plan(written));
});
