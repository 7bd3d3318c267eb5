import type { Theme } from "../../paper/theme.js";

/** Half a sheet holds all words only in small print and between narrow margins. */
export function halfOrWhole({ littleRoom }: Pick<Theme, "littleRoom">): "half" | "whole" {
  return littleRoom ? "whole" : "half";
}
