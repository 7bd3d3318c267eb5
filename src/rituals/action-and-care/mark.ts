import type { MarkPath } from "../ritual.js";

/** A burst, and the calm that carries it. */
export const mark: readonly MarkPath[] = [
  { d: "M2,24a11,11 0 0 1 22,0a11,11 0 0 0 22,0" },
  { d: "M2,38.5H46" },
];
