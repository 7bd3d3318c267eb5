import { planRunningOrder, type RunningOrder } from "../../scheduling/running-order.js";
import type { StoriesOptions } from "./options.js";

/** One teller's turn, in seconds from the first word of the first story. */
export interface Turn {
  /** From 1, clockwise from the host. */
  readonly seat: number;
  readonly begins: number;
  /** When the cards for the last minute and the last quarter of it are shown. */
  readonly minuteLeft: number;
  readonly quarterLeft: number;
  readonly rests: number;
  readonly ends: number;
}

type Lengths = Pick<StoriesOptions, "minutesEach" | "silenceSeconds">;

export function planTurns(tellers: number, lengths: Lengths): Turn[] {
  return Array.from({ length: tellers }, (_, index) => planTurn(index, lengths));
}

export function planTurn(index: number, { minutesEach, silenceSeconds }: Lengths): Turn {
  const tells = minutesEach * 60;
  const begins = index * (tells + silenceSeconds);
  const rests = begins + tells;
  return {
    seat: index + 1,
    begins,
    minuteLeft: rests - 60,
    quarterLeft: rests - 15,
    rests,
    ends: rests + silenceSeconds,
  };
}

/** A shorter turn is still long enough for one moment; a shorter silence would be none. */
export const shortest = { minutesEach: 2, silenceSeconds: 30 };

export function shortens({ minutesEach, silenceSeconds }: Lengths): boolean {
  return minutesEach > shortest.minutesEach || silenceSeconds > shortest.silenceSeconds;
}

export function planOrder(tellers: number, lengths: Lengths, starts?: string): RunningOrder {
  return planRunningOrder(
    [
      { id: "arrive", minutes: 10, least: 5 },
      { id: "opening", minutes: 4, least: 3 },
      { id: "agree", minutes: 4, least: 3 },
      { id: "practice", minutes: 1, least: 1 },
      { id: "stories", minutes: storyMinutes(tellers, lengths), least: storyMinutes(tellers, shortest) },
      { id: "word", minutes: 3, least: 2 },
      { id: "lights", minutes: 2, least: 2 },
      { id: "ground", minutes: 3, least: 2, most: 5 },
      { id: "tea", minutes: 20, least: 10, most: 30 },
    ],
    starts,
  );
}

function storyMinutes(tellers: number, lengths: Lengths): number {
  return (planTurns(tellers, lengths).at(-1)?.ends ?? 0) / 60;
}

/** The timekeeper sits where the host sees the cards. */
export function timekeeperSeat(tellers: number): number {
  return Math.floor(tellers / 2) + 1;
}

/** Seconds as a timer shows them: 3:45, or 1:09:30. */
export function timer(seconds: number): string {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const tail = String(rest).padStart(2, "0");
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, "0")}:${tail}` : `${minutes}:${tail}`;
}
