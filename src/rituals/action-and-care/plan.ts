import type { Moment } from "../../chapter/fields.js";
import { daysAfter } from "../../scheduling/days.js";
import { clockAfter } from "../../scheduling/running-order.js";
import type { PlanInput } from "../ritual.js";
import type { CareOptions } from "./options.js";
import { planSessions, type Sessions } from "./sessions.js";

/** ISO dates, both included. */
export interface Days {
  readonly from: string;
  readonly until: string;
}

/** What follows the end of an action, which itself is left out. */
export interface CareDates {
  /** `HH:MM`, where the clock time of the end is known. */
  readonly landing?: string;
  /** The day of each buddy check. */
  readonly checks: readonly string[];
  readonly recovery: Days;
  readonly review: Days;
  readonly restUntil: string;
}

export interface CarePlan {
  /** Missing where the chapter does not say when the action is over. */
  readonly dates?: CareDates;
  readonly sessions: Sessions;
  /** For the round of the recovery gathering. */
  readonly circles: number;
}

/** Days after the end of an action. */
export const days = {
  checks: [1, 3, 14],
  recovery: [2, 4],
  review: [10, 14],
  rest: 14,
} as const;

/** The most that a round of feelings can hold in its minutes. */
const mostInACircle = 6;

export function planCare({
  chapter,
  options,
}: Pick<PlanInput<CareOptions>, "chapter" | "options">): CarePlan {
  const [ends] = options.actionEnds ?? [];
  return {
    ...(ends !== undefined && { dates: datesAfter(ends) }),
    sessions: planSessions(),
    circles: Math.ceil(chapter.people.length / mostInACircle),
  };
}

function datesAfter({ date, time }: Moment): CareDates {
  const span = ([first, last]: readonly [number, number]): Days => ({
    from: daysAfter(date, first),
    until: daysAfter(date, last),
  });
  return {
    ...(time !== undefined && { landing: clockAfter(time, 60) }),
    checks: days.checks.map((day) => daysAfter(date, day)),
    recovery: span(days.recovery),
    review: span(days.review),
    restUntil: daysAfter(date, days.rest),
  };
}
