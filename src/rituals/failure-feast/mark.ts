import type { MarkPath } from "../ritual.js";

/** A bowl and its lid. */
export const mark: readonly MarkPath[] = [{ d: "M3,17 H45 A21,21 0 0 1 3,17 Z" }, { d: "M17,8 H31" }];
