import type { Moment } from "../../chapter/fields.js";
import { planRunningOrder, type RunningOrder, type StepLength } from "../../scheduling/running-order.js";
import type { PlanInput } from "../ritual.js";
import type { CheckOptions } from "./options.js";

/** Empty where the chapter gives no date. */
export type Session = Partial<Moment>;

export interface CheckPlan {
  readonly sessions: readonly Session[];
  /** With clock times where all sessions begin at the same hour. */
  readonly order: RunningOrder;
  /** Tables of about six, each with a sheet. */
  readonly tables: number;
}

const steps: readonly StepLength[] = [
  { id: "open", minutes: 5, least: 4 },
  { id: "tactic", minutes: 3, least: 2 },
  { id: "told", minutes: 9, least: 6, most: 15 },
  { id: "win", minutes: 6, least: 4, most: 10 },
  { id: "mirror", minutes: 8, least: 5, most: 15 },
  { id: "change", minutes: 4, least: 3 },
  { id: "test", minutes: 2, least: 2 },
  { id: "close", minutes: 3, least: 2 },
];

const peoplePerTable = 6;

export function planCheck({
  chapter,
  options,
}: Pick<PlanInput<CheckOptions>, "chapter" | "options">): CheckPlan {
  const sessions: readonly Session[] = options.when ?? [{}];
  const hours = new Set(sessions.map(({ time }) => time));
  const [sharedHour] = hours.size === 1 ? hours : [];
  return {
    sessions,
    order: planRunningOrder(steps, sharedHour),
    tables: Math.max(1, Math.round(chapter.people.length / peoplePerTable)),
  };
}
