import { textIn } from "../../chapter/chapter.js";
import { Script } from "../../paper/script.js";
import { minutesFrom, runningTime } from "../../scheduling/running-order.js";
import type { Words } from "../../words/words.js";
import { gatheringFacts } from "../gathering.js";
import type { ArtifactProps } from "../ritual.js";
import { isLargeParty, isSmallParty } from "./courses.js";
import { mark } from "./mark.js";
import type { CourseParts, Feast, FeastPlan } from "./plan.js";

export function FeastScript({ plan, chapter, words }: ArtifactProps<FeastPlan>) {
  const { order, tables, lessons, feasts, parts } = plan;
  const people = chapter.people.length;
  const facts = gatheringFacts({ sessions: feasts, order }, chapter, words);
  const courses = (feasts[0]?.courses ?? []).map((course) => wordsFor(course, parts, words));
  const [first, ...later] = courses;
  const sections = words.sections("script", {
    ...facts,
    minutesLeft: minutesFrom(order, "toast"),
    few: isSmallParty(people),
    many: isLargeParty(people),
    unwritten: courses.some(({ dishes }) => dishes.some(({ open }) => open)),
    lessons: lessons.map((lesson) => textIn(lesson, words.language)),
    first,
    later,
  });
  return (
    <Script
      mark={mark}
      title={words.label("title")}
      subtitle={words.label("script.subtitle", {
        ...facts,
        people: words.label("script.people", { count: people }),
        tables: words.label("script.tables", { count: tables }),
      })}
      parts={[{ order }]}
      sections={sections}
    />
  );
}

/** A course as the template names it: when each of its parts begins, the first of which are the dishes, known or open. */
function wordsFor(
  { number, kind, dishes }: Feast["courses"][number],
  all: readonly CourseParts[],
  words: Words,
) {
  const parts = all.find((course) => course.number === number)?.parts ?? [];
  const named = parts.map(({ id, at, clock }, index) => {
    const dish = dishes[index];
    return {
      clock: clock === undefined ? runningTime(at) : words.time(clock),
      name: dish?.name === undefined ? words.label(`script.part.${id}`) : textIn(dish.name, words.language),
      open: dish !== undefined && dish.name === undefined,
    };
  });
  return {
    id: `course-${number}`,
    title: words.label(`courses.${kind}`),
    parts: named,
    dishes: named.slice(0, dishes.length),
    known: dishes.some(({ name }) => name !== undefined),
  };
}
