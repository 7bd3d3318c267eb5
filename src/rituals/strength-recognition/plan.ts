import type { StepLength } from "../../scheduling/running-order.js";
import { type Gathering, planGathering } from "../gathering.js";
import type { PlanInput } from "../ritual.js";
import type { RecognitionOptions } from "./options.js";

export interface RecognitionPlan extends Gathering {
  /** For all sessions. */
  readonly cardsPerAct: number;
}

const steps: readonly StepLength[] = [
  { id: "open", minutes: 5, least: 4 },
  { id: "write", minutes: 6, least: 4 },
  { id: "give", minutes: 15, least: 9, most: 25 },
  { id: "story", minutes: 5, least: 3 },
  { id: "close", minutes: 3, least: 2 },
];

export function planRecognition({
  chapter,
  options,
}: Pick<PlanInput<RecognitionOptions>, "chapter" | "options">): RecognitionPlan {
  const gathering = planGathering(steps, options.when);
  return {
    ...gathering,
    cardsPerAct: gathering.sessions.length * cardsPerAct(chapter.people.length),
  };
}

/** Two cards for everyone and a third to choose from; even, because four piles of them then fill whole sheets. */
function cardsPerAct(people: number): number {
  return 2 * Math.ceil((3 * people) / 8);
}
