import { sizesOf } from "./group-sizes.js";
import type { Round } from "./rotation-problem.js";
import { cut, upTo } from "./rows.js";

/**
 * A schedule with a cyclic symmetry (Bose's method of differences, 1939). The points are `copies` copies of
 * Z_modulus, point `copy * modulus + residue`, and after them `fixed` points that no shift moves.
 */
export interface BaseDesign {
  readonly people: number;
  /** Groups of four, which come first in each class; the others are threes. */
  readonly fours: number;
  readonly modulus: number;
  readonly copies: number;
  readonly fixed: number;
  /** Partitions of the points, group after group; each gives `modulus` rounds by shifting. */
  readonly classes: readonly (readonly number[])[];
  /** Each [a, b] gives one round of groups {s, s + a of copy 1, s + b of copy 2}. */
  readonly transversals?: readonly (readonly [number, number])[];
}

export function developed(design: BaseDesign): Round[] {
  const { people, fours, modulus, copies, classes, transversals = [] } = design;
  const shifted = (point: number, shift: number) =>
    point < modulus * copies ? point - (point % modulus) + (((point % modulus) + shift) % modulus) : point;
  const sizes = sizesOf(people, fours, 0);
  const shifts = upTo(modulus);
  return [
    ...classes.flatMap((points) =>
      shifts.map((shift) =>
        cut(
          points.map((point) => shifted(point, shift)),
          sizes,
        ),
      ),
    ),
    ...transversals.map(([a, b]) =>
      shifts.map((shift) => [shift, shifted(modulus + a, shift), shifted(2 * modulus + b, shift)]),
    ),
  ];
}
