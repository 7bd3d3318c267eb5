import { Script } from "../../paper/script.js";
import type { ArtifactProps } from "../ritual.js";
import { mark } from "./mark.js";
import type { TriadsPlan } from "./plan.js";

export function TriadsScript({ plan, words }: ArtifactProps<TriadsPlan>) {
  const { first, weekly, rotation, turn } = plan.sessions;
  const sizes = new Set(plan.rounds.flatMap(({ groups }) => groups.map(({ length }) => length)));
  const sections = words.sections("script", {
    minutes: weekly.minutes,
    shortest: weekly.leastMinutes,
    turn,
    four: sizes.has(4) ? weekly.minutes + turn.minutes : null,
    pair: sizes.has(2) ? weekly.minutes - turn.minutes : null,
    meetings: plan.meetings,
    cards: plan.weeklyCards,
    rotationMinutes: rotation.minutes,
    ends: null,
    rotationDays: plan.rounds.slice(1).flatMap(({ from }) => (from === undefined ? [] : [from])),
  });
  return (
    <Script
      mark={mark}
      title={words.label("title")}
      subtitle={words.label("script-subtitle")}
      parts={[
        { title: words.label("parts.first"), order: first },
        { title: words.label("parts.weekly"), order: weekly },
        { title: words.label("parts.rotation"), order: rotation },
      ]}
      sections={sections}
    />
  );
}
