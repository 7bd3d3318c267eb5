import { Path, Svg, View } from "@react-pdf/renderer";
import { At, Gap } from "../../paper/box.js";
import { FixedPage } from "../../paper/page.js";
import { Prose } from "../../paper/prose.js";
import { roleProps } from "../../paper/role.js";
import { usePageSetup, useSheet, useTheme } from "../../paper/setup.js";
import { Heading, Type } from "../../paper/type.js";
import { mm, type Points } from "../../paper/units.js";
import type { Words } from "../../words/words.js";

/** Two pages for one sheet: is the scale true, do fine lines come out, does the back meet the front. */
export function Alignment({ words }: { readonly words: Words }) {
  const { paper } = usePageSetup();
  return (
    <>
      <AlignmentFront words={words} />
      {paper.duplex === "none" ? null : <AlignmentBack words={words} />}
    </>
  );
}

/** From the foot of the sheet to the middle of the cross, the same on both sides and in the middle of the width. */
const crossFromFoot = mm(75);

function AlignmentFront({ words }: { readonly words: Words }) {
  const { paper } = usePageSetup();
  return (
    <FixedPage>
      <Heading level={1}>{words.label("alignment.title")}</Heading>
      <Gap height={6} />
      <View style={{ flexDirection: "row", gap: 24 }}>
        <View style={{ width: mm(100) }}>
          <Square label={words.label("alignment.square")} />
        </View>
        <View style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>
          <Prose blocks={words.prose("alignment")} set="note" gap={6} />
          <Gap height={10} />
          <LineTests words={words} />
        </View>
      </View>
      <Gap height={16} />
      <Ruler />
      {paper.duplex === "none" ? null : <Cross arm={mm(30)} />}
    </FixedPage>
  );
}

function AlignmentBack({ words }: { readonly words: Words }) {
  const { theme } = usePageSetup();
  const sheet = useSheet("portrait");
  return (
    <FixedPage>
      <Heading level={1}>{words.label("alignment.back-title")}</Heading>
      <Gap height={6} />
      <View style={{ width: Math.min(400, sheet.width - 2 * theme.margin) }}>
        <Prose blocks={words.prose("alignment-back")} />
      </View>
      <CrossScale />
    </FixedPage>
  );
}

function Square({ label }: { readonly label: string }) {
  const { ink, rule } = useTheme();
  const side = mm(100);
  return (
    <View style={{ width: side, height: side }}>
      <Drawing width={side} height={side} d={`M0,0H${side}V${side}H0Z`} weight={rule.box} />
      <View style={{ position: "absolute", left: 12, top: side / 2 - 16, width: side - 24 }}>
        <Type set="subhead" align="center">
          {label}
        </Type>
      </View>
      <Drawing width={side} height={side} d={corners(side)} weight={rule.head} colour={ink.accent} />
    </View>
  );
}

function corners(side: Points): string {
  const arm = 14;
  return [
    `M0,${arm}V0H${arm}`,
    `M${side - arm},0H${side}V${arm}`,
    `M${side},${side - arm}V${side}H${side - arm}`,
    `M${arm},${side}H0V${side - arm}`,
  ].join("");
}

/** Fifteen centimetres, a tick for each millimetre. */
function Ruler() {
  const { rule } = useTheme();
  const length = 150;
  const ticks = Array.from({ length: length + 1 }, (_, at) => {
    const height = at % 10 === 0 ? 14 : at % 5 === 0 ? 10 : 6;
    return `M${mm(at)},0V${height}`;
  });
  return (
    <View style={{ height: 34 }}>
      <Drawing
        width={mm(length)}
        height={16}
        d={`M0,0H${mm(length)}${ticks.join("")}`}
        weight={rule.hairline}
      />
      {Array.from({ length: length / 10 + 1 }, (_, centimetre) => (
        <At key={centimetre} left={mm(centimetre * 10) - 10} top={16} width={20}>
          <Type set="footer" align="center">
            {String(centimetre)}
          </Type>
        </At>
      ))}
    </View>
  );
}

/** Lines and greys as the pages use them: what does not come out here will not come out there. */
function LineTests({ words }: { readonly words: Words }) {
  const weights = [0.25, 0.5, 0.75, 1, 2];
  const greys = ["#CCCCCC", "#999999", "#666666", "#333333"];
  return (
    <View style={{ flexDirection: "column", gap: 5 }}>
      {weights.map((weight) => (
        <View key={weight} style={{ flexDirection: "row", gap: 8, alignItems: "center" }}>
          <View style={{ width: 42 }}>
            <Type set="footer">{words.label("alignment.points", { points: words.number(weight) })}</Type>
          </View>
          <View style={{ width: 90, height: weight, backgroundColor: "#000000" }} />
        </View>
      ))}
      <View style={{ flexDirection: "row", gap: 4, marginTop: 4 }}>
        {greys.map((grey) => (
          <View key={grey} style={{ width: 30, height: 12, backgroundColor: grey }} />
        ))}
      </View>
    </View>
  );
}

function Cross({ arm }: { readonly arm: Points }) {
  const { rule } = useTheme();
  const side = 2 * arm;
  return (
    <AtCross side={side}>
      <Drawing width={side} height={side} d={`M${arm},0V${side}M0,${arm}H${side}`} weight={rule.box} />
    </AtCross>
  );
}

/** A cross with millimetres, five each way, on which the front's cross is read against the light. */
function CrossScale() {
  const { rule, ink } = useTheme();
  const reach = 5;
  const arm = mm(30);
  const side = 2 * arm;
  const steps = Array.from({ length: 2 * reach + 1 }, (_, index) => index - reach).filter(
    (step) => step !== 0,
  );
  // Drawn five times as large as it is read would mislead: a millimetre here is a millimetre.
  const ticks = steps.flatMap((step) => {
    const at = arm + mm(step);
    const half = Math.abs(step) === reach ? 12 : 7;
    return [`M${at},${arm - half}V${arm + half}`, `M${arm - half},${at}H${arm + half}`];
  });
  const label = (text: string, left: Points, top: Points) => (
    <At key={text} left={left} top={top} width={40}>
      <Type set="footer" align="center">
        {text}
      </Type>
    </At>
  );
  return (
    <AtCross side={side}>
      <Drawing width={side} height={side} d={`M${arm},0V${side}M0,${arm}H${side}`} weight={rule.hairline} />
      <Drawing width={side} height={side} d={ticks.join("")} weight={rule.hairline} colour={ink.accent} />
      {label("x +5", arm + mm(reach) + 4, arm - 14)}
      {label("x −5", arm - mm(reach) - 44, arm - 14)}
      {label("y +5", arm + 8, arm + mm(reach) + 4)}
      {label("y −5", arm + 8, arm - mm(reach) - 16)}
    </AtCross>
  );
}

function AtCross({ side, children }: { readonly side: Points; readonly children: React.ReactNode }) {
  const { margin } = useTheme();
  const sheet = useSheet("portrait");
  return (
    <At
      left={sheet.width / 2 - side / 2 - margin}
      top={sheet.height - crossFromFoot - side / 2 - margin}
      width={side}
      height={side}
    >
      {children}
    </At>
  );
}

interface DrawingProps {
  readonly width: Points;
  readonly height: Points;
  readonly d: string;
  readonly weight: Points;
  readonly colour?: string;
}

function Drawing({ width, height, d, weight, colour = "#000000" }: DrawingProps) {
  return (
    <View {...roleProps("Artifact")} style={{ position: "absolute", left: 0, top: 0 }}>
      <Svg viewBox={`0 0 ${width} ${height}`} style={{ width, height }}>
        <Path d={d} stroke={colour} strokeWidth={weight} fill="none" />
      </Svg>
    </View>
  );
}
