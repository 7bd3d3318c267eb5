import { type BaseDesign, cut } from "./base-design.js";
import { sizesOf } from "./group-sizes.js";

/** A year of weeks, with few enough fixed points for each to sit in a group of its own. */
const rounds = 52;
const moves = 3_000_000;
/** e^(−n/0.25), the chance of accepting n repeats more. */
const chances = [1, 0.01831563888873418, 0.00033546262790251185, 6.14421235332821e-6];

/**
 * A base class for orders that no table holds: a partition of the points, improved by swapping two points until no
 * difference occurs twice. No choice of the caller's: the design of an order is always the same.
 */
export function findBaseClass(people: number, fours: number): BaseDesign | undefined {
  const modulus = people % rounds <= 48 ? rounds : 55;
  const copies = Math.floor(people / modulus);
  const fixed = people - copies * modulus;
  const orbitOf = orbits(people, modulus, copies);
  const uses = new Int32Array(orbitOf.length);
  uses[0] = 4;
  const points = Int32Array.from({ length: people }, (_, point) => point);
  const groups = cut(Array.from(points), sizesOf(people, fours, 0));
  const from = Int32Array.from(groups.flatMap((group) => group.map(() => group[0] as number)));
  const to = Int32Array.from(groups.flatMap((group) => group.map(() => (group[0] as number) + group.length)));
  let state = 1;
  const below = (limit: number) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return ((state >>> 0) / 0x100000000) * limit;
  };
  /** Adds or takes away the meetings of one seat and says how many repeats that makes or mends. */
  const count = (seat: number, step: 1 | -1) => {
    const row = (points[seat] as number) * people;
    let change = 0;
    for (let other = from[seat] as number; other < (to[seat] as number); other++) {
      if (other === seat) continue;
      const orbit = orbitOf[row + (points[other] as number)] as number;
      if (step < 0) change -= --uses[orbit]!;
      else change += uses[orbit]!++;
    }
    return change;
  };
  const swap = (one: number, other: number) => {
    const point = points[one] as number;
    points[one] = points[other] as number;
    points[other] = point;
  };

  let repeats = 0;
  for (let seat = 0; seat < people; seat++) {
    for (let other = from[seat] as number; other < seat; other++) {
      repeats += uses[orbitOf[(points[seat] as number) * people + (points[other] as number)] as number]!++;
    }
  }
  for (let move = 0; move < moves && repeats > 0; move++) {
    const one = Math.floor(below(people));
    const other = Math.floor(below(people));
    if (from[one] === from[other]) continue;
    const mended = count(one, -1) + count(other, -1);
    swap(one, other);
    const change = mended + count(one, 1) + count(other, 1);
    if (change <= 0 || (change < 4 && below(1) < (chances[change] as number))) {
      repeats += change;
      continue;
    }
    count(one, -1);
    count(other, -1);
    swap(one, other);
    count(one, 1);
    count(other, 1);
  }
  if (repeats > 0) return undefined;
  return { people, fours, modulus, copies, fixed, classes: [Array.from(points)] };
}

/** The number of the orbit of each two points; 0 where shifting would repeat a pair. */
function orbits(people: number, modulus: number, copies: number): Int32Array {
  const orbitOf = new Int32Array(people * people);
  const rows = copies + people - copies * modulus;
  const rowOf = (point: number) =>
    point < copies * modulus ? Math.floor(point / modulus) : point - copies * modulus + copies;
  for (let a = 0; a < copies * modulus; a++) {
    for (let b = 0; b < people; b++) {
      const [row, other] = [rowOf(a), rowOf(b)];
      const difference = (b - a + people * modulus) % modulus;
      const unique =
        other >= copies ? 0 : row === other ? Math.min(difference, modulus - difference) : difference;
      if (a === b || other < row || (row === other && 2 * unique === modulus)) continue;
      const orbit = 1 + unique + modulus * (row * rows + other);
      orbitOf[a * people + b] = orbit;
      orbitOf[b * people + a] = orbit;
    }
  }
  return orbitOf;
}
