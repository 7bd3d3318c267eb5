import { Circle, Rect, Svg, View } from "@react-pdf/renderer";
import type { ReactElement, ReactNode } from "react";
import { Fill, Rule } from "./box.js";
import { roleProps } from "./role.js";
import { usePageSetup, useTheme } from "./setup.js";
import { textWidth } from "./text-fit.js";
import type { Theme } from "./theme.js";
import { Type } from "./type.js";
import type { Points } from "./units.js";

/** From the left edge of the text; the last column ends at the right edge, or is missing. */
interface Columns {
  readonly clock: Points;
  readonly line: Points;
  readonly text: Points;
  readonly shorten: Points;
}

/** Large print has no room for a third column: its notes stand under the heading of the step. */
function columnsOf({ large }: Pick<Theme, "large">): Columns {
  return large
    ? { clock: 76, line: 92, text: 112, shorten: 0 }
    : { clock: 60, line: 74, text: 94, shorten: 96 };
}

const beforeLastColumn = 12;

export function ColumnHeads() {
  const { words, theme } = usePageSetup();
  const at = columnsOf(theme);
  return (
    <View>
      <View style={{ flexDirection: "row", paddingBottom: 4 }}>
        <View style={{ width: at.text }}>
          <Type set="tableHead">{words.label("script.clock")}</Type>
        </View>
        <Fill>
          <Type set="tableHead">{words.label("script.say-and-do")}</Type>
        </Fill>
        {at.shorten === 0 ? null : (
          <View style={{ width: at.shorten }}>
            <Type set="tableHead">{words.label("script.shorten-to")}</Type>
          </View>
        )}
      </View>
      <Rule weight="head" />
    </View>
  );
}

interface OrderRowProps {
  readonly line: ReactElement;
  readonly clock?: ReactNode;
  readonly last?: ReactNode;
  readonly spaced?: boolean;
  readonly children: ReactNode;
}

/** One row of a running order, along its line. */
export function OrderRow({ line, clock, last, spaced = false, children }: OrderRowProps) {
  const at = columnsOf(useTheme());
  return (
    <View wrap={false} style={{ flexDirection: "row", ...(spaced && { paddingTop: 12 }) }}>
      {line}
      <View style={{ width: at.clock }}>{clock}</View>
      <View style={{ width: at.text - at.clock }} />
      <Fill>{children}</Fill>
      {at.shorten === 0 ? null : (
        <View style={{ width: beforeLastColumn + at.shorten, paddingLeft: beforeLastColumn }}>{last}</View>
      )}
    </View>
  );
}

/** The clock large, and small below it the half of the day, where the language writes one, in one line if it fits. */
export function Clock({ time, note }: { readonly time: string; readonly note?: string }) {
  const theme = useTheme();
  const [clock = time, period] = time.split("\u00a0");
  const notes = [period, note].filter((text) => text !== undefined);
  const line = notes.join(" · ");
  const fits = textWidth(line, theme.type.note.size) <= columnsOf(theme).clock;
  return (
    <>
      <Type set="subhead" align="right">
        {clock}
      </Type>
      {(fits ? [line] : notes).map((below) => (
        <Type key={below} set="note" align="right">
          {below}
        </Type>
      ))}
    </>
  );
}

/** The line runs through the whole height of its row, so that rows make one line. */
export function TimeLine({
  station = false,
  ends = false,
}: {
  readonly station?: boolean;
  readonly ends?: boolean;
}) {
  const theme = useTheme();
  const { ink, rule } = theme;
  const at = columnsOf(theme).line;
  return (
    <>
      <View
        style={{
          position: "absolute",
          left: at - rule.timeLine / 2,
          top: -0.5,
          ...(ends ? { height: 22 } : { bottom: 0 }),
          width: rule.timeLine,
          backgroundColor: ink.accent,
        }}
      />
      {station || ends ? (
        <View {...roleProps("Artifact")} style={{ position: "absolute", left: at - 10, top: 12 }}>
          <Svg viewBox="0 0 20 20" style={{ width: 20, height: 20 }}>
            {station ? (
              <Circle cx={10} cy={10} r={5.5} fill="#FFFFFF" stroke={ink.accent} strokeWidth={3} />
            ) : (
              <Rect x={1} y={7} width={18} height={7} fill={ink.accent} />
            )}
          </Svg>
        </View>
      ) : null}
    </>
  );
}
