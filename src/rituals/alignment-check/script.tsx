import { Script } from "../../paper/script.js";
import { gatheringFacts } from "../gathering.js";
import type { ArtifactProps } from "../ritual.js";
import { mark } from "./mark.js";
import type { CheckPlan } from "./plan.js";

export function CheckScript({ plan, chapter, words }: ArtifactProps<CheckPlan>) {
  const { tables } = plan;
  const known = { ...gatheringFacts(plan, chapter, words), tables, several: tables > 1 };
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
