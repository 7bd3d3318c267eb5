import type { MarkPath } from "../ritual.js";

/** Four squares, one of them filled. */
export const mark: readonly MarkPath[] = [
  { d: "M3,3H21V21H3Z" },
  { d: "M27,3H45V21H27Z" },
  { d: "M3,27H21V45H3Z" },
  { d: "M27,27H45V45H27Z", filled: true },
];
