import type { MarkPath } from "../ritual.js";

/** Three groups that touch. */
export const mark: readonly MarkPath[] = [
  { d: "M14.5,13a9.5,9.5 0 1,0 19,0a9.5,9.5 0 1,0 -19,0Z" },
  { d: "M3,33.5a9.5,9.5 0 1,0 19,0a9.5,9.5 0 1,0 -19,0Z" },
  { d: "M26,33.5a9.5,9.5 0 1,0 19,0a9.5,9.5 0 1,0 -19,0Z" },
];
