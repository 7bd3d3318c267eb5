import type { Chapter } from "../../chapter/chapter.js";
import { called } from "../../chapter/people.js";
import { type Problem, UserError } from "../../errors.js";
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

const tellers = { least: 4, most: 7 };

/**
 * Circles of everyone; where that cannot be, of as many as can be. Throws a UserError where those kept apart leave
 * nobody a circle.
 */
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
      tellers: { wanted, ...tellers },
      apart: keepApart
        .filter((pair) => pair.every((id) => ids.includes(id)))
        .map(([one, other]) => [ids.indexOf(one), ids.indexOf(other)] as const),
    },
    random,
  );
  if (circles.length === 0 && ids.length > tellers.least) throw new UserError([noCircle(people, keepApart)]);
  return {
    circles: circles.map(({ tellers, carer }) => ({ tellers: tellers.map(idOf), carer: idOf(carer) })),
    waiting: waiting.map(idOf),
  };
}

/** Said on the terminal alone: on paper it would tell who is kept apart. */
function noCircle(people: Chapter["people"], keepApart: Chapter["keepApart"]): Problem {
  const names = people.filter(({ id }) => keepApart.flat().includes(id)).map(called);
  return {
    path: "keepApart",
    message: `stories-in-the-dark finds no circle of ${tellers.least} who tell and a carer; kept apart are ${names.join(", ")}.`,
    hint: "Remove a wish, invite more people, or leave this ritual out.",
  };
}
