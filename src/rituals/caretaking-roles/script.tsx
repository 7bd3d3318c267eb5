import { Script } from "../../paper/script.js";
import type { ArtifactProps } from "../ritual.js";
import { mark } from "./mark.js";
import type { CaretakingPlan } from "./plan.js";

export function CaretakingScript({ plan, words }: ArtifactProps<CaretakingPlan>) {
  const { handover, concern, patterns } = plan.sessions;
  return (
    <Script
      mark={mark}
      title={words.label("title")}
      subtitle={words.label("script-subtitle")}
      parts={[
        { title: words.label("parts.handover"), order: handover },
        { title: words.label("parts.concern"), order: concern, stopNote: words.label("concern-stop") },
        { title: words.label("parts.patterns"), order: patterns },
      ]}
      sections={words.sections("script", {
        weeks: plan.weeksPerTerm,
        custodians: plan.seats.custodian,
        keepers: plan.seats.keeper,
        least: plan.patternLeast,
        handoverDays: plan.terms.flatMap(({ from }) => (from === undefined ? [] : [from])),
      })}
    />
  );
}
