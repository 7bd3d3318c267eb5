import type { PaperSize } from "../chapter/chapter.js";
import { inches, mm, type Points } from "./units.js";

export interface Size {
  readonly width: Points;
  readonly height: Points;
}

export type Orientation = "portrait" | "landscape";

const upright: Readonly<Record<PaperSize, Size>> = {
  a4: { width: mm(210), height: mm(297) },
  letter: { width: inches(8.5), height: inches(11) },
};

export function sheetSize(paper: PaperSize, orientation: Orientation = "portrait"): Size {
  const { width, height } = upright[paper];
  return orientation === "portrait" ? { width, height } : { width: height, height: width };
}
