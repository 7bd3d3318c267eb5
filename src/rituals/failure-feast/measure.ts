import { lineCount } from "../../paper/text-fit.js";
import type { TypeStyle } from "../../paper/theme.js";
import type { Points } from "../../paper/units.js";

/** About how high a text will stand; on the generous side, because it makes room. */
export function textHeight({ size, leading }: TypeStyle, text: string, width: Points): Points {
  return lineCount(text, width, size) * leading;
}

/** The largest size, up to `most`, at which every one of some lines of display type stays one line. */
export function sizeToFit(lines: readonly string[], width: Points, most: Points): Points {
  const longest = Math.max(1, ...lines.map(({ length }) => length));
  return Math.min(most, width / (longest * 0.6));
}
