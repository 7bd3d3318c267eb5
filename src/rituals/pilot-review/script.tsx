import { textIn } from "../../chapter/chapter.js";
import { Script } from "../../paper/script.js";
import type { ArtifactProps } from "../ritual.js";
import { mark } from "./mark.js";
import type { ReviewPlan } from "./plan.js";

export function ReviewScript({ plan, chapter, words }: ArtifactProps<ReviewPlan>) {
  const { sessions, order } = plan;
  const dates = sessions.flatMap(({ date }) => (date === undefined ? [] : [words.date(date, "full")]));
  const known = {
    minutes: order.minutes,
    ends: order.ends === undefined ? null : words.time(order.ends),
    days: dates.length === 0 ? null : words.list(dates),
    place: chapter.place === undefined ? null : textIn(chapter.place, words.language),
  };
  return (
    <Script
      mark={mark}
      title={words.label("title")}
      subtitle={words.label("script-subtitle", known)}
      parts={[{ order }]}
      sections={words.sections("script", known)}
    />
  );
}
