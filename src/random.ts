import seedrandom from "seedrandom";

/** Uniform in [0, 1). */
export type Random = () => number;

/** The same stream of numbers for the same seed, on every machine. */
export function randomFrom(seed: string): Random {
  return seedrandom(seed);
}

/** A new array in random order (Fisher and Yates, 1938). */
export function shuffled<T>(items: readonly T[], random: Random): T[] {
  const result = [...items];
  for (let last = result.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [result[last], result[other]] = [result[other] as T, result[last] as T];
  }
  return result;
}
