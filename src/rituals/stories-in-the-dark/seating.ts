import type { Chapter } from "../../chapter/chapter.js";
import { type Random, shuffled } from "../../random.js";
import { Impossible } from "../../scheduling/index.js";
import { planCircles } from "./plan-circles.js";

/** Ids. */
export interface Circle {
  /** In the order of their seats, clockwise; the first is host. */
  readonly tellers: readonly string[];
  readonly carer: string;
}

export interface Seating {
  readonly circles: readonly Circle[];
  /** Ids of those for whom no circle was left. */
  readonly waiting: readonly string[];
}

export const fewestTellers = 4;
export const mostTellers = 7;

/** Circles of everyone; where that cannot be, of as many as can be. */
export function seatPeople(
  { people, keepApart }: Pick<Chapter, "people" | "keepApart">,
  wanted: number,
  random: Random,
): Seating {
  const everyone = people.map(({ id }) => id);
  const { circles, left } = seatAsManyAsPossible(everyone, keepApart, wanted, random);
  const waiting = new Set(left);
  return { circles, waiting: everyone.filter((id) => waiting.has(id)) };
}

type Pairs = Chapter["keepApart"];

function seatAsManyAsPossible(
  ids: readonly string[],
  apart: Pairs,
  wanted: number,
  random: Random,
): { readonly circles: readonly Circle[]; readonly left: readonly string[] } {
  if (ids.length <= fewestTellers) return { circles: [], left: ids };
  try {
    return { circles: seatAll(ids, apart, wanted, random), left: [] };
  } catch (error) {
    if (!(error instanceof Impossible)) throw error;
    const waits = hardestToSeat(ids, apart, random);
    const others = seatAsManyAsPossible(
      ids.filter((id) => id !== waits),
      apart,
      wanted,
      random,
    );
    return { ...others, left: [...others.left, waits] };
  }
}

function seatAll(ids: readonly string[], apart: Pairs, wanted: number, random: Random): Circle[] {
  const idOf = (index: number) => ids[index] ?? "";
  const circles = planCircles(
    {
      people: ids.length,
      size: { wanted, tellersLeast: fewestTellers, tellersMost: mostTellers },
      apart: apart
        .filter((pair) => pair.every((id) => ids.includes(id)))
        .map(([one, other]) => [ids.indexOf(one), ids.indexOf(other)] as const),
    },
    random,
  );
  return circles.map(({ tellers, carer }) => ({ tellers: tellers.map(idOf), carer: idOf(carer) }));
}

/** Whoever is kept apart from most of the others; by lot among equals. */
function hardestToSeat(ids: readonly string[], apart: Pairs, random: Random): string {
  const conflicts = (id: string) =>
    apart.filter((pair) => pair.includes(id) && pair.every((one) => ids.includes(one))).length;
  return shuffled(ids, random).reduce((hardest, id) => (conflicts(id) > conflicts(hardest) ? id : hardest));
}
