import type { MarkPath } from "../ritual.js";

/** A circle, and whose turn it is in it. */
export const mark: readonly MarkPath[] = [
  { d: "M3,24a21,21 0 1,0 42,0a21,21 0 1,0 -42,0Z" },
  { d: "M24,24V3A21,21 0 0 1 45,24Z", filled: true },
];
