import { textIn } from "../../chapter/chapter.js";
import { Script } from "../../paper/script.js";
import { runningTime } from "../../scheduling/running-order.js";
import type { Words } from "../../words/words.js";
import type { ArtifactProps } from "../ritual.js";
import { mark } from "./mark.js";
import type { CourseParts, Feast, FeastPlan } from "./plan.js";

export function FeastScript({ plan, roster, words }: ArtifactProps<FeastPlan>) {
  const { order, tables, lessons, feasts, parts } = plan;
  const ends = order.ends === undefined ? null : words.time(order.ends);
  const [first, ...later] = (feasts[0]?.courses ?? []).map((course) => wordsFor(course, parts, words));
  const sections = words.sections("script", {
    ends,
    minutes: order.minutes,
    tables: words.label("script.tables", { count: tables }),
    lessons: lessons.map((lesson) => textIn(lesson, words.language)),
    first,
    later,
  });
  const known = {
    people: words.label("script.people", { count: roster.people.length }),
    tables: words.label("script.tables", { count: tables }),
    minutes: order.minutes,
  };
  return (
    <Script
      mark={mark}
      title={words.label("title")}
      subtitle={
        ends === null
          ? words.label("script.subtitle", known)
          : words.label("script.subtitle-ends", { ...known, ends })
      }
      parts={[{ order }]}
      sections={sections}
    />
  );
}

/** A course as the template names it: its dishes, and when each of its parts begins; the first parts are the dishes. */
function wordsFor(
  { number, kind, dishes }: Feast["courses"][number],
  all: readonly CourseParts[],
  words: Words,
) {
  const parts = all.find((course) => course.number === number)?.parts ?? [];
  const names = dishes.map(({ name }) => name && textIn(name, words.language));
  return {
    id: `course-${number}`,
    title: words.label(`courses.${kind}`),
    dishes: names.filter((name) => name !== undefined),
    parts: parts.map(({ id, at, clock }, index) => ({
      clock: clock === undefined ? runningTime(at) : words.time(clock),
      name: names[index] ?? words.label(`script.part.${id}`),
    })),
  };
}
