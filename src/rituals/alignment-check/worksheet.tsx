import { View } from "@react-pdf/renderer";
import { Fill, Gap, Row, Rule } from "../../paper/box.js";
import { FlowPage, TitleBlock } from "../../paper/page.js";
import { ScatterOrStep } from "../../paper/scatter-or-step.js";
import { usePageSetup, useTheme } from "../../paper/setup.js";
import { Heading, Type } from "../../paper/type.js";
import { Choice, WriteLine, WriteLines } from "../../paper/write-in.js";
import type { Words } from "../../words/words.js";
import type { Session } from "../gathering.js";
import type { ArtifactProps } from "../ritual.js";
import { mark } from "./mark.js";
import { Mirror } from "./mirror.js";
import type { CheckPlan } from "./plan.js";

/** One page for each table: what we tell beside what is seen, what we demand beside what we do. */
export function Worksheet({ plan, words }: ArtifactProps<CheckPlan>) {
  const title = words.label("sheet.title");
  return plan.sessions.map((session, index) => (
    <FlowPage key={index} mark={mark} title={title}>
      <TitleBlock mark={mark} title={title} subtitle={words.label("sheet.subtitle")} />
      <Sheet session={session} words={words} />
    </FlowPage>
  ));
}

function Sheet({ session, words }: { readonly session: Session; readonly words: Words }) {
  const { large } = useTheme();
  const gap = <Gap height={large ? 18 : 12} />;
  const day = session.date && words.date(session.date, "short-year");
  const label = (key: string) => words.label(`sheet.${key}`);
  return (
    <>
      <WriteLine label={label("tactic")} />
      <Row gap={24}>
        <Fill>
          <WriteLine />
        </Fill>
        <WriteLine
          label={label("date")}
          width={large ? 190 : 130}
          {...(day !== undefined && { value: day })}
        />
      </Row>
      <Gap height={12} />
      <Told words={words} />
      {gap}
      <Heading level={3}>{label("win")}</Heading>
      <View style={{ flexDirection: "column" }}>
        {[1, 2, 3].map((condition) => (
          <Row key={condition} gap={16} align="flex-end">
            <Fill>
              <WriteLine />
            </Fill>
            <Choice label={label("true-today")} />
          </Row>
        ))}
      </View>
      {/* Large print turns the page between what we say and what we do. */}
      <View break={large} wrap={false}>
        {large ? null : gap}
        <Mirror words={words} />
        {gap}
        <WriteLine label={label("change")} />
        <WriteLines count={large ? 3 : 1} />
        <Row gap={16}>
          <Fill>
            <WriteLine label={label("who")} />
          </Fill>
          <WriteLine label={label("by")} width={large ? 210 : 170} />
        </Row>
        <Gap height={large ? 40 : 12} />
        <Heading level={3}>{label("test")}</Heading>
        <Gap height={8} />
        <ScatterOrStep scatter={label("scatter")} step={label("step")} />
      </View>
    </>
  );
}

/** Story, action and moment side by side, and under each what a stranger would make of it. */
function Told({ words }: { readonly words: Words }) {
  const { paper, theme } = usePageSetup();
  const { large, type } = theme;
  // A4 is longer than Letter by two lines.
  const lines = large ? 6 : paper.size === "a4" ? 5 : 4;
  return (
    <Row gap={20} whole>
      {["story", "action", "moment"].map((part) => (
        <Fill key={part}>
          <Rule weight="head" />
          <Gap height={8} />
          <View style={{ minHeight: (large ? 2 : 1) * type.subhead.leading }}>
            <Heading level={3}>{words.label(`sheet.${part}`)}</Heading>
          </View>
          <WriteLines count={lines} />
          <Type set="note" marginTop={4}>
            {words.label(`sheet.${part}-check`)}
          </Type>
        </Fill>
      ))}
    </Row>
  );
}
