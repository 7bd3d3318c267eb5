import type { MarkPath } from "../ritual.js";

/** What we do inside, in what we demand outside. */
export const mark: readonly MarkPath[] = [
  { d: "M4,4H44V44H4Z" },
  { d: "M14,24a10,10 0 1,0 20,0a10,10 0 1,0 -20,0Z" },
];
