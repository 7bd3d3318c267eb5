import type { Chapter } from "../../chapter/chapter.js";
import type { Random } from "../../random.js";
import { planCircles } from "../../scheduling/index.js";

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

/** Circles of everyone; where that cannot be, of as many as can be. */
export function seatPeople(
  { people, keepApart }: Pick<Chapter, "people" | "keepApart">,
  wanted: number,
  random: Random,
): Seating {
  const ids = people.map(({ id }) => id);
  const idOf = (index: number) => ids[index] ?? "";
  const { circles, waiting } = planCircles(
    {
      people: ids.length,
      tellers: { wanted, least: 4, most: 7 },
      apart: keepApart
        .filter((pair) => pair.every((id) => ids.includes(id)))
        .map(([one, other]) => [ids.indexOf(one), ids.indexOf(other)] as const),
    },
    random,
  );
  return {
    circles: circles.map(({ tellers, carer }) => ({ tellers: tellers.map(idOf), carer: idOf(carer) })),
    waiting: waiting.map(idOf),
  };
}
