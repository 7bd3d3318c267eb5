import { everyoneWhoMayCome, numbersWhoMayCome } from "../../chapter/attendance.js";
import type { Chapter } from "../../chapter/chapter.js";
import { randomFrom } from "../../random.js";
import { clockAfter, type RunningOrder } from "../../scheduling/running-order.js";
import { type Session, sharedHour } from "../gathering.js";
import { letters } from "../letters.js";
import type { PlanInput } from "../ritual.js";
import type { StoriesOptions } from "./options.js";
import { type Seating, seatPeople } from "./seating.js";
import { planOrder, planTurn, planTurns, shortens, shortest, type Turn } from "./turns.js";

/** An evening on which all circles meet, each in its own room; without a time its clocks are missing. */
export interface Evening extends Seating {
  readonly date?: string;
  readonly time?: string;
  /** From here on nobody comes in. */
  readonly doorCloses?: string;
  /** From here on everybody may, for tea. */
  readonly doorOpens?: string;
  readonly ends?: string;
}

/** Where one circle meets, behind a door of its own. */
export interface CircleRoom {
  /** Missing where there is only one. */
  readonly circle?: string;
  readonly tellers: number;
}

/** What the timekeeper of a circle reads. */
export interface TurnTable {
  /** Missing where no circle could be formed. */
  readonly circle?: string;
  readonly turns: readonly Turn[];
}

export interface StoriesPlan {
  readonly turn: Turn;
  /** Missing where the turn is as short already. */
  readonly shortestTurn?: Turn;
  /** Of the largest circle; with clock times where all evenings begin at the same hour. */
  readonly order: RunningOrder;
  /** How many tell in the largest circle. */
  readonly tellers: number;
  /** As many as circles may form. */
  readonly rooms: readonly CircleRoom[];
  /** One for each circle. */
  readonly tables: readonly TurnTable[];
  /** For circles of other sizes, which form when fewer or more come. */
  readonly otherTables: readonly TurnTable[];
  readonly evenings: readonly Evening[];
  /** The first evening, for each number of people who may come. */
  readonly attendance?: readonly CircleAttendance[];
}

export interface CircleAttendance {
  readonly people: number;
  /** Numbers of people from 1, because whoever comes takes one at the door; the first teller is host. */
  readonly circles: readonly { readonly tellers: readonly number[]; readonly carer: number }[];
  readonly waiting: readonly number[];
}

export function planStories({ chapter, options, random }: PlanInput<StoriesOptions>): StoriesPlan {
  const moments: readonly Session[] = options.when ?? [{}];
  const seatings = moments.map(() => seatPeople(chapter, options.tellers, random));
  const sizes = seatings.flatMap(({ circles }) => circles.map(({ tellers }) => tellers.length));
  const tellers = sizes.length > 0 ? Math.max(...sizes) : options.tellers;
  const [first] = seatings;
  const attendance = first && planAttendance(chapter, options, first);
  const planned = (first?.circles ?? []).map((circle, index) => ({
    circle: letters(index),
    turns: planTurns(circle.tellers.length, options),
  }));
  const tables = planned.length > 0 ? planned : [{ turns: planTurns(tellers, options) }];
  return {
    turn: planTurn(0, options),
    ...(shortens(options) && { shortestTurn: planTurn(0, shortest) }),
    order: planOrder(tellers, options, sharedHour(moments)),
    tellers,
    rooms: planRooms(tables, attendance ?? [], tellers),
    tables,
    otherTables: otherSizes(attendance ?? [], sizes).map((size) => ({ turns: planTurns(size, options) })),
    evenings: moments.map((moment, index) => ({
      ...moment,
      ...(moment.time !== undefined && doorTimes(planOrder(tellers, options, moment.time), moment.time)),
      circles: seatings[index]?.circles ?? [],
      waiting: seatings[index]?.waiting ?? [],
    })),
    ...(chapter.spread !== undefined && { attendance }),
  };
}

/** Each number has a random stream of its own, so that the evening is planned as without a spread. */
function planAttendance(chapter: Chapter, options: StoriesOptions, planned: Seating): CircleAttendance[] {
  const everyone = everyoneWhoMayCome(chapter);
  const number = new Map(everyone.map((person) => [person.id, person.number]));
  const numberOf = (id: string) => number.get(id) ?? 0;
  const seatingFor = (people: number) => {
    if (people === chapter.people.length) return planned;
    const random = randomFrom(`${chapter.seed}/stories-in-the-dark/${people}`);
    return seatPeople({ ...chapter, people: everyone.slice(0, people) }, options.tellers, random);
  };
  return numbersWhoMayCome(chapter).map((people) => {
    const { circles, waiting } = seatingFor(people);
    return {
      people,
      circles: circles.map(({ tellers, carer }) => ({
        tellers: tellers.map(numberOf),
        carer: numberOf(carer),
      })),
      waiting: waiting.map(numberOf),
    };
  });
}

function otherSizes(attendance: readonly CircleAttendance[], planned: readonly number[]): number[] {
  const sizes = attendance.flatMap(({ circles }) => circles.map(({ tellers }) => tellers.length));
  return [...new Set(sizes)].filter((size) => !planned.includes(size)).sort((one, other) => one - other);
}

/** More circles than planned may form; how many tell in those, nobody knows before. */
function planRooms(
  tables: readonly TurnTable[],
  attendance: readonly CircleAttendance[],
  tellers: number,
): CircleRoom[] {
  const count = Math.max(tables.length, ...attendance.map(({ circles }) => circles.length));
  return Array.from({ length: count }, (_, index) => ({
    ...(count > 1 && { circle: letters(index) }),
    tellers: tables[index]?.turns.length ?? tellers,
  }));
}

/** By the clock of the script, seconds dropped, so that door and host agree. */
function doorTimes({ steps, minutes }: RunningOrder, starts: string) {
  const clockOf = (id: string) => clockAfter(starts, steps.find((step) => step.id === id)?.at ?? 0);
  return { doorCloses: clockOf("opening"), doorOpens: clockOf("tea"), ends: clockAfter(starts, minutes) };
}
