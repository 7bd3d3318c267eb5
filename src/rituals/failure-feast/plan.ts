import type { Person, Text } from "../../chapter/chapter.js";
import {
  clockAfter,
  planRunningOrder,
  type RunningOrder,
  type StepLength,
} from "../../scheduling/running-order.js";
import { planGathering, tablesFor } from "../gathering.js";
import type { PlanInput } from "../ritual.js";
import { type CourseKind, coursesFor, dishesPerCourse, kindsOf, placeDishes } from "./courses.js";
import type { DishOption, FeastOptions } from "./options.js";

export interface Dish {
  /** Missing where it is written in by hand. */
  readonly name?: Text;
  readonly about?: Text;
  readonly servedBy?: Text;
}

export interface Course {
  readonly number: number;
  readonly kind: CourseKind;
  readonly dishes: readonly Dish[];
}

/** One evening; without a time its clocks are missing. */
export interface Feast {
  readonly number: number;
  readonly date?: string;
  readonly time?: string;
  readonly courses: readonly (Course & { readonly clock?: string })[];
  readonly gallery?: string;
  readonly ends?: string;
  /** What the feast before it handed on. */
  readonly lessons: readonly Text[];
  /** Whether its menu bears a code: not where it names a teller, or leaves a line on which somebody may be named. */
  readonly coded: boolean;
}

/** When each part of a course begins. */
export interface CourseParts {
  readonly number: number;
  readonly parts: readonly { readonly id: string; readonly at: number; readonly clock?: string }[];
}

export interface FeastPlan {
  readonly feasts: readonly Feast[];
  /** Of the script; with clock times where all feasts begin at the same hour. */
  readonly order: RunningOrder;
  readonly parts: readonly CourseParts[];
  readonly lessons: readonly Text[];
  readonly tables: number;
  readonly spareDishCards: number;
  readonly lessonSlips: number;
  /** Somebody is named as a teller after all. */
  readonly namesTellers: boolean;
}

/** Two tellers, the table's questions, one lesson on paper, silence. */
export const courseParts: readonly StepLength[] = [
  { id: "first-dish", minutes: 5, least: 3 },
  { id: "second-dish", minutes: 5, least: 3 },
  { id: "questions", minutes: 8, least: 5, most: 12 },
  { id: "lesson", minutes: 5, least: 3 },
  { id: "silence", minutes: 2, least: 1 },
];

export function planFeast({
  chapter,
  options,
}: Pick<PlanInput<FeastOptions>, "chapter" | "options">): FeastPlan {
  const people = chapter.people.length;
  const count = options.courses ?? coursesFor(people, options.dishes);
  const courses = planCourses(count, options.dishes);
  const blank = planCourses(count, []);
  const lengths = stepLengths(count, options.lessons.length > 0);
  const { sessions, order } = planGathering(lengths, options.when);
  const tables = tablesFor(people);
  const namesTellers = options.dishes.some(({ servedBy }) => names(servedBy, chapter.people));
  return {
    feasts: sessions.map((session, index) =>
      planEvening({
        number: index + 1,
        ...session,
        courses: index === 0 ? courses : blank,
        order: planRunningOrder(lengths, session.time),
        lessons: index === 0 ? options.lessons : [],
        coded: index === 0 && !namesTellers && allServed(courses),
      }),
    ),
    order,
    parts: courses.map(({ number }) => planParts(number, order)),
    lessons: options.lessons,
    tables,
    spareDishCards: 2,
    lessonSlips: tables * (count + 1),
    namesTellers,
  };
}

function planCourses(courses: number, dishes: readonly DishOption[]): Course[] {
  const placed = placeDishes(courses, dishes);
  return kindsOf(courses).map((kind, index) => ({
    number: index + 1,
    kind,
    dishes: Array.from({ length: dishesPerCourse }, (_, place): Dish => {
      const dish = dishes[placed.courses[index]?.[place] ?? -1];
      if (dish === undefined) return {};
      const { name, about, servedBy } = dish;
      return { name, ...(about !== undefined && { about }), ...(servedBy !== undefined && { servedBy }) };
    }),
  }));
}

/** The first course step by step, the others as one; answers to old lessons take their time from the gallery. */
function stepLengths(courses: number, withAnswers: boolean): StepLength[] {
  const [first, second, ...rest] = courseParts;
  const tellers = sum([first, second].filter((part) => part !== undefined));
  const whole = sum(courseParts);
  return [
    { id: "arrive", minutes: 20, least: 10 },
    { id: "toast", minutes: 8, least: 5 },
    ...(withAnswers ? [{ id: "answers", minutes: 5, least: 3 }] : []),
    { id: "course-1", ...tellers },
    ...rest,
    ...Array.from({ length: courses - 1 }, (_, index) => ({ id: `course-${index + 2}`, ...whole })),
    { id: "gallery", ...(withAnswers ? { minutes: 10, least: 5 } : { minutes: 15, least: 8 }), most: 20 },
    { id: "clearing", minutes: 10, least: 5 },
  ];
}

function sum(lengths: readonly StepLength[]): Omit<StepLength, "id"> {
  return {
    minutes: lengths.reduce((total, { minutes }) => total + minutes, 0),
    least: lengths.reduce((total, { least }) => total + least, 0),
  };
}

function allServed(courses: readonly Course[]): boolean {
  return courses.every(({ dishes }) => dishes.every(({ servedBy }) => servedBy !== undefined));
}

function planEvening({
  courses,
  order,
  ...feast
}: Omit<Feast, "courses" | "gallery" | "ends"> & {
  readonly courses: readonly Course[];
  readonly order: RunningOrder;
}): Feast {
  const clockOf = (id: string) => order.steps.find((step) => step.id === id)?.clock;
  const gallery = clockOf("gallery");
  return {
    ...feast,
    courses: courses.map((course) => {
      const clock = clockOf(`course-${course.number}`);
      return { ...course, ...(clock !== undefined && { clock }) };
    }),
    ...(gallery !== undefined && { gallery }),
    ...(order.ends !== undefined && { ends: order.ends }),
  };
}

function planParts(course: number, order: RunningOrder): CourseParts {
  const start = order.steps.find((step) => step.id === `course-${course}`);
  const { steps } = planRunningOrder(courseParts);
  return {
    number: course,
    parts: steps.map(({ id, at }) => ({
      id,
      at: (start?.at ?? 0) + at,
      ...(start?.clock !== undefined && { clock: clockAfter(start.clock, at) }),
    })),
  };
}

/** Whether a text bears a person's name, or a part of it; initials do not count. */
function names(servedBy: Text | undefined, people: readonly Person[]): boolean {
  const texts =
    servedBy === undefined ? [] : typeof servedBy === "string" ? [servedBy] : Object.values(servedBy);
  const written = new Set(texts.flatMap(wordsOf).filter((word) => !/^\p{Lu}{1,3}$/u.test(word)));
  return people.some(({ name = "" }) =>
    wordsOf(name).some((word) => /^\P{Ll}/u.test(word) && word.length > 1 && written.has(word)),
  );
}

function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{M}\p{N}]+/u);
}
