import type { MarkPath } from "../ritual.js";

/** A star of four strengths. */
export const mark: readonly MarkPath[] = [
  { d: "M24,1L30.5,17.5L47,24L30.5,30.5L24,47L17.5,30.5L1,24L17.5,17.5Z" },
];
