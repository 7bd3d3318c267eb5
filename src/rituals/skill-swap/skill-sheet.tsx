import { View } from "@react-pdf/renderer";
import { Fill, Gap, Row, Rule } from "../../paper/box.js";
import { FlowPage, TitleBlock } from "../../paper/page.js";
import { Prose } from "../../paper/prose.js";
import { usePageSetup, useTheme } from "../../paper/setup.js";
import { Heading, Type } from "../../paper/type.js";
import { mm } from "../../paper/units.js";
import { TickBox, WriteLine, WriteLines } from "../../paper/write-in.js";
import type { Words } from "../../words/words.js";
import type { ArtifactProps } from "../ritual.js";
import { mark } from "./mark.js";
import { skillOf } from "./names.js";
import type { SkillSwapPlan, Station } from "./plan.js";

const steps = [1, 2, 3, 4, 5];
/** In large print too: no label stands on these lines. */
const linePitch = mm(9);

/** What a learner writes while it is shown, and teaches back, step by step. */
export function SkillSheet({ plan, words }: ArtifactProps<SkillSwapPlan>) {
  return plan.stations.map((station) => <Sheet key={station.letter} station={station} words={words} />);
}

function Sheet({ station, words }: { readonly station: Station; readonly words: Words }) {
  const { paper, theme } = usePageSetup();
  const { large } = theme;
  const skill = skillOf(station, words);
  const title = words.label("sheet.title", { letter: station.letter });
  return (
    <FlowPage mark={mark} title={title}>
      <TitleBlock mark={mark} title={title} subtitle={words.label("sheet.subtitle")} />
      {skill === undefined ? (
        <WriteLine label={words.label("sheet.skill")} />
      ) : (
        <Heading level={2} set="subhead" accent>
          {skill}
        </Heading>
      )}
      <Steps words={words} />
      {large ? (
        <WriteLine label={words.label("sheet.mistakes")} />
      ) : (
        <Lines label={words.label("sheet.mistakes")} count={2} />
      )}
      <Lines label={words.label("sheet.safety")} count={large && paper.size === "letter" ? 1 : 2} />
      <WriteLine label={words.label("sheet.sources")} />
      {large ? null : <WriteLine />}
      <Row gap={24}>
        <View style={{ width: large ? 190 : 180 }}>
          <WriteLine label={words.label("sheet.as-of")} />
        </View>
        <Fill>
          <WriteLine label={words.label("sheet.valid-in")} />
        </Fill>
      </Row>
      <Gap height={large ? 4 : 10} />
      <Prose blocks={words.prose("advice")} set="note" gap={4} />
    </FlowPage>
  );
}

/** Five steps, each with the box that its teaching back fills. */
function Steps({ words }: { readonly words: Words }) {
  const { type, tickBox, rule, large } = useTheme();
  const boxWidth = 5.5 * type.tableHead.size;
  return (
    <View>
      <Row gap={16} align="flex-end" marginTop={large ? 2 : 8}>
        <Fill>
          <Heading level={2} set="subhead">
            {words.label("sheet.steps")}
          </Heading>
        </Fill>
        <View style={{ paddingBottom: 3 }}>
          <Type set="tableHead" align="center" width={boxWidth}>
            {words.label("sheet.taught-back")}
          </Type>
        </View>
      </Row>
      <Rule weight="section" />
      {steps.map((step) => (
        <Row key={step} gap={16} align="center" whole>
          <View style={{ width: 28, height: 2 * linePitch, justifyContent: "center" }}>
            <Type set="numeral" accent>
              {step}
            </Type>
          </View>
          <Fill>
            {[1, 2].map((line) => (
              <View key={line}>
                <Gap height={linePitch - rule.writeIn} />
                <Rule weight="writeIn" />
              </View>
            ))}
          </Fill>
          <View style={{ width: boxWidth, alignItems: "center" }}>
            <TickBox side={1.5 * tickBox} />
          </View>
        </Row>
      ))}
      <Gap height={6} />
    </View>
  );
}

function Lines({ label, count }: { readonly label: string; readonly count: number }) {
  const { large } = useTheme();
  return (
    <View wrap={false} style={{ marginBottom: large ? 2 : 8 }}>
      <Type set="body" weight={700}>
        {label}
      </Type>
      <WriteLines count={count} />
    </View>
  );
}
