import type { Chapter } from "../../chapter/chapter.js";
import { daysAfter } from "../../scheduling/days.js";
import { planRota, type Rota, type RotaProblem } from "../../scheduling/index.js";
import type { CompanionRound, PlanInput } from "../ritual.js";
import type { CaretakingOptions } from "./options.js";
import { planSessions, type Sessions } from "./sessions.js";
import { orRefuse } from "./unplannable.js";

export interface CaretakingTerm {
  readonly number: number;
  /** ISO dates; missing when the chapter gives no start. */
  readonly from?: string;
  readonly until?: string;
  /** Ids. */
  readonly custodians: readonly string[];
  readonly confidenceKeepers: readonly string[];
}

export interface CaretakingPlan {
  readonly terms: readonly CaretakingTerm[];
  readonly broken: Rota["broken"];
  readonly weeksPerTerm: number;
  /** How many serve in a term. */
  readonly seats: { readonly custodian: number; readonly keeper: number };
  /** People who must share a concern before it may be reported as a pattern. */
  readonly patternLeast: number;
  readonly sessions: Sessions;
}

export function planCaretaking({
  chapter,
  options,
  random,
  facts,
}: PlanInput<CaretakingOptions>): CaretakingPlan {
  const dates = Array.from({ length: options.terms }, (_, index) => datesOf(index, options));
  const rounds = dates.map((term, index) =>
    roundsDuring(term, weeksOf(index + 1, options.weeksPerTerm), facts.companions),
  );
  const seats = {
    custodian: options.custodians ?? custodiansFor(chapter.people.length),
    keeper: options.confidenceKeepers,
  };
  const { terms, broken } = orRefuse(chapter.people, () =>
    planRota(problemOf(chapter, seats, rounds), random),
  );
  const idsOf = (indices: readonly number[]) => indices.map((index) => chapter.people[index]?.id ?? "");
  return {
    terms: terms.map(({ custodians, keepers }, index) => ({
      number: index + 1,
      ...dates[index],
      custodians: idsOf(custodians),
      confidenceKeepers: idsOf(keepers),
    })),
    broken,
    weeksPerTerm: options.weeksPerTerm,
    seats,
    patternLeast: patternLeast(chapter.people.length),
    sessions: planSessions(),
  };
}

/** Few enough for a small chapter to rest between turns, and enough for each to know the triads that they ask. */
function custodiansFor(people: number): number {
  return Math.max(1, Math.min(6, Math.round(people / 12)));
}

/** Fewer could be found out by asking around. */
function patternLeast(people: number): number {
  return Math.max(3, Math.ceil(people / 5));
}

type Dates = Pick<CaretakingTerm, "from" | "until">;

/** The first and the last week of a term or a round, counted from 1. */
type Weeks = readonly [first: number, last: number];

function weeksOf(number: number, weeks: number): Weeks {
  return [(number - 1) * weeks + 1, number * weeks];
}

/** The rounds of the companion triads that a term meets; without dates both begin in the same week. */
function roundsDuring({ from, until }: Dates, [first, last]: Weeks, rounds: readonly CompanionRound[]) {
  return rounds.filter((round) => {
    if (from !== undefined && until !== undefined && round.from !== undefined && round.until !== undefined)
      return round.from <= until && round.until >= from;
    const [begins, ends] = weeksOf(round.number, round.weeks);
    return begins <= last && ends >= first;
  });
}

function problemOf(
  { people, keepApart }: Pick<Chapter, "people" | "keepApart">,
  seats: CaretakingPlan["seats"],
  rounds: readonly (readonly CompanionRound[])[],
): RotaProblem {
  const indexOf = new Map(people.map(({ id }, index) => [id, index]));
  const indicesOf = (ids: readonly string[]) => ids.map((id) => indexOf.get(id) ?? -1);
  return {
    people: people.length,
    terms: rounds.length,
    custodians: seats.custodian,
    keepers: seats.keeper,
    away: rounds.map((during) => indicesOf(people.map(({ id }) => id).filter((id) => isAway(id, during)))),
    apart: keepApart.map(([one, other]) => [indexOf.get(one) ?? -1, indexOf.get(other) ?? -1] as const),
    companions: rounds.map((during) => during.flatMap(({ groups }) => groups.map(indicesOf))),
  };
}

/** Whoever sits out a round of the triads is not there to serve in it. */
function isAway(id: string, rounds: readonly CompanionRound[]): boolean {
  return rounds.some(({ groups }) => !groups.some((group) => group.includes(id)));
}

/** A term ends on the day before the next one begins. */
function datesOf(index: number, { starts, weeksPerTerm }: CaretakingOptions): Dates {
  if (starts === undefined) return {};
  const days = 7 * weeksPerTerm;
  return { from: daysAfter(starts, index * days), until: daysAfter(starts, (index + 1) * days - 1) };
}
