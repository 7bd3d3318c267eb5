import { View } from "@react-pdf/renderer";
import { Fill, Gap, Row, Stack } from "../../paper/box.js";
import { FlowPage, TitleBlock } from "../../paper/page.js";
import { Prose } from "../../paper/prose.js";
import { useTheme } from "../../paper/setup.js";
import { textWidth } from "../../paper/text-fit.js";
import { Heading, Type } from "../../paper/type.js";
import { WriteLine, WriteLines } from "../../paper/write-in.js";
import type { Words } from "../../words/words.js";
import type { ArtifactProps } from "../ritual.js";
import { titleOn } from "./gathering.js";
import { mark } from "./mark.js";
import type { Deal, PledgesPlan } from "./plan.js";

/** When the day has come: has the ring closed, and what do we change. */
export function LoopCheck(props: ArtifactProps<PledgesPlan>) {
  return (
    <>
      {props.plan.deals.map((deal) => (
        <LoopCheckPage key={deal.number} {...props} deal={deal} />
      ))}
    </>
  );
}

function LoopCheckPage({ plan, deal, words }: ArtifactProps<PledgesPlan> & { readonly deal: Deal }) {
  const { type, large } = useTheme();
  const title = words.label("loop.title");
  const counts = words.labels("loop.counts");
  const half = Math.ceil(counts.length / 2);
  const labelWidth = Math.max(...counts.map((count) => textWidth(count, type.body.size)));
  return (
    <FlowPage mark={mark} title={titleOn(title, plan, deal, words)}>
      <TitleBlock
        mark={mark}
        title={title}
        subtitle={words.label("loop.subtitle", { minutes: plan.checkMinutes })}
      />
      <DayLine label={words.label("session.when")} day={deal.date} words={words} />
      <DayLine label={words.label("session.checked")} day={deal.due} words={words} />
      <Gap height={14} />
      <Prose blocks={words.prose("loop-check")} />
      <Gap height={18} />
      <Heading level={2}>{words.label("loop.count")}</Heading>
      <Row gap={24}>
        {[counts.slice(0, half), counts.slice(half)].map((column, index) => (
          <Fill key={index}>
            {column.map((count) => (
              <WriteLine key={count} label={count} labelWidth={labelWidth} />
            ))}
          </Fill>
        ))}
      </Row>
      <View break={large}>
        <Gap height={18} />
        <Heading level={2}>{words.label("loop.learn")}</Heading>
        {words.labels("loop.questions").map((question) => (
          <Stack key={question} whole marginTop={8}>
            <Type set="body" weight={700}>
              {question}
            </Type>
            <WriteLines count={large ? 4 : 2} />
          </Stack>
        ))}
      </View>
    </FlowPage>
  );
}

interface DayLineProps {
  readonly label: string;
  readonly day: string | undefined;
  readonly words: Words;
}

function DayLine({ label, day, words }: DayLineProps) {
  return <WriteLine label={label} {...(day !== undefined && { value: words.date(day, "full") })} />;
}
