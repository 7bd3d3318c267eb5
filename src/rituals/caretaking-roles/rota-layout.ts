import { scaleLinear } from "d3-scale";
import type { Points } from "../../paper/units.js";

/** Where somebody stands on the line of all people, and where there is room for their shape. */
export interface Standing {
  /** Index among all people. */
  readonly person: number;
  readonly at: Points;
  readonly shape: Points;
}

interface Line {
  readonly people: number;
  readonly width: Points;
  readonly side: Points;
}

/** The place of a person on the line, from the first at its left end to the last at its right. */
export function placesOn({ people, width, side }: Line): (person: number) => Points {
  return scaleLinear([0, people - 1], [side / 2, width - side / 2]);
}

/** Shapes stand over their people; where they would touch they move apart, to both sides alike. */
export function standOnLine(serving: readonly number[], line: Line): Standing[] {
  const { width, side } = line;
  const inOrder = serving.toSorted((one, other) => one - other);
  const places = inOrder.map(placesOn(line));
  const rightwards = pushed(places, side);
  const leftwards = pushed(places.map((at) => -at).reverse(), side).reverse();
  return inOrder.map((person, index) => {
    const at = places[index] ?? 0;
    const shape = ((rightwards[index] ?? at) - (leftwards[index] ?? -at)) / 2;
    const least = side / 2 + index * side;
    const most = width - side / 2 - (inOrder.length - 1 - index) * side;
    return { person, at, shape: Math.max(least, Math.min(most, shape)) };
  });
}

/** Each at least as far from the one before as a shape is wide. */
function pushed(places: readonly Points[], side: Points): Points[] {
  const shapes: Points[] = [];
  for (const at of places) shapes.push(Math.max(at, (shapes.at(-1) ?? -Infinity) + side));
  return shapes;
}
