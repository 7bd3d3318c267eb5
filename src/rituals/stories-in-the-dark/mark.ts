import type { MarkPath } from "../ritual.js";

/** A circle of people around one light. */
export const mark: readonly MarkPath[] = [
  { d: "M2,24a22,22 0 1,0 44,0a22,22 0 1,0 -44,0Z" },
  { d: "M18.5,24a5.5,5.5 0 1,0 11,0a5.5,5.5 0 1,0 -11,0Z", filled: true },
];
