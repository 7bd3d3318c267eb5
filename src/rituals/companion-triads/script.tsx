import { Script } from "../../paper/script.js";
import type { ArtifactProps } from "../ritual.js";
import { groupSizes } from "./companions.js";
import { mark } from "./mark.js";
import type { TriadsPlan } from "./plan.js";
import { minutesAt } from "./sessions.js";

/** What a table reads from: its first meeting, and every week. */
export function TriadsScript({ plan, words }: ArtifactProps<TriadsPlan>) {
  const { first, weekly, turn } = plan.sessions;
  const sizes = groupSizes(plan);
  const sections = words.sections("script", {
    minutes: weekly.minutes,
    shortest: weekly.leastMinutes,
    turn,
    four: sizes.has(4) ? minutesAt(4, plan.sessions) : null,
    pair: sizes.has(2) ? minutesAt(2, plan.sessions) : null,
    meetings: plan.meetings,
    cards: plan.weeklyCards,
  });
  return (
    <Script
      mark={mark}
      title={words.label("title")}
      subtitle={words.label("script-subtitle")}
      parts={[
        { title: words.label("parts.first"), order: first },
        { title: words.label("parts.weekly"), order: weekly },
      ]}
      sections={sections}
    />
  );
}
