import { Path, Svg, View } from "@react-pdf/renderer";
import { At, Fill, Gap, Row } from "../../paper/box.js";
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
  const { paper, theme } = usePageSetup();
  const isTwoSided = paper.duplex !== "none";
  return (
    <FixedPage>
      <Heading level={1}>{words.label("alignment.title")}</Heading>
      <Gap height={6} />
      <Row gap={24}>
        <View style={{ width: mm(100) }}>
          <Square label={words.label("alignment.square")} />
        </View>
        <Fill>
          <Prose blocks={words.prose("alignment", { duplex: isTwoSided })} set="note" gap={6} />
          <Gap height={10} />
          {theme.large ? null : <LineTests words={words} />}
        </Fill>
      </Row>
      <Gap height={16} />
      <Ruler />
      <Gap height={12} />
      {theme.large ? <LineTests words={words} /> : null}
      {isTwoSided ? <Cross /> : null}
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

function Cross() {
  const { rule } = useTheme();
  const side = mm(60);
  return (
    <AtCross side={side}>
      <Drawing width={side} height={side} d={cross(side / 2)} weight={rule.box} />
    </AtCross>
  );
}

/** A cross with a scale on two of its arms, away from the middle, where the front's cross is read against the light. */
function CrossScale() {
  const { rule, ink, type } = useTheme();
  const { size } = type.footer;
  const side = mm(100);
  const middle = side / 2;
  const base = mm(20);
  const steps = [-5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5];
  // Each shorter than the one before, so that figures a mm apart have room beside their ends.
  const reach = (step: number) => 4 + 0.9 * size * (6 - Math.abs(step));
  const ticks = steps.flatMap((step) => [
    `M${middle + mm(step)},${middle - base}v${-reach(step)}`,
    `M${middle + base},${middle + mm(step)}h${reach(step)}`,
  ]);
  const figure = (text: string, x: Points, y: Points) => (
    <At key={`${text} ${x} ${y}`} left={x - 20} top={y - 0.7 * size} width={40}>
      <Type set="footer" align="center">
        {text}
      </Type>
    </At>
  );
  return (
    <AtCross side={side}>
      <Drawing width={side} height={side} d={cross(middle)} weight={rule.hairline} />
      <Drawing width={side} height={side} d={ticks.join("")} weight={rule.hairline} colour={ink.accent} />
      {steps
        .filter((step) => step !== 0)
        .flatMap((step) => {
          const at = middle + mm(step) + Math.sign(step) * 0.42 * size;
          const end = base + reach(step) - 0.35 * size;
          return [
            figure(String(Math.abs(step)), at, middle - end),
            figure(String(Math.abs(step)), middle + end, at),
          ];
        })}
      {figure("x −", middle - mm(5) - 1.5 * size, middle - base - 0.5 * size)}
      {figure("x +", middle + mm(5) + 1.5 * size, middle - base - 0.5 * size)}
      {figure("y −", middle + base + size, middle - mm(5) - 1.8 * size)}
      {figure("y +", middle + base + size, middle + mm(5) + 1.8 * size)}
    </AtCross>
  );
}

/** Around a point as far from the left as from the top. */
function cross(middle: Points): string {
  const arm = mm(30);
  return `M${middle},${middle - arm}v${2 * arm}M${middle - arm},${middle}h${2 * arm}`;
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
