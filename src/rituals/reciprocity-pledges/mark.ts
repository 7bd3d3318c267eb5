import type { MarkPath } from "../ritual.js";

/** A circle and a square that overlap: what is offered and what is asked. */
export const mark: readonly MarkPath[] = [
  { d: "M1,24a15,15 0 1,0 30,0a15,15 0 1,0 -30,0Z" },
  { d: "M20,10.5H47V37.5H20Z" },
];
