import { Page, Path, Svg, View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { regionProps, roleProps } from "./role.js";
import { usePageSetup, useSheet } from "./setup.js";
import type { Size } from "./sizes.js";
import type { Points } from "./units.js";

/** A part of a folded sheet: where it lies, and whether it stands on its head before the sheet is folded. */
interface Panel {
  readonly column: number;
  readonly row: number;
  readonly turned: boolean;
  readonly content: ReactNode;
}

export interface HalfFoldProps {
  readonly front: ReactNode;
  readonly insideLeft: ReactNode;
  readonly insideRight: ReactNode;
  readonly back: ReactNode;
}

/** A landscape sheet, printed on both sides over the short edge and folded once down the middle. */
export function HalfFold({ front, insideLeft, insideRight, back }: HalfFoldProps) {
  const panel = (column: number, content: ReactNode): Panel => ({ column, row: 0, turned: false, content });
  return (
    <>
      <FoldedSheet columns={2} rows={1} landscape panels={[panel(0, back), panel(1, front)]} />
      <FoldedSheet columns={2} rows={1} landscape panels={[panel(0, insideLeft), panel(1, insideRight)]} />
    </>
  );
}

/**
 * An upright sheet, printed on one side and folded twice (the French fold): the upper half goes behind, then the
 * left half. The inside stands on its head in the upper half.
 */
export function FourPanel({ front, insideLeft, insideRight, back }: HalfFoldProps) {
  return (
    <FoldedSheet
      columns={2}
      rows={2}
      panels={[
        { column: 0, row: 0, turned: true, content: insideRight },
        { column: 1, row: 0, turned: true, content: insideLeft },
        { column: 0, row: 1, turned: false, content: back },
        { column: 1, row: 1, turned: false, content: front },
      ]}
    />
  );
}

/** A sheet that stands by itself: the same or two faces, the rear one on its head above the fold. */
export function Tent({ front, rear }: { readonly front: ReactNode; readonly rear: ReactNode }) {
  return (
    <FoldedSheet
      columns={1}
      rows={2}
      panels={[
        { column: 0, row: 0, turned: true, content: rear },
        { column: 0, row: 1, turned: false, content: front },
      ]}
    />
  );
}

/**
 * Eight pages from one landscape sheet, printed on one side: fold it to eighths, cut the middle of the long fold
 * between the inner columns, push the ends together. Pages run right along the lower row from page 6 to the cover,
 * then back along the upper row, on their heads.
 */
export function PocketBooklet({ pages }: { readonly pages: readonly ReactNode[] }) {
  const lower = [5, 6, 7, 0];
  const upper = [4, 3, 2, 1];
  const row = (order: readonly number[], at: number): Panel[] =>
    order.map((page, column) => ({ column, row: at, turned: at === 0, content: pages[page] }));
  return <FoldedSheet columns={4} rows={2} landscape cut panels={[...row(upper, 0), ...row(lower, 1)]} />;
}

interface FoldedSheetProps {
  readonly columns: number;
  readonly rows: number;
  readonly landscape?: boolean;
  /** A slit along the middle of the horizontal fold, between the inner columns. */
  readonly cut?: boolean;
  readonly panels: readonly Panel[];
}

function FoldedSheet({ columns, rows, landscape = false, cut = false, panels }: FoldedSheetProps) {
  const { theme } = usePageSetup();
  const sheet = useSheet(landscape ? "landscape" : "portrait");
  const width = sheet.width / columns;
  const height = sheet.height / rows;
  // Small panels cannot spare a page's margin, but never come nearer to an edge than a card.
  const inset = Math.max(theme.cardInset, Math.min(theme.margin, width * 0.12));
  return (
    <Page size={[sheet.width, sheet.height]} wrap={false} style={{ minHeight: sheet.height }}>
      <FoldMarks sheet={sheet} columns={columns} rows={rows} cut={cut} />
      {panels.map(({ column, row, turned, content }) => (
        <View
          key={`${column} ${row}`}
          {...regionProps}
          style={{
            position: "absolute",
            left: column * width + inset,
            top: row * height + inset,
            width: width - 2 * inset,
            height: height - 2 * inset,
            ...(turned && { transform: "rotate(180deg)" }),
          }}
        >
          {content}
        </View>
      ))}
    </Page>
  );
}

interface FoldMarksProps {
  readonly sheet: Size;
  readonly columns: number;
  readonly rows: number;
  readonly cut: boolean;
}

/** Short dashes at the edges where the paper is folded, a whole line where it is cut. */
function FoldMarks({ sheet, columns, rows, cut }: FoldMarksProps) {
  const { theme } = usePageSetup();
  const between = (count: number, whole: Points) =>
    Array.from({ length: count - 1 }, (_, index) => ((index + 1) * whole) / count);
  const folds = [
    ...between(columns, sheet.width).map((x) => `M${x},10V26M${x},${sheet.height - 26}V${sheet.height - 10}`),
    ...between(rows, sheet.height).map((y) => `M10,${y}H26M${sheet.width - 26},${y}H${sheet.width - 10}`),
  ];
  const middle = sheet.height / 2;
  return (
    <View {...roleProps("Artifact")} style={{ position: "absolute", left: 0, top: 0 }}>
      <Svg
        viewBox={`0 0 ${sheet.width} ${sheet.height - 1}`}
        style={{ width: sheet.width, height: sheet.height - 1 }}
      >
        <Path
          d={folds.join("")}
          stroke={theme.ink.text}
          strokeWidth={theme.rule.hairline}
          strokeDasharray="3 2"
          fill="none"
        />
        {cut ? (
          <Path
            d={`M${sheet.width / columns},${middle}H${sheet.width - sheet.width / columns}`}
            stroke={theme.ink.text}
            strokeWidth={theme.rule.hairline}
            fill="none"
          />
        ) : null}
      </Svg>
    </View>
  );
}
