import { Page, Path, Svg, View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { regionProps, roleProps } from "./role.js";
import { usePageSetup, useSheet } from "./setup.js";
import type { Size } from "./sizes.js";
import type { Points } from "./units.js";

/** The four panels of a sheet folded once, as its reader meets them. */
export interface HalfFoldProps {
  readonly front: ReactNode;
  readonly insideLeft: ReactNode;
  readonly insideRight: ReactNode;
  readonly back: ReactNode;
}

/** A landscape sheet, printed on both sides over the short edge and folded down the middle. */
export function HalfFold({ front, insideLeft, insideRight, back }: HalfFoldProps) {
  return (
    <>
      <Spread left={back} right={front} />
      <Spread left={insideLeft} right={insideRight} />
    </>
  );
}

function Spread({ left, right }: { readonly left: ReactNode; readonly right: ReactNode }) {
  const { theme } = usePageSetup();
  const sheet = useSheet("landscape");
  const half = sheet.width / 2;
  const margin = theme.margin;
  const panel = (from: Points, children: ReactNode) => (
    <View
      {...regionProps}
      style={{
        position: "absolute",
        left: from + margin,
        top: margin,
        width: half - 2 * margin,
        height: sheet.height - 2 * margin,
      }}
    >
      {children}
    </View>
  );
  return (
    <Page size={[sheet.width, sheet.height]}>
      <FoldMarks sheet={sheet} at={[half]} />
      {panel(0, left)}
      {panel(half, right)}
    </Page>
  );
}

/** Short dashes at both edges where the paper is folded. */
export function FoldMarks({ sheet, at }: { readonly sheet: Size; readonly at: readonly Points[] }) {
  const { theme } = usePageSetup();
  const d = at.map((x) => `M${x},10V26M${x},${sheet.height - 26}V${sheet.height - 10}`).join("");
  return (
    <View {...roleProps("Artifact")} style={{ position: "absolute", left: 0, top: 0 }}>
      <Svg
        viewBox={`0 0 ${sheet.width} ${sheet.height - 1}`}
        style={{ width: sheet.width, height: sheet.height - 1 }}
      >
        <Path
          d={d}
          stroke={theme.ink.text}
          strokeWidth={theme.rule.hairline}
          strokeDasharray="3 2"
          fill="none"
        />
      </Svg>
    </View>
  );
}
