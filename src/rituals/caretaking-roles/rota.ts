import { type Random, shuffled } from "../../random.js";

type Pair = readonly [number, number];

/** People are indices from 0. */
export interface RotaProblem {
  readonly people: number;
  readonly terms: number;
  /** Seats in a term. */
  readonly custodians: number;
  readonly keepers: number;
  /** Who is absent, for each term. */
  readonly away: readonly (readonly number[])[];
  /** Pairs that never serve together. */
  readonly apart: readonly Pair[];
  /** For each term the groups that not all keepers may come from. */
  readonly companions: readonly (readonly (readonly number[])[])[];
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
    /** Loads differ by more than one. */
    readonly unequalLoad: boolean;
  };
}

/** A term without enough people who may serve together. */
export class TooFewToServe extends Error {
  override readonly name = "TooFewToServe";
  constructor(
    /** From 1. */
    readonly term: number,
    readonly present: number,
  ) {
    super(`${present} in ${term}`);
  }
}

const attempts = 60;

/** Term by term those who served least and did not just serve; drawn anew until every wish is kept, the best draw wins. */
export function planRota(problem: RotaProblem, random: Random): Rota {
  let best = drawRota(problem, random);
  for (let attempt = 1; attempt < attempts && faults(best) > 0; attempt++) {
    const rota = drawRota(problem, random);
    if (faults(rota) < faults(best)) best = rota;
  }
  return best;
}

/** No number of the lesser wishes outweighs one of the greater. */
function faults({ broken }: Rota): number {
  const lesser = 100 * broken.twiceRunning.length + broken.keepersOfOneGroup.length;
  return (broken.unequalLoad ? 10_000 : 0) + lesser;
}

function drawRota(problem: RotaProblem, random: Random): Rota {
  const terms: Term[] = [];
  const times = { custodians: counter(problem.people), keepers: counter(problem.people) };
  const load = (person: number) => at(times.custodians, person) + at(times.keepers, person);
  for (let term = 0; term < problem.terms; term++) {
    const served = new Set(membersOf(terms.at(-1)));
    const rank = (person: number) => (served.has(person) ? problem.terms : 0) + load(person);
    const present = presentIn(problem, term);
    const candidates = shuffled(present, random).toSorted((one, other) => rank(one) - rank(other));
    const team = chooseTeam(candidates, problem.custodians + problem.keepers, problem.apart);
    if (team === undefined) throw new TooFewToServe(term + 1, present.length);
    const chosen = shareRoles(team, problem, term, times);
    for (const person of chosen.custodians) times.custodians[person] = at(times.custodians, person) + 1;
    for (const person of chosen.keepers) times.keepers[person] = at(times.keepers, person) + 1;
    terms.push(chosen);
  }
  return { terms, broken: brokenWishes(terms, problem, load) };
}

/** The first in line who may serve together; an earlier one gives way only where the team cannot be filled otherwise. */
function chooseTeam(
  candidates: readonly number[],
  seats: number,
  apart: readonly Pair[],
): readonly number[] | undefined {
  if (seats === 0) return [];
  if (candidates.length < seats) return undefined;
  const [first = -1, ...others] = candidates;
  const compatible = others.filter(
    (other) => !apart.some((pair) => pair.includes(first) && pair.includes(other)),
  );
  const rest = chooseTeam(compatible, seats - 1, apart);
  return rest === undefined ? chooseTeam(others, seats, apart) : [first, ...rest];
}

/** Keepers who can be avoided; among those, whoever held the role least. */
function shareRoles(
  team: readonly number[],
  { keepers, companions }: RotaProblem,
  term: number,
  times: { readonly custodians: readonly number[]; readonly keepers: readonly number[] },
): Term {
  const cost = (choice: readonly number[]) =>
    team.reduce(
      (sum, person) => sum + at(choice.includes(person) ? times.keepers : times.custodians, person),
      0,
    ) + (areCompanions(choice, companions[term]) ? 1_000 : 0);
  const [first = [], ...others] = combinations(team, keepers);
  const chosen = others.reduce((best, choice) => (cost(choice) < cost(best) ? choice : best), first);
  return { custodians: team.filter((person) => !chosen.includes(person)), keepers: chosen };
}

function brokenWishes(
  terms: readonly Term[],
  problem: RotaProblem,
  load: (person: number) => number,
): Rota["broken"] {
  const termsWhere = (breaks: (term: Term, index: number) => boolean) =>
    terms.flatMap((term, index) => (breaks(term, index) ? [index + 1] : []));
  const everyone = indices(problem.people);
  const alwaysThere = everyone.filter((person) => !problem.away.some((absent) => absent.includes(person)));
  const most = Math.max(...everyone.map(load));
  return {
    twiceRunning: termsWhere((term, index) => {
      const before = membersOf(terms[index - 1]);
      return membersOf(term).some((person) => before.includes(person));
    }),
    keepersOfOneGroup: termsWhere(({ keepers }, index) => areCompanions(keepers, problem.companions[index])),
    // Whoever is away for some terms may serve less.
    unequalLoad: alwaysThere.some((person) => load(person) < most - 1),
  };
}

function areCompanions(people: readonly number[], groups: readonly (readonly number[])[] = []): boolean {
  return groups.some((group) => people.every((person) => group.includes(person)));
}

function presentIn({ people, away }: RotaProblem, term: number): number[] {
  return indices(people).filter((person) => !away[term]?.includes(person));
}

function membersOf(term: Term | undefined): readonly number[] {
  return term === undefined ? [] : [...term.custodians, ...term.keepers];
}

function combinations(items: readonly number[], count: number): number[][] {
  if (count === 0) return [[]];
  return items.flatMap((item, index) =>
    combinations(items.slice(index + 1), count - 1).map((others) => [item, ...others]),
  );
}

function indices(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

function counter(people: number): number[] {
  return indices(people).map(() => 0);
}

function at(counts: readonly number[], person: number): number {
  return counts[person] ?? 0;
}
