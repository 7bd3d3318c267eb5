import type { Chapter } from "../chapter/chapter.js";
import { mm, type Points } from "./units.js";

export type TypeStyleName =
  | "footer"
  | "tableHead"
  | "note"
  | "body"
  | "dish"
  | "spoken"
  | "subhead"
  | "head"
  | "title"
  | "numeral"
  | "display";

export interface TypeStyle {
  readonly face: "text" | "display";
  readonly weight: 400 | 500 | 600 | 700 | 800;
  readonly size: Points;
  readonly leading: Points;
}

const standard: Readonly<Record<TypeStyleName, TypeStyle>> = {
  footer: { face: "text", weight: 400, size: 9, leading: 12 },
  tableHead: { face: "text", weight: 600, size: 10.5, leading: 12 },
  note: { face: "text", weight: 400, size: 11, leading: 16 },
  body: { face: "text", weight: 400, size: 12, leading: 16 },
  dish: { face: "text", weight: 400, size: 13, leading: 18 },
  spoken: { face: "text", weight: 400, size: 14, leading: 20 },
  subhead: { face: "display", weight: 700, size: 18, leading: 20 },
  head: { face: "display", weight: 700, size: 28, leading: 32 },
  title: { face: "display", weight: 800, size: 32, leading: 36 },
  numeral: { face: "display", weight: 800, size: 32, leading: 36 },
  display: { face: "display", weight: 800, size: 60, leading: 64 },
};

/** Large print sets running text at 18 pt; what is large already grows less. */
const largeSizes: Readonly<Record<TypeStyleName, readonly [size: Points, leading: Points]>> = {
  footer: [12, 16],
  tableHead: [14, 18],
  note: [18, 24],
  body: [18, 24],
  dish: [18, 24],
  spoken: [20, 28],
  subhead: [24, 28],
  head: [34, 38],
  title: [38, 42],
  numeral: [40, 44],
  display: [66, 70],
};

export interface Theme {
  readonly type: Readonly<Record<TypeStyleName, TypeStyle>>;
  readonly large: boolean;
  /** Fills are drawn as outlines. */
  readonly lowInk: boolean;
  readonly ink: { readonly text: string; readonly accent: string };
  readonly rule: {
    readonly hairline: Points;
    readonly writeIn: Points;
    readonly box: Points;
    readonly section: Points;
    readonly head: Points;
    readonly mark: Points;
    readonly timeLine: Points;
  };
  /** From the edge of the sheet to what is printed. */
  readonly margin: Points;
  readonly wallMargin: Points;
  /** From the edge of a card to what is printed on it. */
  readonly cardInset: Points;
  /** From the foot of the sheet to its page line. */
  readonly footInset: Points;
  /** Large print or wide margins leave a card too little room for all its words. */
  readonly littleRoom: boolean;
  readonly writeInPitch: Points;
  readonly tickBox: Points;
}

/** The tokens of an edition; nothing printed lies nearer to an edge than the printer's margin (millimetres). */
export function themeFor(print: Chapter["print"], printerMargin: number): Theme {
  const large = print.text === "large";
  const atLeast = print.photocopySafe ? mm(12) : mm(printerMargin);
  const cardInset = Math.max(mm(6.35), atLeast);
  return {
    type: large ? enlarged() : standard,
    large,
    lowInk: print.ink === "low",
    ink: { text: "#000000", accent: print.photocopySafe ? "#000000" : "#A8200D" },
    rule: { hairline: 0.5, writeIn: 0.75, box: 1, section: 1.5, head: 2, mark: 3, timeLine: 4 },
    margin: Math.max(48, atLeast),
    wallMargin: Math.max(36, atLeast),
    cardInset,
    footInset: Math.max(24, cardInset),
    littleRoom: large || cardInset > mm(10),
    writeInPitch: large ? mm(11) : mm(9),
    tickBox: large ? mm(6.5) : mm(5),
  };
}

function enlarged(): Theme["type"] {
  const names = Object.keys(standard) as TypeStyleName[];
  return Object.fromEntries(
    names.map((name) => {
      const [size, leading] = largeSizes[name];
      return [name, { ...standard[name], size, leading }];
    }),
  ) as Record<TypeStyleName, TypeStyle>;
}
