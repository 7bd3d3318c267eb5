import type { Pair } from "./rotation-problem.js";

/** `price` for each of these pairs and 0 for the others, at `a * people + b` and at `b * people + a`. */
export function pairPrices(people: number, pairs: readonly Pair[], price: number): Int32Array {
  const prices = new Int32Array(people * people);
  for (const [a, b] of pairs) {
    prices[a * people + b] = price;
    prices[b * people + a] = price;
  }
  return prices;
}

/** People of whom every two are kept apart, found by taking first who is kept apart from most. */
export function inTheWay(present: readonly number[], people: number, apart: Int32Array): number[] {
  const isApart = (a: number, b: number) => apart[a * people + b] !== 0;
  const degree = (person: number) => present.filter((other) => isApart(person, other)).length;
  const clique: number[] = [];
  for (const person of present.toSorted((one, other) => degree(other) - degree(one))) {
    if (degree(person) > 0 && clique.every((other) => isApart(person, other))) clique.push(person);
  }
  return clique;
}
