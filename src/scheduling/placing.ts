import type { Random } from "../random.js";

/** Points that are neighbours, and what it costs that two people are at neighbouring points. */
export interface Layer {
  readonly neighbours: readonly (readonly number[])[];
  /** At `a * people + b`, symmetric. */
  readonly price: Int32Array;
  readonly people: number;
}

export interface Placed {
  /** Who is at each point. */
  readonly people: readonly number[];
  readonly cost: number;
}

/**
 * Puts people on points so that neighbours cost little: sweeps over the points where something is to be paid and swaps
 * each with any other as long as that costs no more, and now and then although it does (min-conflicts with random
 * walk, Minton et al., 1992; Selman, Kautz and Cohen, 1994).
 */
export function placed(start: readonly number[], layers: readonly Layer[], random: Random): Placed {
  const count = start.length;
  const people = Int32Array.from(start);
  const costAt = (point: number) => {
    let cost = 0;
    for (const { neighbours, price, people: all } of layers) {
      const row = (people[point] as number) * all;
      for (const other of neighbours[point] as readonly number[])
        cost += price[row + (people[other] as number)] as number;
    }
    return cost;
  };
  const swap = (one: number, other: number) => {
    const person = people[one] as number;
    people[one] = people[other] as number;
    people[other] = person;
  };

  let cost = start.reduce((sum, _, point) => sum + costAt(point), 0) / 2;
  let best = { people: start, cost };
  let tries = 20_000 + 100 * count;
  while (tries > 0 && cost > 0) {
    for (let one = 0; one < count; one++) {
      const own = costAt(one);
      if (own === 0) continue;
      tries--;
      const other = Math.floor(random() * count);
      const before = own + costAt(other);
      swap(one, other);
      const change = costAt(one) + costAt(other) - before;
      if (change > 0 && (change > own || random() > 0.02)) {
        swap(one, other);
        continue;
      }
      cost += change;
      if (cost < best.cost) best = { people: Array.from(people), cost };
    }
  }
  return best;
}
