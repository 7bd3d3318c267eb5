import { type Chapter, textIn } from "../chapter/chapter.js";
import type { Moment } from "../chapter/fields.js";
import { unbroken } from "../paper/text-fit.js";
import { planRunningOrder, type RunningOrder, type StepLength } from "../scheduling/running-order.js";
import type { Data, Words } from "../words/words.js";

/** When a group comes together; empty where the chapter gives no date. */
export type Session = Partial<Moment>;

/** Sessions that one script serves. */
export interface Gathering {
  readonly sessions: readonly Session[];
  /** With clock times where all sessions begin at the same hour. */
  readonly order: RunningOrder;
}

export function planGathering(steps: readonly StepLength[], sessions: readonly Session[] = [{}]): Gathering {
  return { sessions, order: planRunningOrder(steps, sharedHour(sessions)) };
}

/** The hour at which all sessions begin; undefined where they differ or have none. */
export function sharedHour(sessions: readonly Session[]): string | undefined {
  const hours = new Set(sessions.map(({ time }) => time));
  return hours.size === 1 ? sessions[0]?.time : undefined;
}

/** How many tables of about six so many people sit at. */
export function tablesFor(people: number): number {
  return Math.max(1, Math.round(people / 6));
}

/** What the words of a script may say of its sessions. */
export function gatheringFacts({ sessions, order }: Gathering, chapter: Chapter, words: Words): Data {
  const dates = sessions.flatMap(({ date }) =>
    date === undefined ? [] : [unbroken(words.date(date, "full"))],
  );
  return {
    minutes: order.minutes,
    ends: order.ends === undefined ? null : words.time(order.ends),
    days: dates.length === 0 ? null : words.list(dates),
    place: chapter.place === undefined ? null : textIn(chapter.place, words.language),
  };
}
