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
export function placeOf(person: number, { people, width, side }: Line): Points {
  return side / 2 + (person / Math.max(1, people - 1)) * (width - side);
}

/** Shapes stand over their people; where they would touch they move apart, as little as it takes. */
export function standOnLine(serving: readonly number[], line: Line): Standing[] {
  const inOrder = serving.toSorted((one, other) => one - other);
  const shapes: Points[] = [];
  for (const person of inOrder) {
    shapes.push(Math.max(placeOf(person, line), (shapes.at(-1) ?? -line.side) + line.side));
  }
  let right = line.width + line.side / 2;
  for (let index = shapes.length - 1; index >= 0; index--) {
    right = Math.min(shapes[index] ?? 0, right - line.side);
    shapes[index] = right;
  }
  return inOrder.map((person, index) => ({ person, at: placeOf(person, line), shape: shapes[index] ?? 0 }));
}
