import { View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { useTheme } from "./setup.js";
import type { Points } from "./units.js";

interface FlowProps {
  readonly gap?: Points;
  readonly align?: "flex-start" | "center" | "flex-end" | "stretch";
  readonly marginTop?: Points;
  readonly width?: Points | string;
  /** Keeps together on one page. */
  readonly whole?: boolean;
  readonly children: ReactNode;
}

export function Stack(props: FlowProps) {
  return <Flow direction="column" {...props} />;
}

export function Row(props: FlowProps) {
  return <Flow direction="row" {...props} />;
}

function Flow({
  direction,
  gap,
  align,
  marginTop,
  width,
  whole,
  children,
}: FlowProps & { readonly direction: "row" | "column" }) {
  return (
    <View
      wrap={!whole}
      style={{
        flexDirection: direction,
        ...(gap !== undefined && { gap }),
        ...(align && { alignItems: align }),
        ...(marginTop !== undefined && { marginTop }),
        ...(width !== undefined && { width }),
      }}
    >
      {children}
    </View>
  );
}

/** Takes what is left of a row. */
export function Fill({ children }: { readonly children?: ReactNode }) {
  return <View style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>{children}</View>;
}

export function Gap({ height }: { readonly height: Points }) {
  return <View style={{ height }} />;
}

/** Places children at a point of the page or card, measured from its top left corner. */
export function At({
  left,
  top,
  width,
  height,
  children,
}: {
  readonly left: Points;
  readonly top: Points;
  readonly width?: Points;
  readonly height?: Points;
  readonly children: ReactNode;
}) {
  return (
    <View
      style={{
        position: "absolute",
        left,
        top,
        ...(width !== undefined && { width }),
        ...(height !== undefined && { height }),
      }}
    >
      {children}
    </View>
  );
}

/** A horizontal rule of the theme. */
export function Rule({
  weight = "hairline",
}: {
  readonly weight?: "hairline" | "writeIn" | "section" | "head";
}) {
  const { rule, ink } = useTheme();
  return <View style={{ height: rule[weight], backgroundColor: ink.text }} />;
}
