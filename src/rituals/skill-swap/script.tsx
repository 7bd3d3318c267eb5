import { textIn } from "../../chapter/chapter.js";
import { Script } from "../../paper/script.js";
import type { ArtifactProps } from "../ritual.js";
import { mark } from "./mark.js";
import { dueDay, type SkillSwapPlan } from "./plan.js";

export function SkillSwapScript({ plan, chapter, words }: ArtifactProps<SkillSwapPlan>) {
  const { sessions, order, stations, rounds, pledgeDays } = plan;
  const dates = sessions.flatMap(({ date }) => (date === undefined ? [] : [words.date(date, "full")]));
  const [only, ...others] = sessions;
  const due = only && others.length === 0 ? dueDay(only) : undefined;
  const known = {
    minutes: order.minutes,
    ends: order.ends === undefined ? null : words.time(order.ends),
    days: dates.length === 0 ? null : words.list(dates),
    place: chapter.place === undefined ? null : textIn(chapter.place, words.language),
    stations: stations.length,
    rounds: Array.from({ length: rounds }, (_, index) => index + 1),
    roundCount: rounds,
    pledgeDays,
    due: due === undefined ? null : words.date(due.date, "full"),
    phase: due === undefined ? null : words.label(`phases.${due.phase}`),
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
