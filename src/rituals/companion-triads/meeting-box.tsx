import { Path, Svg } from "@react-pdf/renderer";
import { roleProps } from "../../paper/role.js";
import { useTheme } from "../../paper/setup.js";
import { shapePath } from "../../paper/shapes.js";
import { TickBox } from "../../paper/write-in.js";

/** A box for one meeting: a triangle in the weeks that one opens. */
export function MeetingBox({ opens }: { readonly opens: boolean }) {
  const { tickBox, ink, rule } = useTheme();
  if (!opens) return <TickBox />;
  return (
    <Svg
      {...roleProps("Artifact")}
      viewBox={`0 0 ${tickBox} ${tickBox}`}
      style={{ width: tickBox, height: tickBox }}
    >
      <Path
        d={shapePath("triangle", tickBox, 0.2)}
        stroke={ink.accent}
        strokeWidth={rule.section}
        fill="none"
      />
    </Svg>
  );
}
