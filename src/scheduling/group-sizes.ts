import type { Remainder } from "./rotation-problem.js";

/** The sizes of the groups when so many people sit down, the largest first; none for a single person. */
export function groupSizes(present: number, remainder: Remainder): readonly number[] {
  return sizeChoices(present, remainder)[0] ?? [];
}

/**
 * All ways worth trying to seat so many people: first the one that the remainder asks for, then others with ever fewer
 * threes, for when a wish leaves no room for the first.
 */
export function sizeChoices(
  present: number,
  remainder: Remainder,
  leastFours = 0,
): readonly (readonly number[])[] {
  const counts = [0, 1, 2, 3];
  const wanted = (fours: number, pairs: number) =>
    (remainder === "fours" ? pairs : fours) === 0 && fours + pairs <= 2;
  return counts
    .flatMap((more) => counts.map((pairs) => ({ fours: leastFours + more, pairs })))
    .filter(({ fours, pairs }) => {
      const left = present - 4 * fours - 2 * pairs;
      return left >= 0 && left % 3 === 0;
    })
    .map(({ fours, pairs }) => ({ fours, pairs, rank: fours + pairs + (wanted(fours, pairs) ? 0 : 2) }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ fours, pairs }) => sizesOf(present, fours, pairs));
}

/** Fours first, then threes, then pairs. */
export function sizesOf(people: number, fours: number, pairs: number): number[] {
  const threes = (people - 4 * fours - 2 * pairs) / 3;
  return [4, 3, 2].flatMap((size) => Array<number>({ 4: fours, 3: threes, 2: pairs }[size] ?? 0).fill(size));
}
