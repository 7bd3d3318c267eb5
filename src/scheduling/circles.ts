import { type Random, shuffled } from "../random.js";
import { pairPrices } from "./apart.js";
import { placed } from "./placing.js";
import type { Pair } from "./rotation-problem.js";
import { cut, upTo } from "./rows.js";

/** People are indices from 0. */
export interface CircleProblem {
  readonly people: number;
  /** How many tell in a circle, beside its carer. */
  readonly tellers: { readonly wanted: number; readonly least: number; readonly most: number };
  /** Pairs that never share a circle. */
  readonly apart?: readonly Pair[];
}

export interface Circle {
  readonly carer: number;
  readonly tellers: readonly number[];
}

export interface Circles {
  readonly circles: readonly Circle[];
  /** Those for whom no circle was left. */
  readonly waiting: readonly number[];
}

/**
 * Circles of nearly equal size, as near to the wanted one as people and those kept apart allow; where they do not, one
 * by one waits who is kept apart from most of the others, by lot among equals. Throws nothing: too few people all wait.
 */
export function planCircles({ people, tellers, apart = [] }: CircleProblem, random: Random): Circles {
  const price = pairPrices(people, apart, 1);
  const present = shuffled(upTo(people), random);
  while (present.length > 0) {
    for (const sizes of sizeChoices(present.length, tellers)) {
      const seated = seatedApart(present, sizes, price, people, random);
      if (!seated) continue;
      return {
        circles: seated.map(([carer = 0, ...others]) => ({ carer, tellers: others })),
        waiting: upTo(people).filter((person) => !present.includes(person)),
      };
    }
    present.splice(hardestToSeat(present, price, people), 1);
  }
  return { circles: [], waiting: upTo(people) };
}

/** For each number of circles that can be their sizes, carers included; the wanted one first. */
function sizeChoices(present: number, { wanted, least, most }: CircleProblem["tellers"]): number[][] {
  const distance = (circles: number) => Math.abs(present / circles - 1 - wanted);
  return upTo(present)
    .map((index) => index + 1)
    .filter((circles) => present >= circles * (least + 1) && present <= circles * (most + 1))
    .sort((one, other) => distance(one) - distance(other))
    .map((circles) => upTo(circles).map((index) => Math.ceil((present - index) / circles)));
}

function seatedApart(
  present: readonly number[],
  sizes: readonly number[],
  price: Int32Array,
  people: number,
  random: Random,
): number[][] | undefined {
  const neighbours = cut(upTo(present.length), sizes).flatMap((circle) =>
    circle.map((seat) => circle.filter((other) => other !== seat)),
  );
  const found = placed(present, [{ neighbours, price, people }], random);
  return found.cost === 0 ? cut(found.people, sizes) : undefined;
}

/** The place among those present of whoever is kept apart from most of them. */
function hardestToSeat(present: readonly number[], price: Int32Array, people: number): number {
  const apartFrom = present.map((one) => present.filter((other) => price[one * people + other] !== 0).length);
  return apartFrom.indexOf(Math.max(...apartFrom));
}
