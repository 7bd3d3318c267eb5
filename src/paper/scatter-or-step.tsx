import { Path, Svg, View } from "@react-pdf/renderer";
import { Fill } from "./box.js";
import { roleProps } from "./role.js";
import { usePageSetup, useTheme } from "./setup.js";
import { Type } from "./type.js";
import { mm } from "./units.js";
import { TickBox } from "./write-in.js";

const radius = 6;
const placeSide = mm(13);

/** Rings that drift off each on its own, and rings that move on side by side; in a box of 96 by 44 units. */
const scattered = ringsAt([8, 12], [36, 37], [51, 8], [74, 32], [89, 10]);
const inStep = ringsAt([34, 9], [34, 35], [50, 22], [17, 22], [66, 22]);

export interface ScatterOrStepProps {
  readonly scatter: string;
  readonly step: string;
}

/** The last question of a review as a scale of five, with a picture of people at either end. */
export function ScatterOrStep({ scatter, step }: ScatterOrStepProps) {
  const { rule, ink } = useTheme();
  return (
    <View wrap={false} style={{ flexDirection: "row", alignItems: "center", gap: 16 }}>
      <End d={scattered}>{scatter}</End>
      <Fill>
        <View
          style={{
            position: "absolute",
            left: 0,
            right: 0,
            top: placeSide / 2,
            height: rule.writeIn,
            backgroundColor: ink.text,
          }}
        />
        <View style={{ flexDirection: "row", justifyContent: "space-between" }}>
          {Array.from({ length: 5 }, (_, place) => (
            <Place key={place} fingers={place + 1} />
          ))}
        </View>
      </Fill>
      <End d={inStep}>{step}</End>
    </View>
  );
}

/** Room to write how many hands showed so many fingers; white behind the box interrupts the line. */
function Place({ fingers }: { readonly fingers: number }) {
  const { words } = usePageSetup();
  return (
    <View>
      <View style={{ backgroundColor: "#FFFFFF", borderRadius: placeSide / 2 }}>
        <TickBox round side={placeSide} />
      </View>
      <Type set="note" align="center" width={placeSide}>
        {words.number(fingers)}
      </Type>
    </View>
  );
}

function End({ d, children }: { readonly d: string; readonly children: string }) {
  const { ink, rule, large } = useTheme();
  const width = large ? 130 : 112;
  return (
    <View style={{ width, alignItems: "center" }}>
      <Svg {...roleProps("Artifact")} viewBox="0 0 96 44" style={{ width: 96, height: 44 }}>
        <Path d={d} stroke={ink.accent} strokeWidth={rule.head} fill="none" />
      </Svg>
      <Type set="body" weight={700} align="center" width={width}>
        {children}
      </Type>
    </View>
  );
}

function ringsAt(...centres: readonly (readonly [x: number, y: number])[]): string {
  return centres
    .map(
      ([x, y]) =>
        `M${x - radius},${y} a${radius},${radius} 0 1,0 ${2 * radius},0 a${radius},${radius} 0 1,0 ${-2 * radius},0Z`,
    )
    .join("");
}
