import type { Moment } from "../../chapter/fields.js";
import { planRunningOrder, type RunningOrder, type StepLength } from "../../scheduling/running-order.js";
import type { PlanInput } from "../ritual.js";
import type { ReviewOptions } from "./options.js";

/** Empty where the chapter gives no date. */
export type Session = Partial<Moment>;

export interface ReviewPlan {
  readonly sessions: readonly Session[];
  /** With clock times where all sessions begin at the same hour. */
  readonly order: RunningOrder;
}

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
  const sessions: readonly Session[] = options.when ?? [{}];
  const hours = new Set(sessions.map(({ time }) => time));
  const [sharedHour] = hours.size === 1 ? hours : [];
  return { sessions, order: planRunningOrder(steps, sharedHour) };
}
