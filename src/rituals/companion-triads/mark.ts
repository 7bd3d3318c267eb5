import type { MarkPath } from "../ritual.js";

/** Three who meet. */
export const mark: readonly MarkPath[] = [{ d: "M24,4L46,43H2Z" }];
