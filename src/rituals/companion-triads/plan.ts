import { everyoneWhoMayCome, numbersWhoMayCome } from "../../chapter/attendance.js";
import type { Chapter, Person } from "../../chapter/chapter.js";
import { randomFrom } from "../../random.js";
import { daysAfter } from "../../scheduling/days.js";
import {
  type BrokenWish,
  planRotation,
  type RotationProblem,
  type RotationQuality,
} from "../../scheduling/index.js";
import type { Attendance, CompanionRound, PlanInput } from "../ritual.js";
import type { EarlierRounds } from "./earlier-rounds.js";
import type { TriadOptions } from "./options.js";
import { refuseWhatCannotBe } from "./refusals.js";
import { planSessions, type Sessions } from "./sessions.js";
import { orRefuse } from "./unplannable.js";

export interface TriadRound extends Omit<CompanionRound, "weeks"> {
  /** Ids of those who sit this round out. */
  readonly away: readonly string[];
}

export interface TriadsPlan {
  /** In every group the first opens the first meeting and the second keeps time; then both move on by one. */
  readonly rounds: readonly TriadRound[];
  readonly quality: Omit<RotationQuality, "broken"> & {
    readonly broken: { readonly keepTogether: readonly Broken[]; readonly shareALanguage: readonly Broken[] };
  };
  /** Weekly meetings in a round. */
  readonly meetings: number;
  readonly sessions: Sessions;
  /** Cards for everyone, one a week. */
  readonly weeklyCards: number;
  /** The first round for each number of people who may come, where the chapter has doubts. */
  readonly attendance?: readonly Attendance[];
  /** For those who come later. */
  readonly spareNumbers: readonly number[];
}

/** A wish of the chapter that a group does not keep. */
interface Broken {
  readonly round: number;
  /** Ids. */
  readonly people: readonly string[];
}

/** A card a week for the first month: by then most know it by heart, and paper is not spent on habit. */
const weeklyCards = 4;

export function planTriads({ chapter, options, random }: PlanInput<TriadOptions>): TriadsPlan {
  const { people } = chapter;
  const problem = withEarlierRounds(problemOf(people, chapter, options), people, options);
  refuseWhatCannotBe(people, problem);
  const { rounds, quality } = orRefuse(people, () => planRotation(problem, random));
  const idOf = (index: number) => people[index]?.id ?? "";
  const withIds = (wishes: readonly BrokenWish[]) =>
    wishes.map((wish) => ({ round: wish.round, people: wish.people.map(idOf) }));
  const { keepTogether, shareALanguage } = quality.broken;
  return {
    rounds: rounds.map((round, index) => {
      const groups = seatedIn(round).map((group) => group.map(idOf));
      const seated = new Set(groups.flat());
      const away = people.map(({ id }) => id).filter((id) => !seated.has(id));
      return { number: index + 1, ...datesOf(index, options), groups, away };
    }),
    quality: {
      ...quality,
      broken: { keepTogether: withIds(keepTogether), shareALanguage: withIds(shareALanguage) },
    },
    meetings: options.weeksPerRotation,
    sessions: planSessions(options.minutes),
    weeklyCards,
    ...(chapter.spread !== undefined && {
      attendance: planAttendance(chapter, options, rounds[0] ?? []),
    }),
    spareNumbers: spareNumbers(everyoneWhoMayCome(chapter).length),
  };
}

/** Each number has a random stream of its own, so that the season is planned as without a spread. */
function planAttendance(
  chapter: Chapter,
  options: TriadOptions,
  planned: readonly (readonly number[])[],
): Attendance[] {
  const everyone = everyoneWhoMayCome(chapter);
  const roundFor = (people: readonly Person[]) => {
    if (people.length === chapter.people.length) return planned;
    const problem = problemOf(people, chapter, { ...options, rotations: 1 });
    const random = randomFrom(`${chapter.seed}/companion-triads/${people.length}`);
    return orRefuse(people, () => planRotation(problem, random)).rounds[0] ?? [];
  };
  return numbersWhoMayCome(chapter).map((people) => ({
    people,
    groups: seatedIn(roundFor(everyone.slice(0, people))).map((group) => group.map((index) => index + 1)),
  }));
}

/** Somebody whom nobody can meet has no group. */
function seatedIn(round: readonly (readonly number[])[]): (readonly number[])[] {
  return round.filter(({ length }) => length > 1);
}

/** Whoever is gone is forgotten. */
function withEarlierRounds(
  problem: RotationProblem,
  people: readonly Person[],
  { history = [], held = [] }: TriadOptions,
): RotationProblem {
  const indexes = new Map(people.map(({ id }, index) => [id, index]));
  const byIndex = (rounds: EarlierRounds) =>
    rounds.map((groups) => groups.map((ids) => ids.flatMap((id) => indexes.get(id) ?? [])));
  return { ...problem, history: byIndex(history), held: byIndex(held) };
}

function problemOf(
  people: readonly Person[],
  chapter: Chapter,
  { rotations, remainder }: TriadOptions,
): RotationProblem {
  const indexes = new Map(people.map(({ id }, index) => [id, index]));
  const indexesOf = (ids: readonly string[]) => ids.flatMap((id) => indexes.get(id) ?? []);
  return {
    people: people.length,
    rounds: rotations,
    remainder,
    away: Array.from({ length: rotations }, (_, index) =>
      indexesOf(people.filter((person) => isAway(person, index + 1)).map(({ id }) => id)),
    ),
    apart: chapter.keepApart.flatMap((ids): (readonly [number, number])[] => {
      const [one, other] = indexesOf(ids);
      return one === undefined || other === undefined ? [] : [[one, other]];
    }),
    together: chapter.keepTogether.map(indexesOf).filter(({ length }) => length > 1),
    ...(chapter.shareALanguage && { languages: people.map(({ speaks }) => speaks) }),
    mix: chapter.mix.map((tag) => people.map(({ tags }) => tags[tag] ?? null)),
  };
}

function isAway({ fromRound = 1, untilRound, awayRounds }: Person, round: number): boolean {
  return round < fromRound || round > (untilRound ?? round) || awayRounds.includes(round);
}

/** A round ends on the day before the next one begins. */
function datesOf(
  index: number,
  { starts, weeksPerRotation }: TriadOptions,
): { from?: string; until?: string } {
  if (starts === undefined) return {};
  const days = 7 * weeksPerRotation;
  return { from: daysAfter(starts, index * days), until: daysAfter(starts, (index + 1) * days - 1) };
}

/** A sheet of eight for every sixty people. */
function spareNumbers(people: number): number[] {
  const count = 8 * Math.ceil(people / 60);
  return Array.from({ length: count }, (_, index) => people + 1 + index);
}
