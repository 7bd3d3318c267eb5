import type { Chapter, Person } from "../../chapter/chapter.js";
import { type BrokenWish, planRotation, type RotationQuality } from "../../scheduling/index.js";
import type { CompanionRound, PlanInput } from "../ritual.js";
import type { TriadOptions } from "./options.js";
import { planSessions, type Sessions } from "./sessions.js";
import { orUserError } from "./unplannable.js";

export interface TriadRound extends CompanionRound {
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
  const { rounds, quality } = orUserError(people, () => planRotation(problemOf(chapter, options), random));
  const idOf = (index: number) => people[index]?.id ?? "";
  const withIds = (wishes: readonly BrokenWish[]) =>
    wishes.map((wish) => ({ round: wish.round, people: wish.people.map(idOf) }));
  const { keepTogether, shareALanguage } = quality.broken;
  return {
    rounds: rounds.map((round, index) => {
      // Somebody whom nobody can meet has no group.
      const groups = round.filter(({ length }) => length > 1).map((group) => group.map(idOf));
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
    spareNumbers: spareNumbers(people.length),
  };
}

function problemOf(chapter: Chapter, { rotations, remainder }: TriadOptions) {
  const { people } = chapter;
  const indexes = new Map(people.map(({ id }, index) => [id, index]));
  const indexOf = (id: string) => indexes.get(id) ?? -1;
  return {
    people: people.length,
    rounds: rotations,
    remainder,
    away: Array.from({ length: rotations }, (_, index) =>
      people.filter((person) => isAway(person, index + 1)).map(({ id }) => indexOf(id)),
    ),
    apart: chapter.keepApart.map(([one, other]) => [indexOf(one), indexOf(other)] as const),
    together: chapter.keepTogether.map((ids) => ids.map(indexOf)),
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

function daysAfter(date: string, days: number): string {
  const day = new Date(`${date}T00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

/** A sheet of eight for every sixty people. */
function spareNumbers(people: number): number[] {
  const count = 8 * Math.ceil(people / 60);
  return Array.from({ length: count }, (_, index) => people + 1 + index);
}
