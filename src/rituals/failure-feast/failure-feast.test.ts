import { describe, expect, test } from "vitest";
import type { Chapter } from "../../chapter/chapter.js";
import { failureFeast } from "./index.js";
import { type FeastOptions, feastOptions } from "./options.js";
import { type FeastPlan, planFeast } from "./plan.js";

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
    expect(messages({ courses: 2, dishes: named("A", "B", "C", "D", "E") })).toEqual([
      "dishes.4: 2 courses have room for 4 dishes",
    ]);
  });
});

describe("a menu that names somebody", () => {
  const people = ["Ben", "Alma Reyes", "Bo", "Inés de la Cruz"];
  const menu = failureFeast.artifacts.find(({ id }) => id === "menu");
  const servedBy = (teller: unknown) => plan({ dishes: [{ name: "A", servedBy: teller }] }, people);

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

  test("in any language of the chapter", () => {
    expect(servedBy({ en: "table 3", es: "Alma" }).namesTellers).toBe(true);
  });
});

test.each([3, 6, 8, 23, 48, 200])("%i people sit at tables of four to eight", (people) => {
  const { tables, lessonSlips, foodLabels } = plan({}, Array(people).fill(undefined));
  expect(people / tables).toBeLessThanOrEqual(8.5);
  if (people >= 6) expect(people / tables).toBeGreaterThanOrEqual(4);
  expect(lessonSlips).toBe(tables * 5);
  expect(foodLabels).toBeGreaterThanOrEqual(people / 2);
});

test("a plan is the same every time, and survives JSON", () => {
  const written = { when: "2027-04-03 17:00", dishes: [{ name: { en: "A", es: "B" } }], lessons: ["L"] };
  expect(plan(written)).toEqual(plan(written));
  expect(JSON.parse(JSON.stringify(plan(written)))).toEqual(plan(written));
});
