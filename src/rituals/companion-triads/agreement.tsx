import { Path, Svg, View } from "@react-pdf/renderer";
import { At, Fill, Gap, Row, Rule } from "../../paper/box.js";
import { FlowPage, TitleBlock } from "../../paper/page.js";
import { Prose } from "../../paper/prose.js";
import { roleProps } from "../../paper/role.js";
import { useSheet, useTheme } from "../../paper/setup.js";
import { Type } from "../../paper/type.js";
import { WriteLine } from "../../paper/write-in.js";
import type { Words } from "../../words/words.js";
import type { ArtifactProps } from "../ritual.js";
import { groupSizes } from "./companions.js";
import { mark } from "./mark.js";
import type { TriadsPlan } from "./plan.js";

/** What a group settles in its first meeting: itself as a triangle, then what holds it together. */
export function Agreement({ plan, words }: ArtifactProps<TriadsPlan>) {
  const { large, type } = useTheme();
  const four = groupSizes(plan).has(4);
  const title = words.label("agreement.title");
  const labelWidth = 128 * (type.body.size / 12);
  return (
    <FlowPage mark={mark} title={title}>
      <TitleBlock mark={mark} title={title} subtitle={words.label("agreement.subtitle")} />
      <Corners words={words} four={four} />
      <WriteLine label={words.label("agreement.when")} labelWidth={labelWidth} />
      <WriteLine label={words.label("agreement.where")} labelWidth={labelWidth} />
      <WriteLine label={words.label("agreement.reach")} labelWidth={labelWidth} />
      <WriteLine label="" labelWidth={labelWidth} />
      <WriteLine label={words.label("agreement.needs")} labelWidth={labelWidth} />
      <WriteLine label="" labelWidth={labelWidth} />
      <Gap height={large ? 20 : 16} />
      <Rule weight="section" />
      <Gap height={8} />
      <Prose blocks={words.prose("agreement")} gap={5} termWidth={labelWidth} />
      <Gap height={6} />
      <WriteLine label={words.label("agreement.signs")} />
    </FlowPage>
  );
}

interface CornersProps {
  readonly words: Words;
  /** Whether some group has four. */
  readonly four: boolean;
}

/** A line for a name at each corner, and in the middle the word that any of them may say. */
function Corners({ words, four }: CornersProps) {
  const { margin, ink, rule, writeInPitch, type, large } = useTheme();
  const { width: sheetWidth } = useSheet("portrait");
  const width = sheetWidth - 2 * margin;
  const base = large ? 290 : 216;
  const height = large ? 236 : 176;
  const middle = width / 2;
  const below = (label: string) => (
    <Fill>
      <WriteLine label={words.label(label)} />
    </Fill>
  );
  return (
    <View style={{ marginBottom: 10 }} wrap={false}>
      <View style={{ height: height + 4, width }}>
        <At left={middle - base / 2} top={0}>
          <Svg {...roleProps("Artifact")} viewBox={`0 0 ${base} ${height}`} style={{ width: base, height }}>
            <Path
              d={`M${base / 2},4L${base - 4},${height - 2}H4Z`}
              stroke={ink.accent}
              strokeWidth={rule.mark}
              fill="none"
            />
          </Svg>
        </At>
        <At left={0} top={0} width={middle - 60}>
          <WriteLine label={words.label("agreement.round")} />
          <WriteLine label={words.label("agreement.table")} />
        </At>
        <At left={middle + 24} top={0} width={middle - 24}>
          <WriteLine label={words.label("agreement.first")} />
        </At>
        <At left={middle - 70} top={height - 1.75 * writeInPitch - type.note.leading} width={140}>
          <Type set="note" align="center">
            {words.label("agreement.pause")}
          </Type>
          <View style={{ alignItems: "center" }}>
            <WriteLine width={110} />
          </View>
        </At>
      </View>
      <Row gap={32}>
        {below("agreement.second")}
        {below("agreement.third")}
      </Row>
      {four ? <Row gap={32}>{below("agreement.fourth")}</Row> : null}
    </View>
  );
}
