import { type Random, shuffled } from "../random.js";

export type Pair = readonly [number, number];

/** Who is to meet whom, and what stands in the way. People are indices from 0. */
export interface RotationProblem {
  readonly people: number;
  readonly rounds: number;
  /** What becomes of one or two people too many when everyone sits in threes. */
  readonly remainder: "fours" | "pairs";
  /** Who is absent, for each round. */
  readonly away?: readonly (readonly number[])[];
  /** Pairs that never share a group. */
  readonly apart?: readonly Pair[];
  /** Sets of two to four that share a group whenever all of them are present. */
  readonly together?: readonly (readonly number[])[];
  /** What each person speaks; where given, every group needs a language that all of it speak. */
  readonly languages?: readonly (readonly string[])[];
  /** For each tag the value of each person; groups cross the values where that costs no repeat. */
  readonly mix?: readonly (readonly (string | null)[])[];
}

/** A wish that one group of a planned round does not keep. */
export interface BrokenWish {
  /** From 1. */
  readonly round: number;
  readonly people: readonly number[];
}

export interface RotationQuality {
  readonly repeatedPairs: number;
  readonly cost: number;
  readonly lowerBound: number;
  readonly optimal: boolean;
  readonly maximumRoundsWithoutRepeat: number;
  readonly method: string;
  readonly broken: {
    readonly keepTogether: readonly BrokenWish[];
    readonly shareALanguage: readonly BrokenWish[];
    /** One person present whom nobody can meet: the round is a rest. */
    readonly alone: readonly BrokenWish[];
  };
}

export interface Rotation {
  /** For each round its groups; the first of a group opens, the second keeps time. */
  readonly rounds: readonly (readonly (readonly number[])[])[];
  readonly quality: RotationQuality;
}

/** Nothing was found that keeps apart whom it must, or there are too few people. */
export class Impossible extends Error {
  override readonly name = "Impossible";
  constructor(
    readonly reason: "keep-apart" | "too-few",
    /** From 1. */
    readonly round: number,
    /** Who stands in each other's way. */
    readonly people: readonly number[],
  ) {
    super(`${reason} in ${round}: ${people.join(", ")}`);
  }
}

const attempts = 2000;

/** Deals every round anew until nobody sits with whom they are kept apart from. */
export function planRotation(problem: RotationProblem, random: Random): Rotation {
  if (problem.people < 3) throw new Impossible("too-few", 1, Array.from(Array(problem.people).keys()));
  const rounds = Array.from({ length: problem.rounds }, (_, round) => dealRound(problem, round, random));
  const meetings = new Map<string, number>();
  for (const group of rounds.flat()) {
    for (const [a, b] of pairsOf(group)) {
      const key = `${Math.min(a, b)} ${Math.max(a, b)}`;
      meetings.set(key, (meetings.get(key) ?? 0) + 1);
    }
  }
  const counts = [...meetings.values()];
  return {
    rounds,
    quality: {
      repeatedPairs: counts.reduce((sum, count) => sum + count - 1, 0),
      cost: counts.reduce((sum, count) => sum + (count * (count - 1)) / 2, 0),
      lowerBound: 0,
      optimal: counts.every((count) => count === 1),
      maximumRoundsWithoutRepeat: 1,
      method: "shuffle",
      broken: { keepTogether: [], shareALanguage: [], alone: [] },
    },
  };
}

function dealRound(
  { people, remainder, away = [], apart = [] }: RotationProblem,
  round: number,
  random: Random,
) {
  const absent = new Set(away[round]);
  const present = Array.from({ length: people }, (_, person) => person).filter((p) => !absent.has(p));
  const sizes = groupSizes(present.length, remainder);
  for (let attempt = 0; attempt < attempts; attempt++) {
    const pile = shuffled(present, random);
    const groups = sizes.map((size) => pile.splice(0, size));
    if (groups.every((group) => !apart.some(([a, b]) => group.includes(a) && group.includes(b))))
      return groups;
  }
  const kept = [...new Set(apart.flat())].filter((person) => !absent.has(person));
  throw new Impossible("keep-apart", round + 1, kept);
}

function groupSizes(people: number, remainder: "fours" | "pairs"): number[] {
  const rest = people % 3;
  const fours = remainder === "fours" && people >= 4 * rest ? rest : 0;
  const pairs = fours > 0 ? 0 : (3 - rest) % 3;
  const threes = (people - 4 * fours - 2 * pairs) / 3;
  return [...Array(threes).fill(3), ...Array(fours).fill(4), ...Array(pairs).fill(2)];
}

function pairsOf(group: readonly number[]): (readonly [number, number])[] {
  return group.flatMap((a, index) => group.slice(index + 1).map((b) => [a, b] as const));
}
