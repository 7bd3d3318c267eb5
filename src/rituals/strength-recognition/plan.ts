import type { Moment } from "../../chapter/fields.js";
import { planRunningOrder, type RunningOrder, type StepLength } from "../../scheduling/running-order.js";
import type { PlanInput } from "../ritual.js";
import type { RecognitionOptions } from "./options.js";

/** Empty where the chapter gives no date. */
export type Session = Partial<Moment>;

export interface RecognitionPlan {
  readonly sessions: readonly Session[];
  /** With clock times where all sessions begin at the same hour. */
  readonly order: RunningOrder;
  /** For all sessions. */
  readonly cardsPerAct: number;
}

const steps: readonly StepLength[] = [
  { id: "open", minutes: 3, least: 3 },
  { id: "write", minutes: 6, least: 4 },
  { id: "give", minutes: 15, least: 9, most: 25 },
  { id: "story", minutes: 5, least: 3 },
  { id: "close", minutes: 3, least: 2 },
];

export function planRecognition({
  chapter,
  options,
}: Pick<PlanInput<RecognitionOptions>, "chapter" | "options">): RecognitionPlan {
  const sessions: readonly Session[] = options.when ?? [{}];
  const hours = new Set(sessions.map(({ time }) => time));
  const [sharedHour] = hours.size === 1 ? hours : [];
  return {
    sessions,
    order: planRunningOrder(steps, sharedHour),
    cardsPerAct: sessions.length * cardsPerAct(chapter.people.length),
  };
}

/** Two cards for everyone and a third to choose from; even, because four piles of them then fill whole sheets. */
function cardsPerAct(people: number): number {
  return 2 * Math.ceil((3 * people) / 8);
}
