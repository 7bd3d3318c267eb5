import type { Random } from "../random.js";
import { pairsOf } from "./meetings.js";
import { placed } from "./placing.js";
import type { Round } from "./rotation-problem.js";

/** The same schedule for other people: point p becomes `people[p]`. */
export function relabelled(rounds: readonly Round[], people: readonly number[]): Round[] {
  return rounds.map((round) => round.map((group) => group.map((point) => people[point] as number)));
}

/**
 * Who takes which part in a schedule so that those who should not meet are, as far as possible, those who do not;
 * `price` is what it costs that two of all people meet, at `a * people + b`.
 */
export function bestLabels(
  rounds: readonly Round[],
  start: readonly number[],
  price: Int32Array,
  people: number,
  random: Random,
): readonly number[] {
  if (price.every((each) => each === 0)) return start;
  const neighbours = start.map((): number[] => []);
  for (const [a, b] of rounds.flatMap(pairsOf)) {
    neighbours[a]?.push(b);
    neighbours[b]?.push(a);
  }
  return placed(start, [{ neighbours, price, people }], random).people;
}
