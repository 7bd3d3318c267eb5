import { Script } from "../../paper/script.js";
import { gatheringFacts } from "../gathering.js";
import type { ArtifactProps } from "../ritual.js";
import { mark } from "./mark.js";
import type { ReviewPlan } from "./plan.js";

export function ReviewScript({ plan, chapter, words }: ArtifactProps<ReviewPlan>) {
  const known = gatheringFacts(plan, chapter, words);
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
