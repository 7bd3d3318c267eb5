import { Script } from "../../paper/script.js";
import { gatheringFacts } from "../gathering.js";
import type { ArtifactProps } from "../ritual.js";
import { mark } from "./mark.js";
import type { RecognitionPlan } from "./plan.js";

export function RecognitionScript({ plan, chapter, words }: ArtifactProps<RecognitionPlan>) {
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
