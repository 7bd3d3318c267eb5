import type { Strain } from "./annealing.js";
import { pairPrices } from "./apart.js";
import { clustersOf } from "./contradictions.js";
import { countMeetings } from "./meetings.js";
import type { BrokenWish, RotationProblem, RotationQuality, Round } from "./rotation-problem.js";
import { upTo } from "./rows.js";

/** A round that is still to be planned. */
export interface OpenRound {
  /** From 1. */
  readonly number: number;
  readonly present: readonly number[];
  /** People who sit together in this round, each in one block at most. */
  readonly blocks: readonly (readonly number[])[];
}

export function openRounds({
  people,
  rounds,
  away = [],
  together = [],
  held = [],
}: RotationProblem): OpenRound[] {
  return Array.from({ length: Math.max(0, rounds - held.length) }, (_, index) => {
    const absent = new Set(away[held.length + index]);
    const present = upTo(people).filter((person) => !absent.has(person));
    const whole = together.filter((set) => set.length > 1 && !set.some((person) => absent.has(person)));
    const blocks = clustersOf(whole).filter((block) => block.length <= 4);
    return { number: held.length + index + 1, present, blocks };
  });
}

/** What it costs that two people meet, as matrices with an entry at `a * people + b`. */
export interface Prices {
  /** What one repeat costs: more than any one swap can gain by mixing. */
  readonly unit: number;
  /** How often two people have met already. */
  readonly past: Int32Array;
  /** 1 for a pair that is kept apart. */
  readonly apart: Int32Array;
  /** All of it: earlier meetings, what mixing asks for, and who is kept apart. */
  readonly all: Int32Array;
}

/** In units; more than any number of repeats that one swap can mend. */
const apartPrice = 1 << 14;
export const languagePrice = 1 << 9;

export function pricesOf({ people, apart = [], mix = [], history = [], held = [] }: RotationProblem): Prices {
  const unit = mix.length === 0 ? 1 : 2 ** Math.ceil(Math.log2(6 * mix.length + 1));
  const past = countMeetings(people, [...history, ...held]);
  const separate = pairPrices(people, apart, 1);
  const all = past.map((times, pair) => unit * (times + apartPrice * (separate[pair] as number)));
  for (const values of mix) {
    for (let a = 0; a < people; a++) {
      for (let b = 0; b < people; b++) {
        if (a !== b && values[a] != null && values[a] === values[b]) (all[a * people + b] as number)++;
      }
    }
  }
  return { unit, past, apart: separate, all };
}

/** `cost` for a group without a language that all of it speak; nothing where everyone has one in common anyway. */
export function languageStrain(languages: RotationProblem["languages"], cost: number): Strain | undefined {
  if (!languages) return undefined;
  const speakers = new Map<string, number[]>();
  for (const [person, spoken] of languages.entries()) {
    for (const language of new Set(spoken))
      speakers.set(language, [...(speakers.get(language) ?? []), person]);
  }
  const shared = Array.from(speakers.values()).filter((people) => people.length > 1);
  if (shared.some((people) => people.length === languages.length)) return undefined;
  const words = Math.ceil(shared.length / 32);
  const masks = new Int32Array(languages.length * words);
  for (const [index, people] of shared.entries()) {
    for (const person of people) (masks[person * words + (index >>> 5)] as number) |= 1 << (index & 31);
  }
  return (row, from, to) => {
    for (let word = 0; word < words; word++) {
      let common = -1;
      for (let seat = from; seat < to; seat++)
        common &= masks[(row[seat] as number) * words + word] as number;
      if (common !== 0) return 0;
    }
    return cost;
  };
}

/** Which wishes a planned schedule does not keep; who is kept apart is always kept apart. */
export function brokenWishes(
  { together = [], languages }: RotationProblem,
  open: readonly OpenRound[],
  planned: readonly Round[],
): RotationQuality["broken"] {
  const strain = languageStrain(languages, 1);
  const inRounds = (find: (round: Round, present: readonly number[]) => readonly (readonly number[])[]) =>
    open.flatMap(({ number, present }, index) =>
      find(planned[index] ?? [], present).map((people): BrokenWish => ({ round: number, people })),
    );
  const shares = (group: readonly number[], set: readonly number[]) =>
    set.every((person) => group.includes(person));
  return {
    keepTogether: inRounds((round, present) =>
      together.filter((set) => shares(present, set) && !round.some((group) => shares(group, set))),
    ),
    shareALanguage: inRounds((round) =>
      round.filter((group) => strain && strain(group, 0, group.length) > 0),
    ),
    alone: inRounds((_, present) => (present.length === 1 ? [present] : [])),
  };
}
