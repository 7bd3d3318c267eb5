import { clockAfter, type RunningOrder } from "../../scheduling/running-order.js";
import type { PlanInput } from "../ritual.js";
import type { StoriesOptions } from "./options.js";
import { type Seating, seatPeople } from "./seating.js";
import { planOrder, planTurns, shortest, type Turn } from "./turns.js";

/** An evening on which all circles meet, each in its own room; without a time its clocks are missing. */
export interface Evening extends Seating {
  readonly date?: string;
  readonly time?: string;
  /** From here on nobody comes in. */
  readonly doorCloses?: string;
  /** From here on everybody may, for tea. */
  readonly doorOpens?: string;
}

/** What the timekeeper of a circle reads. */
export interface TurnTable {
  /** Missing where no circle could be formed. */
  readonly circle?: string;
  readonly turns: readonly Turn[];
}

export interface StoriesPlan {
  /** In seconds. */
  readonly turn: { readonly tells: number; readonly silence: number };
  readonly shortestTurn: { readonly tells: number; readonly silence: number };
  /** Of the largest circle; with clock times where all evenings begin at the same hour. */
  readonly order: RunningOrder;
  /** How many tell in the largest circle. */
  readonly tellers: number;
  /** One for each circle. */
  readonly tables: readonly TurnTable[];
  readonly evenings: readonly Evening[];
}

export function planStories({ chapter, options, random }: PlanInput<StoriesOptions>): StoriesPlan {
  const moments: readonly { date?: string; time?: string }[] = options.when ?? [{}];
  const seatings = moments.map(() => seatPeople(chapter, options.tellers, random));
  const sizes = seatings.flatMap(({ circles }) => circles.map(({ tellers }) => tellers.length));
  const tellers = sizes.length > 0 ? Math.max(...sizes) : options.tellers;
  const times = new Set(moments.map(({ time }) => time));
  const [sharedTime] = times.size === 1 ? times : [];
  const [first] = seatings;
  const tables = (first?.circles ?? []).map((circle, index) => ({
    circle: circleName(index),
    turns: planTurns(circle.tellers.length, options),
  }));
  return {
    turn: inSeconds(options),
    shortestTurn: inSeconds(shortest),
    order: planOrder(tellers, options, sharedTime),
    tellers,
    tables: tables.length > 0 ? tables : [{ turns: planTurns(tellers, options) }],
    evenings: moments.map((moment, index) => ({
      ...moment,
      ...(moment.time !== undefined && doorTimes(planOrder(tellers, options, moment.time), moment.time)),
      circles: seatings[index]?.circles ?? [],
      waiting: seatings[index]?.waiting ?? [],
    })),
  };
}

function inSeconds({
  minutesEach,
  silenceSeconds,
}: Pick<StoriesOptions, "minutesEach" | "silenceSeconds">): StoriesPlan["turn"] {
  return { tells: minutesEach * 60, silence: silenceSeconds };
}

/** Whole minutes, and never a second too early. */
function doorTimes({ steps }: RunningOrder, starts: string) {
  const clockOf = (id: string) =>
    clockAfter(starts, Math.ceil((steps.find((step) => step.id === id)?.at ?? 0) - 1e-9));
  return { doorCloses: clockOf("opening"), doorOpens: clockOf("tea") };
}

/** A … Z, AA, AB, … */
export function circleName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${circleName(Math.floor(index / 26) - 1)}${letter}`;
}
