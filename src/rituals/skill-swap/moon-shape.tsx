import { Circle, Path, Svg, View } from "@react-pdf/renderer";
import { roleProps } from "../../paper/role.js";
import { useTheme } from "../../paper/setup.js";
import type { Points } from "../../paper/units.js";
import type { Moon } from "./moon.js";

interface Disc {
  readonly x: Points;
  readonly y: Points;
  readonly radius: Points;
}

/** Whether enough of the moon is dark to tell its disc from a circle to tick. */
export function isDark({ turn }: Moon): boolean {
  return Math.cos(2 * Math.PI * turn) > -0.8;
}

/** The moon of one day, as seen from the north: what is dark is filled, or hatched to save ink. */
export function MoonPaths({ turn, x, y, radius }: Disc & { readonly turn?: number }) {
  const { ink, rule, lowInk } = useTheme();
  const disc = { x, y, radius };
  return (
    <>
      {turn === undefined ? null : lowInk ? (
        <Path d={hatch(turn, disc)} stroke={ink.text} strokeWidth={rule.writeIn} fill="none" />
      ) : (
        <Path d={darkPart(turn, disc)} fill={ink.text} />
      )}
      <Circle cx={x} cy={y} r={radius} stroke={ink.text} strokeWidth={rule.box} fill="none" />
    </>
  );
}

export function MoonShape({ turn, size }: { readonly turn: number; readonly size: Points }) {
  return (
    <View {...roleProps("Artifact")}>
      <Svg viewBox={`0 0 ${size} ${size}`} style={{ width: size, height: size }}>
        <MoonPaths turn={turn} x={size / 2} y={size / 2} radius={size / 2 - 1} />
      </Svg>
    </View>
  );
}

/** Between the limb that the sun does not reach and the terminator, half an ellipse. */
function darkPart(turn: number, { x, y, radius }: Disc): string {
  const terminator = Math.cos(2 * Math.PI * turn);
  const limb = turn < 0.5 ? 0 : 1;
  const back = terminator > 0 ? limb : 1 - limb;
  const width = Math.max(0.01, Math.abs(terminator) * radius);
  return `M${x},${y - radius}A${radius},${radius} 0 0 ${limb} ${x},${y + radius}A${width},${radius} 0 0 ${back} ${x},${y - radius}Z`;
}

function hatch(turn: number, { x, y, radius }: Disc): string {
  const terminator = Math.cos(2 * Math.PI * turn);
  const lines = Math.max(3, Math.round(radius / 1.6));
  return Array.from({ length: lines }, (_, line) => {
    const down = radius * ((2 * line + 1) / lines - 1);
    const half = Math.sqrt(radius ** 2 - down ** 2);
    const [from, to] = turn < 0.5 ? [-half, terminator * half] : [-terminator * half, half];
    return `M${x + from},${y + down}H${x + to}`;
  }).join("");
}
