/** 0, 1, … up to `count` − 1. */
export function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

/** Cuts a row of people into groups of these sizes. */
export function cut(row: readonly number[], sizes: readonly number[]): number[][] {
  const left = [...row];
  return sizes.map((size) => left.splice(0, size));
}
