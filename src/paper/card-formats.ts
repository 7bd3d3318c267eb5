import type { PaperSize } from "../chapter/chapter.js";
import { type Orientation, type Size, sheetSize } from "./sizes.js";
import { inches, mm, type Points } from "./units.js";

/** Where cards lie on a sheet; lengths in points, from the top left corner of the sheet. */
export interface CardFormat {
  readonly orientation: Orientation;
  readonly columns: number;
  readonly rows: number;
  readonly card: Size;
  readonly left: Points;
  readonly top: Points;
  /** Between cards; perforated sheets may leave a strip. */
  readonly gapX: Points;
  readonly gapY: Points;
  /** Sheets that come cut need no guides. */
  readonly perforated: boolean;
}

type Measures = Omit<CardFormat, "orientation" | "perforated"> & { readonly orientation?: Orientation };

/** A sheet that is sold perforated: only for the paper that it is made of. */
function perforated(paper: PaperSize, measures: Measures): (size: PaperSize) => CardFormat | undefined {
  return (size) => (size === paper ? { orientation: "portrait", perforated: true, ...measures } : undefined);
}

/** The whole sheet divided: no waste, straight cuts. */
function divided(orientation: Orientation, columns: number, rows: number): (size: PaperSize) => CardFormat {
  return (size) => {
    const sheet = sheetSize(size, orientation);
    return {
      orientation,
      columns,
      rows,
      card: { width: sheet.width / columns, height: sheet.height / rows },
      left: 0,
      top: 0,
      gapX: 0,
      gapY: 0,
      perforated: false,
    };
  };
}

/** Cards of a fixed size, centred on the sheet. */
function centred(orientation: Orientation, columns: number, rows: number, card: Size) {
  return (size: PaperSize): CardFormat => {
    const sheet = sheetSize(size, orientation);
    return {
      orientation,
      columns,
      rows,
      card,
      left: (sheet.width - columns * card.width) / 2,
      top: (sheet.height - rows * card.height) / 2,
      gapX: 0,
      gapY: 0,
      perforated: false,
    };
  };
}

/** The formats by name; the measures of perforated sheets are those that their makers publish. */
const formats = {
  whole: divided("portrait", 1, 1),
  half: divided("portrait", 1, 2),
  third: divided("portrait", 1, 3),
  fourth: divided("portrait", 1, 4),
  "upright-quarter": divided("portrait", 2, 2),
  quarter: divided("landscape", 2, 2),
  eighth: divided("portrait", 2, 4),
  "index-3x5": centred("portrait", 1, 3, { width: inches(5), height: inches(3) }),
  "business-card": centred("portrait", 2, 5, { width: inches(3.5), height: inches(2) }),
  "avery-5371": perforated("letter", {
    columns: 2,
    rows: 5,
    card: { width: inches(3.5), height: inches(2) },
    left: inches(0.75),
    top: inches(0.5),
    gapX: 0,
    gapY: 0,
  }),
  "avery-5388": perforated("letter", {
    columns: 1,
    rows: 3,
    card: { width: inches(5), height: inches(3) },
    left: inches(1.75),
    top: inches(1),
    gapX: 0,
    gapY: 0,
  }),
  "avery-5390": perforated("letter", {
    columns: 2,
    rows: 4,
    card: { width: inches(3.5), height: inches(2.25) },
    left: inches(0.75),
    top: inches(1),
    gapX: 0,
    gapY: 0,
  }),
  "avery-5302": perforated("letter", {
    columns: 2,
    rows: 2,
    card: { width: inches(3.5), height: inches(4) },
    left: inches(0.75),
    top: inches(1.5),
    gapX: 0,
    gapY: 0,
  }),
  "avery-c32011": perforated("a4", {
    columns: 2,
    rows: 5,
    card: { width: mm(85), height: mm(54) },
    left: mm(15),
    top: mm(13.5),
    gapX: mm(10),
    gapY: 0,
  }),
} as const satisfies Record<string, (size: PaperSize) => CardFormat | undefined>;

export type CardFormatName = keyof typeof formats;

/** Undefined where a perforated sheet is not made in that paper size. */
export function cardFormat(name: string, paper: PaperSize): CardFormat | undefined {
  return isCardFormatName(name) ? formats[name](paper) : undefined;
}

function isCardFormatName(name: string): name is CardFormatName {
  return Object.hasOwn(formats, name);
}
