/** People who sit together, by index; the first opens, the second keeps time. */
export type Group = readonly number[];
export type Round = readonly Group[];
export type Pair = readonly [number, number];
export type Remainder = "fours" | "pairs";

/** Who is to meet whom, and what stands in the way. People are indices from 0. */
export interface RotationProblem {
  readonly people: number;
  /** Held rounds included. */
  readonly rounds: number;
  /** What becomes of one or two people too many when everyone sits in threes. */
  readonly remainder: Remainder;
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
  /** Rounds of an earlier season, counted in the cost. */
  readonly history?: readonly Round[];
  /** The first rounds of this schedule, which stand as they are. */
  readonly held?: readonly Round[];
}

/** A wish that one group of a planned round does not keep. */
export interface BrokenWish {
  /** From 1. */
  readonly round: number;
  readonly people: readonly number[];
}

export interface RotationQuality {
  /** Σ over pairs of max(0, meetings − 1), history counted. */
  readonly repeatedPairs: number;
  /** No schedule under the same conditions has fewer. */
  readonly leastRepeats: number;
  /** Σ over pairs of meetings · (meetings − 1) / 2, history counted. */
  readonly cost: number;
  /** No schedule under the same conditions costs less. */
  readonly lowerBound: number;
  readonly optimal: boolean;
  /** What is at hand for as many people with nothing else asked. */
  readonly maximumRoundsWithoutRepeat: number;
  readonly method: Method;
  readonly broken: {
    readonly keepTogether: readonly BrokenWish[];
    readonly shareALanguage: readonly BrokenWish[];
    /** One person present whom nobody can meet: the round is a rest. */
    readonly alone: readonly BrokenWish[];
  };
}

export type Method =
  | "kirkman"
  | "nearly-kirkman"
  | "design-less-points"
  | "developed-class"
  | "small-table"
  | "covering"
  | "relabelled-copies"
  | "annealing";

export interface Rotation {
  readonly rounds: readonly Round[];
  readonly quality: RotationQuality;
}

/** Nothing was found that keeps apart whom it must, or there are too few people. */
export class Impossible extends Error {
  override readonly name = "Impossible";
  constructor(
    readonly reason: "keep-apart" | "too-few",
    /** Round, session or term, from 1. */
    readonly round: number,
    /** Who stands in each other's way. */
    readonly people: readonly number[],
  ) {
    super(`${reason} in ${round}: ${people.join(", ")}`);
  }
}
