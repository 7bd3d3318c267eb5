import type { MarkPath } from "../ritual.js";

/** Two triangles facing: what one gives, the other takes on. */
export const mark: readonly MarkPath[] = [{ d: "M3,3V33L25,18Z" }, { d: "M45,15V45L23,30Z" }];
