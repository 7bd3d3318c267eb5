import { developed } from "./base-design.js";
import { coveringDesigns, developedDesigns, nearlyKirkmanDesigns } from "./base-designs.js";
import { findBaseClass } from "./class-search.js";
import { groupSizes } from "./group-sizes.js";
import { kirkmanSystem } from "./kirkman.js";
import { relabelled } from "./labels.js";
import { costOf, pairsMeeting } from "./meetings.js";
import type { Method, Remainder, Round } from "./rotation-problem.js";
import { cut, upTo } from "./rows.js";
import { smallSchedules } from "./small-schedules.js";

export interface Schedule {
  readonly rounds: readonly Round[];
  readonly method: Method;
}

/** The schedules at hand for so many people with nothing else asked. */
export interface Family {
  /** Nobody meets anyone twice. */
  readonly repeatFree: Schedule;
  /** More rounds than that, where some are at hand that cost as little as any known. */
  readonly beyond: (rounds: number) => Schedule | undefined;
  /** After so many rounds everyone has met everyone equally often. */
  readonly period?: number;
}

export function familyOf(people: number, remainder: Remainder): Family {
  const sizes = groupSizes(people, remainder);
  const families = [small, kirkman, nearlyKirkman, developedClass, lessOnePoint, lessTwoPoints].flatMap(
    (source) => source(people, sizes) ?? [],
  );
  return merged(people, families.length > 0 ? families : [searched(people, sizes)]);
}

/** The most rounds without a repeat that are known to exist or at hand here. */
export function mostRoundsWithoutRepeat(
  people: number,
  remainder: Remainder,
  { repeatFree }: Family,
): number {
  const ofThrees = (v: number) => (v % 6 === 3 ? (v - 1) / 2 : v >= 18 ? (v - 2) / 2 : 0);
  const known = [
    () => ofThrees(people),
    () => (remainder === "fours" ? 0 : ofThrees(people + 2) - (people % 6 === 1 ? 1 : 0)),
    () => (remainder === "fours" ? 0 : ofThrees(people + 1)),
  ];
  return Math.max(repeatFree.rounds.length, known[people % 3]?.() ?? 0);
}

/** The longest of them without a repeat, and the cheapest of them beyond. */
function merged(people: number, families: readonly Family[]): Family {
  const cost = ({ rounds }: Schedule) => costOf(rounds, people).cost;
  const period = families.find((family) => family.period !== undefined)?.period;
  return {
    repeatFree: families
      .map((family) => family.repeatFree)
      .reduce((longest, one) => (one.rounds.length > longest.rounds.length ? one : longest)),
    beyond: (rounds) =>
      families
        .flatMap((family) => family.beyond(rounds) ?? [])
        .sort((one, other) => cost(one) - cost(other))[0],
    ...(period !== undefined && { period }),
  };
}

function repeatFreeOnly(rounds: readonly Round[], method: Method): Family {
  return { repeatFree: { rounds, method }, beyond: () => undefined };
}

/** Schedules that are written down, the beginning of each as good as the whole. */
function small(people: number, sizes: readonly number[]): Family | undefined {
  if (sizes.length === 1) return { ...repeatFreeOnly([cut(upTo(people), sizes)], "small-table"), period: 1 };
  const tables = smallSchedules.filter(
    (table) => table.people === people && table.fours === foursAmong(sizes),
  );
  const families = tables.map(({ rows, even }): Family => {
    const rounds = rows.map((row) => cut(row, sizes));
    const free = rounds.findLastIndex((_, last) => costOf(rounds.slice(0, last + 1), people).cost === 0) + 1;
    return {
      ...repeatFreeOnly(rounds.slice(0, free), "small-table"),
      beyond: (count) =>
        count > rounds.length ? undefined : { rounds: rounds.slice(0, count), method: "small-table" },
      ...(even && { period: rounds.length }),
    };
  });
  return families.length > 0 ? merged(people, families) : undefined;
}

function kirkman(people: number): Family | undefined {
  const rounds = kirkmanSystem(people);
  return rounds && { ...repeatFreeOnly(rounds, "kirkman"), period: rounds.length };
}

/**
 * A nearly Kirkman system (Rees and Stinson, 1987) leaves each person one other whom they never meet; a resolvable
 * covering has everyone meet one other twice. The covering, then the system with those pairs for these, evens out.
 */
function nearlyKirkman(people: number): Family | undefined {
  const design = nearlyKirkmanDesigns.find((one) => one.people === people);
  if (!design) return undefined;
  const system = developed(design);
  const family = repeatFreeOnly(system, "nearly-kirkman");
  const cover = coveringDesigns.find((one) => one.people === people);
  if (!cover) return family;
  const covering = developed(cover);
  const strangers = pairsMeeting(0, system, people).flat();
  const doubles = pairsMeeting(2, covering, people).flat();
  const rounds = [
    ...covering,
    ...relabelled(
      system,
      upTo(people).map((point) => doubles[strangers.indexOf(point)] as number),
    ),
  ];
  return {
    ...family,
    beyond: (count) =>
      count < covering.length || count > rounds.length
        ? undefined
        : { rounds: rounds.slice(0, count), method: "covering" },
    period: rounds.length,
  };
}

function developedClass(people: number, sizes: readonly number[]): Family | undefined {
  const design = developedDesigns.find((one) => one.people === people && one.fours === foursAmong(sizes));
  return design && sizes.at(-1) === 3 ? repeatFreeOnly(developed(design), "developed-class") : undefined;
}

/** One pair: the threes for one person more, without that person. */
function lessOnePoint(people: number, sizes: readonly number[]): Family | undefined {
  if (people % 3 !== 2 || foursAmong(sizes) > 0) return undefined;
  const { repeatFree, beyond, period } = familyOf(people + 1, "pairs");
  const less = ({ rounds }: Schedule): Schedule => ({
    rounds: without(rounds, [people], people + 1),
    method: "design-less-points",
  });
  return {
    repeatFree: less(repeatFree),
    beyond: (count) => {
      const schedule = beyond(count);
      return schedule && less(schedule);
    },
    ...(period !== undefined && { period }),
  };
}

/** Two pairs: the threes for two people more, without two who never meet, or without the round in which they do. */
function lessTwoPoints(people: number, sizes: readonly number[]): Family | undefined {
  if (people % 3 !== 1 || foursAmong(sizes) > 0) return undefined;
  const { rounds } = familyOf(people + 2, "pairs").repeatFree;
  const gone = pairsMeeting(0, rounds, people + 2)[0] ?? [people, people + 1];
  const apart = rounds.filter(
    (round) => !round.some((group) => gone.every((person) => group.includes(person))),
  );
  return repeatFreeOnly(without(apart, gone, people + 2), "design-less-points");
}

function searched(people: number, sizes: readonly number[]): Family {
  const design = findBaseClass(people, foursAmong(sizes));
  return repeatFreeOnly(design ? developed(design) : [cut(upTo(people), sizes)], "developed-class");
}

/** The others move up to fill the numbers of those who are gone. */
function without(rounds: readonly Round[], gone: readonly number[], people: number): Round[] {
  const left = upTo(people).filter((person) => !gone.includes(person));
  const number = new Map(left.map((person, index) => [person, index]));
  return rounds.map((round) => round.map((group) => group.flatMap((person) => number.get(person) ?? [])));
}

function foursAmong(sizes: readonly number[]): number {
  return sizes.filter((size) => size === 4).length;
}
