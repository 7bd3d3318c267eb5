import { textIn } from "../../chapter/chapter.js";
import type { Words } from "../../words/words.js";
import type { Session, SkillSwapPlan, Station } from "./plan.js";

/** Undefined where the skill is written by pen. */
export function skillOf({ skill }: Station, words: Words): string | undefined {
  return skill === undefined ? undefined : textIn(skill, words.language);
}

/** The date of a session as a value for a write-in line. */
export function dateOf({ date }: Session, words: Words): { readonly value?: string } {
  return date === undefined ? {} : { value: words.date(date, "full") };
}

/** The sheets that are needed of each station: for all who learn there at all swaps, and its teacher. */
export function sheetsPerStation({ sessions, stations }: SkillSwapPlan): number {
  const rounds = sessions.flatMap((session) => session.rounds);
  const learners = stations.map((_, station) =>
    rounds.reduce((sum, { groups }) => sum + (groups[station]?.length ?? 0), 0),
  );
  return Math.max(...learners) + 1;
}
