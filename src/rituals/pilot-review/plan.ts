import type { StepLength } from "../../scheduling/running-order.js";
import { type Gathering, planGathering } from "../gathering.js";
import type { PlanInput } from "../ritual.js";
import type { ReviewOptions } from "./options.js";

export type ReviewPlan = Gathering;

const steps: readonly StepLength[] = [
  { id: "open", minutes: 5, least: 4 },
  { id: "hoped", minutes: 4, least: 2 },
  { id: "happened", minutes: 7, least: 4, most: 15 },
  { id: "ties", minutes: 8, least: 5, most: 12 },
  { id: "choose", minutes: 7, least: 4, most: 12 },
  { id: "next", minutes: 3, least: 2 },
  { id: "test", minutes: 3, least: 2 },
  { id: "close", minutes: 3, least: 2 },
];

export function planReview({ options }: Pick<PlanInput<ReviewOptions>, "options">): ReviewPlan {
  return planGathering(steps, options.when);
}
