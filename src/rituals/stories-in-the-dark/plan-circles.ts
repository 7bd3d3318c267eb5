import { type Random, shuffled } from "../../random.js";
import { Impossible } from "../../scheduling/index.js";

/** People are numbers from 0. */
export interface CircleProblem {
  readonly people: number;
  readonly size: { readonly wanted: number; readonly tellersLeast: number; readonly tellersMost: number };
  /** Pairs who never share a circle. */
  readonly apart: readonly (readonly [number, number])[];
}

export interface PlannedCircle {
  readonly tellers: readonly number[];
  readonly carer: number;
}

const attempts = 2000;

export function planCircles({ people, size, apart }: CircleProblem, random: Random): PlannedCircle[] {
  const everyone = Array.from({ length: people }, (_, person) => person);
  const count = circleCount(people, size);
  if (count === undefined) throw new Impossible("too-few", 1, everyone);
  for (let attempt = 0; attempt < attempts; attempt++) {
    const pile = shuffled(everyone, random);
    const circles = Array.from({ length: count }, (_, index) =>
      pile.splice(0, Math.ceil(pile.length / (count - index))),
    );
    if (circles.every((circle) => !apart.some(([a, b]) => circle.includes(a) && circle.includes(b)))) {
      return circles.map(([carer = 0, ...tellers]) => ({ carer, tellers }));
    }
  }
  throw new Impossible("keep-apart", 1, [...new Set(apart.flat())]);
}

function circleCount(people: number, size: CircleProblem["size"]): number | undefined {
  const counts = Array.from({ length: people }, (_, index) => index + 1).filter(
    (count) => people >= count * (size.tellersLeast + 1) && people <= count * (size.tellersMost + 1),
  );
  const distance = (count: number) => Math.abs(people / count - 1 - size.wanted);
  return counts.sort((one, other) => distance(one) - distance(other))[0];
}
