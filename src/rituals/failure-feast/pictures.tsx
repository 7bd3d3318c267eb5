import { Path, Svg, View } from "@react-pdf/renderer";
import { roleProps } from "../../paper/role.js";
import { useTheme } from "../../paper/setup.js";
import type { Points } from "../../paper/units.js";
import type { CourseKind } from "./courses.js";

/** In a square of 40 units. */
const courses: Readonly<Record<CourseKind, string>> = {
  starter: "M1,31 H39 M5,31 A15,15 0 0 1 35,31 M20,16 V11",
  soup: "M3,13 H37 A17,17 0 0 1 3,13 Z",
  main: "M2,20 a18,18 0 1,0 36,0 a18,18 0 1,0 -36,0 Z M9,20 a11,11 0 1,0 22,0 a11,11 0 1,0 -22,0 Z",
  cheese: "M3,33 V21 L37,7 V33 Z M37,20 H31 M10,27 a3,3 0 1,0 6,0 a3,3 0 1,0 -6,0 Z",
  sweet: "M8,21 H32 L28,38 H12 Z M8,21 A7,7 0 0 1 10,8 A11,11 0 0 1 30,8 A7,7 0 0 1 32,21",
};

export function CoursePicture({ kind, size }: { readonly kind: CourseKind; readonly size: Points }) {
  const { ink, rule } = useTheme();
  return (
    <Svg {...roleProps("Artifact")} viewBox="0 0 40 40" style={{ width: size, height: size }}>
      <Path d={courses[kind]} stroke={ink.text} strokeWidth={(rule.head * 40) / size} fill="none" />
    </Svg>
  );
}

interface Stroke {
  readonly d: string;
  readonly weight: number;
  readonly accent?: boolean;
  readonly filled?: boolean;
}

/** The bowl on its side, in a square of 240 units. */
const bowl = "M66,140 L178,84 A62.6,62.6 0 0 1 66,140 Z";

/** Lines parallel to the rim of the bowl, ever shorter towards its foot. */
const hatching = Array.from({ length: 9 }, (_, line) => {
  const depth = 6.2 * (line + 1);
  const half = Math.sqrt(62.6 ** 2 - depth ** 2);
  const [middleX, middleY] = [122 + depth * 0.447, 112 + depth * 0.894];
  const [alongX, alongY] = [half * 0.894, half * -0.447];
  return `M${point(middleX - alongX)},${point(middleY - alongY)} L${point(middleX + alongX)},${point(middleY + alongY)}`;
}).join("");

/** Peas on their way: the last has left the plate. */
const peas: readonly Stroke[] = [
  { d: pea(98, 96, 7), weight: 2.5 },
  { d: pea(76, 110, 7), weight: 2.5 },
  { d: pea(62, 78, 7), weight: 2.5 },
  { d: pea(34, 92, 7), weight: 2.5 },
  { d: pea(11, 50, 7), weight: 2.5, filled: true },
];

const plate: readonly Stroke[] = [
  { d: pea(128, 126, 106), weight: 4 },
  { d: pea(128, 126, 78), weight: 1.5 },
  { d: bowl, weight: 4, accent: true },
  { d: hatching, weight: 1.5, accent: true },
  { d: "M86,50 L128,29", weight: 4, accent: true },
  ...peas,
];

/** The plate of missteps: what should have stood still has tipped over. */
export function Plate({ size, description }: { readonly size: Points; readonly description: string }) {
  const { ink } = useTheme();
  return (
    <View {...roleProps("Figure", description)}>
      <Svg viewBox="0 0 240 240" style={{ width: size, height: size }}>
        {plate.map(({ d, weight, accent, filled }) => (
          <Path
            key={d}
            d={d}
            stroke={accent ? ink.accent : ink.text}
            strokeWidth={weight}
            fill={filled ? ink.text : "none"}
          />
        ))}
      </Svg>
    </View>
  );
}

function pea(x: number, y: number, radius: number): string {
  return `M${x - radius},${y} a${radius},${radius} 0 1,0 ${2 * radius},0 a${radius},${radius} 0 1,0 ${-2 * radius},0 Z`;
}

function point(value: number): number {
  return Math.round(value * 10) / 10;
}
