import { Script } from "../../paper/script.js";
import { gatheringFacts } from "../gathering.js";
import type { ArtifactProps } from "../ritual.js";
import { mark } from "./mark.js";
import type { AuditPlan } from "./plan.js";

/** One script for all sessions that begin at the same hour. */
export function AuditScript({ plan, chapter, words }: ArtifactProps<AuditPlan>) {
  return plan.scripts.map((gathering, index) => {
    const facts = gatheringFacts(gathering, chapter, words);
    const pairs = gathering.order.steps.find(({ id }) => id === "pairs")?.minutes ?? 0;
    return (
      <Script
        key={index}
        mark={mark}
        title={words.label("title")}
        subtitle={words.label("script.subtitle", facts)}
        parts={[gathering]}
        sections={words.sections("script", {
          ...facts,
          tables: plan.tables,
          several: plan.tables > 1,
          // So few know each other's strokes.
          few: chapter.people.length < 10,
          // Two minutes are left for the tally to begin.
          half: (pairs - 2) / 2,
          // With one holder as the least, only what nobody holds is fragile.
          fragileUnder: plan.minimumHolders > 1 ? plan.minimumHolders : null,
          lastTime: plan.lastTime?.date ?? null,
        })}
      />
    );
  });
}
