import type { BaseDesign } from "./base-design.js";
import { sizesOf } from "./group-sizes.js";
import { cut, upTo } from "./rows.js";
import { xorshift } from "./xorshift.js";

const moves = 2_000_000;
/** e^(−n/0.25), the chance of accepting n repeats more. */
const chances = [1, 0.01831563888873418, 0.00033546262790251185, 6.14421235332821e-6];

/**
 * A base class for orders that no table holds: a partition of the points, annealed by swapping two of them until no
 * difference occurs twice. It gives at least 52 rounds, and always the same ones.
 */
export function findBaseClass(people: number, fours: number): BaseDesign | undefined {
  // Each fixed point needs a group of its own, and there are hardly more than 48 where 52 goes in only twice.
  const modulus = people % 52 <= 48 ? 52 : 55;
  const copies = Math.floor(people / modulus);
  const orbitOf = orbits(people, modulus, copies);
  const uses = new Int32Array(1 + modulus * copies * people);
  uses[forbidden] = 4;
  const points = Int32Array.from(upTo(people));
  const groups = cut(Array.from(points), sizesOf(people, fours, 0));
  const from = Int32Array.from(groups.flatMap((group) => group.map(() => group[0] as number)));
  const to = Int32Array.from(groups.flatMap((group) => group.map(() => (group.at(-1) as number) + 1)));
  const random = xorshift(1);

  let repeats = 0;
  for (let seat = 0; seat < people; seat++) repeats += count(seat, from[seat] as number, seat);
  for (let move = 0; move < moves && repeats > 0; move++) {
    const one = Math.floor(random() * people);
    const other = Math.floor(random() * people);
    if (from[one] === from[other]) continue;
    const change = swap(one, other);
    const isAccepted = change <= 0 || random() < (chances[change] ?? 0);
    repeats += isAccepted ? change : change + swap(one, other);
  }
  if (repeats > 0) return undefined;
  return {
    people,
    fours,
    modulus,
    copies,
    fixed: people - copies * modulus,
    classes: [Array.from(points)],
  };

  /** Swaps two points and says how many repeats that makes. */
  function swap(one: number, other: number): number {
    const mended = uncount(one) + uncount(other);
    const point = points[one] as number;
    points[one] = points[other] as number;
    points[other] = point;
    return countAll(one) + countAll(other) - mended;
  }

  function countAll(seat: number): number {
    return count(seat, from[seat] as number, seat) + count(seat, seat + 1, to[seat] as number);
  }

  /** Counts the differences between a seat and others as used, and how often they were before. */
  function count(seat: number, first: number, end: number): number {
    const row = (points[seat] as number) * people;
    let before = 0;
    for (let other = first; other < end; other++) {
      const orbit = orbitOf[row + (points[other] as number)] as number;
      const times = uses[orbit] as number;
      before += times;
      uses[orbit] = times + 1;
    }
    return before;
  }

  function uncount(seat: number): number {
    const row = (points[seat] as number) * people;
    let left = 0;
    for (let other = from[seat] as number; other < (to[seat] as number); other++) {
      if (other === seat) continue;
      const orbit = orbitOf[row + (points[other] as number)] as number;
      const times = (uses[orbit] as number) - 1;
      left += times;
      uses[orbit] = times;
    }
    return left;
  }
}

const forbidden = 0;

/** The number of the orbit of each two points, or `forbidden` where shifting would repeat the pair. */
function orbits(people: number, modulus: number, copies: number): Int32Array {
  const orbitOf = new Int32Array(people * people).fill(forbidden);
  const rowOf = (point: number) =>
    point < copies * modulus ? Math.floor(point / modulus) : point - copies * modulus + copies;
  for (let a = 0; a < copies * modulus; a++) {
    for (let b = a + 1; b < people; b++) {
      const [row, other] = [rowOf(a), rowOf(b)];
      const shift = other < copies ? (b - a) % modulus : 0;
      const difference = row === other ? Math.min(shift, modulus - shift) : shift;
      if (row === other && 2 * difference === modulus) continue;
      const orbit = 1 + difference + modulus * (row * people + other);
      orbitOf[a * people + b] = orbit;
      orbitOf[b * people + a] = orbit;
    }
  }
  return orbitOf;
}
