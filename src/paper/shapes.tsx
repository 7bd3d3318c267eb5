import { Canvas, Path, Svg, View } from "@react-pdf/renderer";
import type { ReactElement } from "react";
import { roleProps } from "./role.js";
import { useTheme } from "./setup.js";
import type { Theme } from "./theme.js";
import { Type } from "./type.js";
import type { Points } from "./units.js";

export interface DrawnPath {
  readonly d: string;
  readonly filled?: boolean;
}

/** A ritual's mark: paths in a square of 48 units, drawn at any size. */
export function Mark({ paths, size }: { readonly paths: readonly DrawnPath[]; readonly size: Points }) {
  return markElement(useTheme(), paths, size);
}

/**
 * The mark as a plain element, for the chrome of a page: drawn without hooks, and painted, because the renderer
 * does not resolve an Svg there.
 */
export function markElement(
  { ink, rule, lowInk }: Theme,
  paths: readonly DrawnPath[],
  size: Points,
): ReactElement {
  const weight = size < 36 ? rule.head : rule.mark;
  const scale = size / 48;
  return (
    <Canvas
      {...roleProps("Artifact")}
      style={{ width: size, height: size }}
      paint={(painter) => {
        painter.save().scale(scale);
        for (const { d, filled } of paths) {
          painter.path(d).lineWidth(weight / scale);
          if (filled && !lowInk) painter.fillAndStroke(ink.accent, ink.accent);
          else painter.stroke(ink.accent);
        }
        painter.restore();
        return null;
      }}
    />
  );
}

export type ShapeKind = "circle" | "square" | "triangle" | "diamond";

/** SVG path data of a shape in a square of the given side; optical sizes: a circle is larger than its square. */
export function shapePath(kind: ShapeKind, side: number, inset = 2): string {
  const far = side - inset;
  const middle = side / 2;
  switch (kind) {
    case "circle": {
      const radius = middle - inset;
      return `M${inset},${middle} a${radius},${radius} 0 1,0 ${2 * radius},0 a${radius},${radius} 0 1,0 ${-2 * radius},0 Z`;
    }
    case "square": {
      const from = inset + side * 0.035;
      const to = far - side * 0.035;
      return `M${from},${from} H${to} V${to} H${from} Z`;
    }
    case "triangle":
      return `M${middle},${inset + 1} L${far},${far - side * 0.06} L${inset},${far - side * 0.06} Z`;
    case "diamond":
      return `M${middle},${inset} L${far},${middle} L${middle},${far} L${inset},${middle} Z`;
  }
}

export interface NumberInShapeProps {
  readonly kind: ShapeKind;
  readonly side: Points;
  /** Missing where it is written by hand. */
  readonly children?: string;
}

/** A number large inside the shape of its kind, centred by eye. */
export function NumberInShape({ kind, side, children = "" }: NumberInShapeProps) {
  const { ink, rule } = useTheme();
  const size = side * (kind === "triangle" ? 0.33 : children.length > 2 ? 0.36 : 0.48);
  // Jost's figures are 0.70 em high and their baseline lies 0.91 em below the top of the text.
  const top = side * (kind === "triangle" ? 0.68 : 0.5) - size * (0.91 - 0.35);
  return (
    <View style={{ width: side, height: side }}>
      <Svg
        {...roleProps("Artifact")}
        viewBox={`0 0 ${side} ${side}`}
        style={{ position: "absolute", left: 0, top: 0, width: side, height: side }}
      >
        <Path
          d={shapePath(kind, side)}
          stroke={ink.accent}
          strokeWidth={side < 36 ? rule.head : rule.mark}
          fill="none"
        />
      </Svg>
      {children === "" ? null : (
        <View style={{ position: "absolute", top, left: 0, width: side }}>
          <Type set="numeral" size={size} align="center">
            {children}
          </Type>
        </View>
      )}
    </View>
  );
}
