import { Path, Svg, View } from "@react-pdf/renderer";
import { Fill, Row } from "../../paper/box.js";
import { roleProps } from "../../paper/role.js";
import { useTheme } from "../../paper/setup.js";
import { shapePath } from "../../paper/shapes.js";
import { Heading } from "../../paper/type.js";
import { WriteLines } from "../../paper/write-in.js";
import type { Words } from "../../words/words.js";

const side = 26;
const axisWidth = 40;
const rows = [1, 2, 3];

/** The square outside, the ring inside, and between them the axis that they face each other across. */
export function Mirror({ words }: { readonly words: Words }) {
  const { ink, rule, large } = useTheme();
  return (
    <View wrap={false}>
      <View
        style={{
          position: "absolute",
          left: "50%",
          top: 4,
          bottom: 0,
          width: rule.head,
          marginLeft: -rule.head / 2,
          backgroundColor: ink.accent,
        }}
      />
      <Row gap={axisWidth} align="center">
        <Face kind="square">{words.label("sheet.outside")}</Face>
        <Face kind="circle">{words.label("sheet.inside")}</Face>
      </Row>
      {rows.map((row) => (
        <Row key={row} gap={axisWidth} marginTop={large ? 10 : 0}>
          {["outside", "inside"].map((face) => (
            <Fill key={face}>
              <WriteLines count={large ? 2 : 1} />
            </Fill>
          ))}
        </Row>
      ))}
    </View>
  );
}

function Face({ kind, children }: { readonly kind: "square" | "circle"; readonly children: string }) {
  const { ink, rule } = useTheme();
  return (
    <Fill>
      <Row gap={10} align="center">
        <Svg {...roleProps("Artifact")} viewBox={`0 0 ${side} ${side}`} style={{ width: side, height: side }}>
          <Path d={shapePath(kind, side)} stroke={ink.accent} strokeWidth={rule.head} fill="none" />
        </Svg>
        <Fill>
          <Heading level={3}>{children}</Heading>
        </Fill>
      </Row>
    </Fill>
  );
}
