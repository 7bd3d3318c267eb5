import { Canvas, View } from "@react-pdf/renderer";
import { Fill } from "./box.js";
import { roleProps } from "./role.js";
import { useTheme } from "./setup.js";
import { Type } from "./type.js";
import type { Points } from "./units.js";

export interface WriteLineProps {
  readonly label?: string;
  /** So that the rules of several lines begin under each other. */
  readonly labelWidth?: Points;
  readonly width?: Points;
  /** What is known already stands on the rule. */
  readonly value?: string;
}

/** A rule to write on; its label stands on it. */
export function WriteLine({ label, labelWidth, width, value }: WriteLineProps) {
  const { writeInPitch, rule, ink } = useTheme();
  const size = { height: writeInPitch, ...(width !== undefined && { width }) };
  const ruled = {
    borderBottomWidth: rule.writeIn,
    borderBottomColor: ink.text,
    borderBottomStyle: "solid",
  } as const;
  if (label === undefined && value === undefined) return <View wrap={false} style={{ ...size, ...ruled }} />;
  return (
    <View wrap={false} style={{ flexDirection: "row", alignItems: "flex-end", gap: 10, ...size }}>
      {label === undefined ? null : (
        <View style={{ ...(labelWidth !== undefined && { width: labelWidth }) }}>
          <Type set="body" weight={700}>
            {label}
          </Type>
        </View>
      )}
      <View style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0, ...ruled }}>
        {value === undefined ? null : <Type set="body">{value}</Type>}
      </View>
    </View>
  );
}

/** Empty rules, nine millimetres apart. */
export function WriteLines({ count }: { readonly count: number }) {
  return (
    <View style={{ flexDirection: "column" }}>
      {Array.from({ length: count }, (_, line) => (
        <WriteLine key={line} />
      ))}
    </View>
  );
}

/** A box to tick, drawn as a path because bordered boxes lose sides at low resolution. */
export function TickBox({ round = false, side }: { readonly round?: boolean; readonly side?: Points }) {
  const { tickBox, rule, ink } = useTheme();
  const size = side ?? tickBox;
  const inset = rule.box / 2;
  const radius = size / 2 - inset;
  const d = round
    ? `M${inset},${size / 2} a${radius},${radius} 0 1,0 ${2 * radius},0 a${radius},${radius} 0 1,0 ${-2 * radius},0 Z`
    : `M${inset},${inset} H${size - inset} V${size - inset} H${inset} Z`;
  return (
    <Canvas
      {...roleProps("Artifact")}
      style={{ width: size, height: size }}
      paint={(painter) => {
        painter.path(d).lineWidth(rule.box).stroke(ink.text);
        return null;
      }}
    />
  );
}

/** A tick box and what it stands for. */
export function Choice({ label, round = false }: { readonly label: string; readonly round?: boolean }) {
  return (
    <View style={{ flexDirection: "row", alignItems: "center", gap: 5 }}>
      <TickBox round={round} />
      <Type set="body">{label}</Type>
    </View>
  );
}

export interface ChoicesProps {
  readonly label?: string;
  readonly labelWidth?: Points;
  readonly options: readonly string[];
  readonly gap?: Points;
}

/** One question with boxes to tick, in a line of the height of a write-in line. */
export function Choices({ label, labelWidth, options, gap = 12 }: ChoicesProps) {
  const { writeInPitch } = useTheme();
  return (
    <View style={{ flexDirection: "row", alignItems: "center", gap, height: writeInPitch }}>
      {label === undefined ? null : (
        <View style={{ ...(labelWidth !== undefined && { width: labelWidth - gap + 10 }) }}>
          <Type set="body" weight={700}>
            {label}
          </Type>
        </View>
      )}
      {options.map((option) => (
        <Choice key={option} label={option} />
      ))}
      <Fill />
    </View>
  );
}
