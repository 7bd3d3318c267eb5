import type { Pair, Round } from "./rotation-problem.js";
import { upTo } from "./rows.js";

/** How often each two people meet, at `a * people + b` and at `b * people + a`. */
export function countMeetings(people: number, rounds: readonly Round[]): Int32Array {
  const counts = new Int32Array(people * people);
  for (const group of rounds.flat()) {
    for (const a of group) {
      for (const b of group) if (a !== b) (counts[a * people + b] as number)++;
    }
  }
  return counts;
}

/** The two people of every meeting in a round. */
export function pairsOf(round: Round): Pair[] {
  return round.flatMap((group) =>
    group.flatMap((a, index) => group.slice(index + 1).map((b): Pair => [a, b])),
  );
}

/** Every two people who meet just so often. */
export function pairsMeeting(times: number, rounds: readonly Round[], people: number): Pair[] {
  const counts = countMeetings(people, rounds);
  return upTo(people).flatMap((a) =>
    Array.from(counts.subarray(a * people, a * people + a)).flatMap((count, b): Pair[] =>
      count === times ? [[b, a]] : [],
    ),
  );
}

export interface Cost {
  /** Σ over pairs of max(0, meetings − 1). */
  readonly repeatedPairs: number;
  /** Σ over pairs of meetings · (meetings − 1) / 2. */
  readonly cost: number;
}

export function costOf(rounds: readonly Round[], people: number, history: readonly Round[] = []): Cost {
  const counts = countMeetings(people, [...history, ...rounds]);
  let repeatedPairs = 0;
  let cost = 0;
  for (let a = 0; a < people; a++) {
    for (let b = a + 1; b < people; b++) {
      const meetings = counts[a * people + b] as number;
      repeatedPairs += Math.max(0, meetings - 1);
      cost += (meetings * (meetings - 1)) / 2;
    }
  }
  return { repeatedPairs, cost };
}

/** In which rounds, from 1, each two people meet: the matrix of who meets whom. */
export function meetings(
  rounds: readonly Round[],
  people: number,
): readonly (readonly (readonly number[])[])[] {
  const matrix = Array.from({ length: people }, () => Array.from({ length: people }, (): number[] => []));
  for (const [index, round] of rounds.entries()) {
    for (const [a, b] of pairsOf(round)) {
      matrix[a]?.[b]?.push(index + 1);
      matrix[b]?.[a]?.push(index + 1);
    }
  }
  return matrix;
}
