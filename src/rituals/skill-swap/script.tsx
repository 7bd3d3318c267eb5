import { namesArePrinted } from "../../chapter/people.js";
import { Script } from "../../paper/script.js";
import { gatheringFacts } from "../gathering.js";
import type { ArtifactProps } from "../ritual.js";
import { mark } from "./mark.js";
import { dueDay, halfway, type SkillSwapPlan } from "./plan.js";

export function SkillSwapScript({ plan, chapter, words }: ArtifactProps<SkillSwapPlan>) {
  const { sessions, stations, rounds, pledgeDays } = plan;
  const [only, ...others] = sessions;
  const due = only && others.length === 0 ? dueDay(only) : undefined;
  const known = {
    ...gatheringFacts(plan, chapter, words),
    stations: stations.length,
    teacherless: stations.filter(({ teacher }) => teacher === undefined).map(({ letter }) => letter),
    areChosen: stations.every(({ skill }) => skill !== undefined),
    someRest: sessions.some((session) => session.rounds.some(({ resting }) => resting.length > 0)),
    hasDoorList: namesArePrinted(chapter),
    people: chapter.people.length,
    rounds: Array.from({ length: rounds }, (_, index) => index + 1),
    roundCount: rounds,
    pledgeDays,
    halfway: halfway(pledgeDays),
    due: due === undefined ? null : words.date(due.date, "full"),
    phase: due === undefined ? null : words.label(`phases.${due.phase}`),
  };
  return (
    <Script
      mark={mark}
      title={words.label("title")}
      subtitle={words.label("script-subtitle", known)}
      parts={[plan]}
      sections={words.sections("script", known)}
    />
  );
}
