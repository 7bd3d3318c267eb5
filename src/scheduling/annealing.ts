import type { Random } from "../random.js";
import type { Round } from "./rotation-problem.js";
import { xorshift } from "./xorshift.js";

export interface AnnealingProblem {
  readonly people: number;
  /** What a meeting of two people costs, at `a * people + b`, symmetric. */
  readonly price: Int32Array;
  /** What every meeting adds to the price of the next one of the same two. */
  readonly increase: number;
  /** What one repeat costs, a power of two. */
  readonly unit: number;
  readonly strain?: Strain | undefined;
  /** Whether somebody keeps their seat in a round. */
  readonly pinned: (round: number, person: number) => boolean;
  /** How many swaps are tried in each cooling. */
  readonly moves: number;
  /** Stops at this cost. */
  readonly goal: number;
}

/** What a group costs beyond its meetings: the people from one place of a row to another. */
export type Strain = (row: ArrayLike<number>, from: number, to: number) => number;

export interface Annealed {
  readonly rounds: Round[];
  readonly cost: number;
  /** Whether anything better than the start was found. */
  readonly improved: boolean;
}

const steps = 256;
/** e^(−1/t), the chance of accepting one repeat more, for t = 0.25, 0.6 and 0.12. */
const [cool, warm, cold] = [0.01831563888873418, 0.18887560283756183, 0.00024036947641951407];

/**
 * Simulated annealing by swapping two people of a round (Kirkpatrick, Gelatt and Vecchi, 1983; for social golfers,
 * Triska and Musliu, 2012), the best kept: cooled first from near the start, to mend it, then from where it is
 * forgotten, and then, if there is less to gain than repeats, until that is settled too. Only sums, products and square roots, which are the same on every machine.
 */
export function annealed(start: readonly Round[], problem: AnnealingProblem, random: Random): Annealed {
  const { people, increase, unit, strain, moves, goal } = problem;
  const { person, groupFrom, groupTo, free, roundFrom, roundFree } = layOut(start, problem.pinned);
  const price = problem.price.slice();
  const chances = new Float64Array(16 * unit);
  const next = xorshift(Math.floor(random() * 0x100000000));

  let cost = 0;
  for (let seat = 0; seat < person.length; seat++) {
    const from = groupFrom[seat] as number;
    for (let other = from; other < seat; other++)
      cost += meet(person[seat] as number, person[other] as number);
    if (seat === from) cost += strainAt(seat);
  }
  const first = cost;
  let least = cost;
  const best = person.slice();

  const frozen = squared(cold, Math.log2(unit));
  const coolings = [[cool, cold], [warm, cold], ...(unit > 1 ? [[cold, frozen]] : [])] as const;
  for (const [from, to] of coolings) {
    const cooling = root(to / from, Math.log2(steps));
    let chance: number = from;
    for (let step = 0; step < steps && least > goal && free.length > 0; step++, chance *= cooling) {
      fillChances(chance);
      for (let move = moves / steps; move > 0 && least > goal; move--) tryMove();
    }
  }
  return { rounds: roundsOf(start, best), cost: least, improved: least < first };

  function tryMove(): void {
    const turn = Math.floor(next() * free.length);
    const one = free[turn] as number;
    const other = free[
      (roundFrom[turn] as number) + Math.floor(next() * (roundFree[turn] as number))
    ] as number;
    if (groupFrom[one] === groupFrom[other]) return;
    const luck = next();
    let change = changeOfSwap(one, other);
    if (!isAccepted(change, luck)) return;
    if (strain) {
      change += changeOfStrain(one, other);
      if (!isAccepted(change, luck)) return;
    }
    swap(one, other);
    cost += change;
    if (cost < least) {
      least = cost;
      best.set(person);
    }
  }

  function isAccepted(change: number, luck: number): boolean {
    return change <= 0 || (change < chances.length && luck < (chances[change] as number));
  }

  function changeOfSwap(one: number, other: number): number {
    const a = (person[one] as number) * people;
    const b = (person[other] as number) * people;
    let change = 0;
    for (let seat = groupFrom[one] as number; seat < (groupTo[one] as number); seat++) {
      const c = person[seat] as number;
      if (seat !== one) change += (price[b + c] as number) - (price[a + c] as number) + increase;
    }
    for (let seat = groupFrom[other] as number; seat < (groupTo[other] as number); seat++) {
      const c = person[seat] as number;
      if (seat !== other) change += (price[a + c] as number) - (price[b + c] as number) + increase;
    }
    return change;
  }

  function changeOfStrain(one: number, other: number): number {
    const before = strainAt(one) + strainAt(other);
    exchange(one, other);
    const after = strainAt(one) + strainAt(other);
    exchange(one, other);
    return after - before;
  }

  function strainAt(seat: number): number {
    return strain ? strain(person, groupFrom[seat] as number, groupTo[seat] as number) : 0;
  }

  function swap(one: number, other: number): void {
    const a = person[one] as number;
    const b = person[other] as number;
    for (let seat = groupFrom[one] as number; seat < (groupTo[one] as number); seat++) {
      if (seat === one) continue;
      part(a, person[seat] as number);
      meet(b, person[seat] as number);
    }
    for (let seat = groupFrom[other] as number; seat < (groupTo[other] as number); seat++) {
      if (seat === other) continue;
      part(b, person[seat] as number);
      meet(a, person[seat] as number);
    }
    exchange(one, other);
  }

  function exchange(one: number, other: number): void {
    const a = person[one] as number;
    person[one] = person[other] as number;
    person[other] = a;
  }

  function meet(a: number, b: number): number {
    const paid = price[a * people + b] as number;
    price[a * people + b] = paid + increase;
    price[b * people + a] = paid + increase;
    return paid;
  }

  function part(a: number, b: number): void {
    const left = (price[a * people + b] as number) - increase;
    price[a * people + b] = left;
    price[b * people + a] = left;
  }

  function fillChances(ofOneRepeat: number): void {
    const ofOne = root(ofOneRepeat, Math.log2(unit));
    let power = 1;
    for (let change = 0; change < chances.length; change++, power *= ofOne) chances[change] = power;
  }
}

function squared(x: number, times: number): number {
  let result = x;
  for (let time = 0; time < times; time++) result *= result;
  return result;
}

/** The 2^times-th root. */
function root(x: number, times: number): number {
  let result = x;
  for (let time = 0; time < times; time++) result = Math.sqrt(result);
  return result;
}

/** All seats in a row: for each its group, and for each whose person may change the free seats of its round. */
function layOut(rounds: readonly Round[], pinned: AnnealingProblem["pinned"]) {
  const person = Int32Array.from(rounds.flat(2));
  const groupFrom = new Int32Array(person.length);
  const groupTo = new Int32Array(person.length);
  const free: number[] = [];
  const roundFrom: number[] = [];
  const roundFree: number[] = [];
  let seat = 0;
  for (const [index, round] of rounds.entries()) {
    const first = free.length;
    for (const group of round) {
      groupFrom.fill(seat, seat, seat + group.length);
      groupTo.fill(seat + group.length, seat, seat + group.length);
      for (const one of group) {
        if (!pinned(index, one)) free.push(seat);
        seat++;
      }
    }
    for (let turn = first; turn < free.length; turn++) {
      roundFrom.push(first);
      roundFree.push(free.length - first);
    }
  }
  return { person, groupFrom, groupTo, free, roundFrom, roundFree };
}

/** The people of a row in groups of the same sizes as these rounds. */
function roundsOf(shape: readonly Round[], row: Int32Array): Round[] {
  let from = 0;
  return shape.map((round) =>
    round.map(({ length }) => {
      const group = Array.from(row.subarray(from, from + length));
      from += length;
      return group;
    }),
  );
}
