import type { Chapter, Text } from "../../chapter/chapter.js";
import type { Moment } from "../../chapter/fields.js";
import { daysAfter } from "../../scheduling/days.js";
import { planStations } from "../../scheduling/index.js";
import { planRunningOrder, type RunningOrder, type StepLength } from "../../scheduling/running-order.js";
import { letters } from "../letters.js";
import type { PlanInput } from "../ritual.js";
import { type Moon, moonOn } from "./moon.js";
import type { SkillSwapOptions } from "./options.js";
import { noSeating, refuseWhatCannotBe, teacherIds } from "./unplannable.js";

export interface Station {
  /** A, B, C, … */
  readonly letter: string;
  /** Missing where it is written by pen, like the teacher. */
  readonly skill?: Text;
  readonly teacher?: string;
  readonly seats: number;
}

export interface Round {
  /** 1-based. */
  readonly number: number;
  /** Ids of those who learn at each station, in the order of the stations. */
  readonly groups: readonly (readonly string[])[];
  /** Letters of stations that rest, so that their teachers learn elsewhere. */
  readonly resting: readonly string[];
}

export interface MoonDay extends Moon {
  readonly date: string;
}

export interface Session extends Partial<Moment> {
  /** 1-based. */
  readonly number: number;
  readonly rounds: readonly Round[];
  /** Teachers who learn in fewer rounds than the others, and in how many they teach. */
  readonly missed: readonly { readonly person: string; readonly teaches: number }[];
  /** From the swap to the day by which skills are passed on, both included; empty without a date. */
  readonly days: readonly MoonDay[];
}

export interface SkillSwapPlan {
  readonly stations: readonly Station[];
  readonly rounds: number;
  readonly pledgeDays: number;
  readonly sessions: readonly Session[];
  /** With clock times where all sessions begin at the same hour. */
  readonly order: RunningOrder;
}

export function planSkillSwap({
  chapter,
  options,
  random,
}: Pick<PlanInput<SkillSwapOptions>, "chapter" | "options" | "random">): SkillSwapPlan {
  const { rounds, pledgeDays } = options;
  const stations = stationsOf(chapter, options);
  refuseWhatCannotBe(chapter.people.length, stations, rounds);
  const moments: readonly Partial<Moment>[] = options.when ?? [{}];
  const ids = chapter.people.map(({ id }) => id);
  const problem = {
    people: ids.length,
    rounds,
    stations: stations.map(({ seats, teacher }) => ({
      seats,
      ...(teacher !== undefined && { teacher: ids.indexOf(teacher) }),
    })),
    apart: chapter.keepApart.map(([a, b]) => [ids.indexOf(a), ids.indexOf(b)] as const),
  };
  const visited = ids.map((): number[] => []);
  const sessions = moments.map((moment, index): Session => {
    const planned = planStations({ ...problem, visited }, random);
    if (planned === undefined) throw noSeating(problem.apart.length > 0);
    for (const { groups } of planned) {
      for (const [station, group] of groups.entries()) {
        for (const person of group) visited[person]?.push(station);
      }
    }
    const seated = planned.map(({ groups, resting }, round) => ({
      number: round + 1,
      groups: groups.map((group) => group.map((person) => ids[person] ?? "")),
      resting: resting.map((station) => stations[station]?.letter ?? ""),
    }));
    return {
      number: index + 1,
      ...moment,
      rounds: seated,
      missed: missedBy(stations, seated),
      days: moment.date === undefined ? [] : daysFrom(moment.date, pledgeDays, chapter.timezone),
    };
  });
  const times = new Set(moments.map(({ time }) => time));
  const [sharedTime] = times.size === 1 ? times : [];
  return {
    stations,
    rounds,
    pledgeDays,
    sessions,
    order: planRunningOrder(stepsOf(stations.length, rounds), sharedTime),
  };
}

/** A teacher and those who learn in pairs, or in a three. */
const leastAtStation = 4;

function stationsOf(chapter: Chapter, { stations, rounds }: SkillSwapOptions): readonly Station[] {
  if (stations === undefined) {
    const count = Math.max(rounds, Math.min(3, Math.floor(chapter.people.length / leastAtStation)));
    const seats = Math.max(1, Math.ceil(chapter.people.length / count));
    return Array.from({ length: count }, (_, index) => ({ letter: letters(index), seats }));
  }
  const teachers = teacherIds(stations, chapter.people);
  return stations.map(({ skill, seats }, index) => {
    const teacher = teachers[index];
    return { letter: letters(index), skill, seats, ...(teacher !== undefined && { teacher }) };
  });
}

function missedBy(stations: readonly Station[], rounds: readonly Round[]): Session["missed"] {
  return stations.flatMap(({ letter, teacher }) => {
    const teaches = rounds.filter(({ resting }) => !resting.includes(letter)).length;
    return teacher === undefined || teaches === 0 ? [] : [{ person: teacher, teaches }];
  });
}

/** Each station pitches for a minute; a round is shown, done and taught back in forty. */
function stepsOf(stations: number, rounds: number): StepLength[] {
  const numbers = Array.from({ length: rounds }, (_, index) => index + 1);
  return [
    { id: "open", minutes: 8, least: 6 },
    { id: "pitch", minutes: stations, least: Math.ceil(stations / 2) },
    ...numbers.flatMap((round) => [
      { id: `show-${round}`, minutes: 10, least: 7 },
      { id: `do-${round}`, minutes: 20, least: 13, most: 30 },
      { id: `teach-${round}`, minutes: 10, least: 8 },
      ...(round < rounds ? [{ id: `break-${round}`, minutes: 10, least: 5 }] : []),
    ]),
    { id: "pledge", minutes: 10, least: 6 },
    { id: "close", minutes: 5, least: 3 },
  ];
}

function daysFrom(first: string, days: number, timezone: string | undefined): MoonDay[] {
  return Array.from({ length: days + 1 }, (_, day) => {
    const date = daysAfter(first, day);
    return { date, ...moonOn(date, timezone) };
  });
}

/** The day by which what was learned is passed on. */
export function dueDay({ days }: Session): MoonDay | undefined {
  return days.at(-1);
}

/** How many days after the swap two who pledged ask each other. */
export function halfway(pledgeDays: number): number {
  return Math.ceil(pledgeDays / 2);
}

/** That day; undefined where the swap has no date. */
export function halfwayDay({ days }: Session): MoonDay | undefined {
  return days[halfway(days.length - 1)];
}

/** One pledge for each person at each swap, numbered through them all. */
export function pledgeCount({ sessions }: SkillSwapPlan, { people }: Pick<Chapter, "people">): number {
  return sessions.length * people.length;
}
