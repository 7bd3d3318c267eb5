import type { Theme } from "../../paper/theme.js";
import { mm } from "../../paper/units.js";

/** Half a sheet holds all words only in small print and between narrow margins. */
export function halfOrWhole({ large, cardInset }: Theme): "half" | "whole" {
  return large || cardInset > mm(10) ? "whole" : "half";
}
