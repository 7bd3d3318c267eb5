import { type Random, shuffled } from "../random.js";
import { inTheWay, pairPrices } from "./apart.js";
import { Impossible, type Pair } from "./rotation-problem.js";
import { upTo } from "./rows.js";

/** People are indices from 0. */
export interface RotaProblem {
  readonly people: number;
  readonly terms: number;
  /** How many of each serve in a term. */
  readonly custodians: number;
  readonly keepers: number;
  /** Pairs that never serve in the same term. */
  readonly apart?: readonly Pair[];
  /** For each term the groups from which not all its keepers should come. */
  readonly companions?: readonly (readonly (readonly number[])[])[];
  /** Who is absent, for each term. */
  readonly away?: readonly (readonly number[])[];
}

export interface Term {
  readonly custodians: readonly number[];
  readonly keepers: readonly number[];
}

export interface Rota {
  readonly terms: readonly Term[];
  /** Wishes that could not be kept; terms from 1. */
  readonly broken: {
    /** Somebody served in the term before. */
    readonly twiceRunning: readonly number[];
    /** All keepers are companions. */
    readonly keepersOfOneGroup: readonly number[];
    /** Somebody who is never away serves two terms fewer than somebody else, or more. */
    readonly unequalLoad: boolean;
  };
}

const attempts = 60;

/**
 * Term by term those who did not just serve and served least, drawn anew until every wish is kept; the best draw wins,
 * where no number of lesser wishes outweighs a greater one: equal loads, then nobody twice running, then keepers who
 * are not all companions. Throws Impossible for a term without enough people who may serve together.
 */
export function planRota(problem: RotaProblem, random: Random): Rota {
  let best = drawRota(problem, random);
  for (let attempt = 1; attempt < attempts && faults(best) > 0; attempt++) {
    const rota = drawRota(problem, random);
    if (faults(rota) < faults(best)) best = rota;
  }
  return best;
}

function faults({ broken }: Rota): number {
  return (
    10_000 * Number(broken.unequalLoad) + 100 * broken.twiceRunning.length + broken.keepersOfOneGroup.length
  );
}

/** How many terms each person serves so far. */
interface Times {
  readonly custodians: number[];
  readonly keepers: number[];
}

function drawRota(problem: RotaProblem, random: Random): Rota {
  const { people, terms: count, custodians, keepers, apart = [], away = [] } = problem;
  const prices = pairPrices(people, apart, 1);
  const isApart = (one: number, other: number) => prices[one * people + other] !== 0;
  const times: Times = { custodians: upTo(people).map(() => 0), keepers: upTo(people).map(() => 0) };
  const load = (person: number) => at(times.custodians, person) + at(times.keepers, person);
  const terms: Term[] = [];
  for (const term of upTo(count)) {
    const served = serving(terms.at(-1));
    const rank = (person: number) => (served.includes(person) ? count : 0) + load(person);
    const present = upTo(people).filter((person) => !away[term]?.includes(person));
    const line = shuffled(present, random).sort((one, other) => rank(one) - rank(other));
    const team = firstTogether(line, custodians + keepers, isApart);
    if (team === undefined) throw noTeam(term + 1, present, problem, prices);
    const shared = shareRoles(team, problem, term, times);
    for (const person of shared.custodians) times.custodians[person] = at(times.custodians, person) + 1;
    for (const person of shared.keepers) times.keepers[person] = at(times.keepers, person) + 1;
    terms.push(shared);
  }
  return { terms, broken: brokenWishes(terms, problem, load) };
}

/** The first in line who may serve together; an earlier one gives way only where the team cannot be filled otherwise. */
function firstTogether(
  line: readonly number[],
  seats: number,
  isApart: (one: number, other: number) => boolean,
): readonly number[] | undefined {
  if (seats === 0) return [];
  const [first, ...others] = line;
  if (first === undefined || line.length < seats) return undefined;
  const compatible = others.filter((other) => !isApart(first, other));
  const rest = firstTogether(compatible, seats - 1, isApart);
  return rest ? [first, ...rest] : firstTogether(others, seats, isApart);
}

function noTeam(
  term: number,
  present: readonly number[],
  { people, custodians, keepers }: RotaProblem,
  prices: Int32Array,
): Impossible {
  return present.length < custodians + keepers
    ? new Impossible("too-few", term, present)
    : new Impossible("keep-apart", term, inTheWay(present, people, prices));
}

/** Keepers who are not all companions; among those, whoever held the role least. */
function shareRoles(
  team: readonly number[],
  { keepers, companions }: RotaProblem,
  term: number,
  times: Times,
): Term {
  const cost = (chosen: readonly number[]) =>
    team.reduce(
      (sum, person) => sum + at(chosen.includes(person) ? times.keepers : times.custodians, person),
      areCompanions(chosen, companions?.[term]) ? 1_000 : 0,
    );
  const chosen = combinations(team, keepers).reduce((best, one) => (cost(one) < cost(best) ? one : best));
  return { custodians: team.filter((person) => !chosen.includes(person)), keepers: chosen };
}

function brokenWishes(
  terms: readonly Term[],
  { people, companions, away = [] }: RotaProblem,
  load: (person: number) => number,
): Rota["broken"] {
  const termsWhere = (breaks: (term: Term, index: number) => boolean) =>
    terms.flatMap((term, index) => (breaks(term, index) ? [index + 1] : []));
  const most = Math.max(...upTo(people).map(load));
  return {
    twiceRunning: termsWhere((term, index) => {
      const before = serving(terms[index - 1]);
      return serving(term).some((person) => before.includes(person));
    }),
    keepersOfOneGroup: termsWhere(({ keepers }, index) => areCompanions(keepers, companions?.[index])),
    unequalLoad: upTo(people).some(
      (person) => load(person) < most - 1 && !away.some((absent) => absent.includes(person)),
    ),
  };
}

function areCompanions(people: readonly number[], groups: readonly (readonly number[])[] = []): boolean {
  return groups.some((group) => people.every((person) => group.includes(person)));
}

function serving(term: Term | undefined): readonly number[] {
  return term ? [...term.custodians, ...term.keepers] : [];
}

function combinations(items: readonly number[], count: number): number[][] {
  if (count === 0) return [[]];
  return items.flatMap((item, index) =>
    combinations(items.slice(index + 1), count - 1).map((others) => [item, ...others]),
  );
}

function at(counts: readonly number[], person: number): number {
  return counts[person] ?? 0;
}
