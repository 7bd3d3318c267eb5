import { Path, Svg, View } from "@react-pdf/renderer";
import { At, Fill, Row } from "../../paper/box.js";
import { CardLine, CardSheets, useCardSize } from "../../paper/card-sheets.js";
import { roleProps } from "../../paper/role.js";
import { useTheme } from "../../paper/setup.js";
import { Heading, Type } from "../../paper/type.js";
import { WriteLine } from "../../paper/write-in.js";
import type { Words } from "../../words/words.js";
import type { ArtifactProps } from "../ritual.js";
import { pledgeCount, type SkillSwapPlan } from "./plan.js";

const links = 5;

/** A strip that travels with the skill. */
export function Chain({ plan, chapter, words }: ArtifactProps<SkillSwapPlan>) {
  return (
    <CardSheets
      format="third"
      decks={[{ cards: pledgeCount(plan, chapter), front: () => <Strip words={words} /> }]}
    />
  );
}

function Strip({ words }: { readonly words: Words }) {
  const { ink, rule, large, writeInPitch } = useTheme();
  const { width, height } = useCardSize();
  const link = width / links;
  const top = large ? 70 : 60;
  const side = Math.min(84, height - top - 2 * writeInPitch - 16);
  const triangles = Array.from({ length: links }, (_, index) => {
    const x = index * link + 2;
    return `M${x},${top}v${side}l${side * 0.86},${-side / 2}Z`;
  }).join("");
  const threads = Array.from({ length: links - 1 }, (_, index) => {
    return `M${index * link + side * 0.86 + 6},${top + side / 2}H${(index + 1) * link - 3}`;
  }).join("");
  return (
    <>
      <Row gap={20} align="flex-end">
        <Heading level={3}>{words.label("chain.title")}</Heading>
        <Fill>
          <WriteLine label={words.label("chain.skill")} />
        </Fill>
      </Row>
      <At left={0} top={0}>
        <Svg
          {...roleProps("Artifact")}
          viewBox={`0 0 ${width} ${top + side + 4}`}
          style={{ width, height: top + side + 4 }}
        >
          <Path d={triangles} stroke={ink.accent} strokeWidth={rule.mark} fill="none" />
          <Path d={threads} stroke={ink.text} strokeWidth={rule.section} fill="none" />
        </Svg>
      </At>
      {Array.from({ length: links }, (_, index) => (
        <At key={index} left={index * link} top={top + side * 0.5 - 13} width={side * 0.6}>
          <Type set="subhead" size={large ? 18 : 22} align="center">
            {index + 1}
          </Type>
        </At>
      ))}
      <At left={0} top={top + side + 2} width={width}>
        <View style={{ flexDirection: "row" }}>
          {Array.from({ length: links }, (_, index) => (
            <View key={index} style={{ width: link, paddingRight: 14 }}>
              <WriteLine label={words.label("chain.who")} />
              <WriteLine label={words.label("chain.on")} />
            </View>
          ))}
        </View>
      </At>
      <CardLine>{words.label("chain.note")}</CardLine>
    </>
  );
}
