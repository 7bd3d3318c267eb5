import type { MarkPath } from "../ritual.js";

/** A quarter of the whole: begin small. */
export const mark: readonly MarkPath[] = [{ d: "M5,4V44H45A40,40 0 0 0 5,4Z" }];
