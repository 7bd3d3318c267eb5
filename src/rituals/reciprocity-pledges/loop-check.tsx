import { Fill, Gap, Row, Stack } from "../../paper/box.js";
import { FlowPage, TitleBlock } from "../../paper/page.js";
import { Prose } from "../../paper/prose.js";
import { useTheme } from "../../paper/setup.js";
import { textWidth } from "../../paper/text-fit.js";
import { Heading, Type } from "../../paper/type.js";
import { WriteLine, WriteLines } from "../../paper/write-in.js";
import type { ArtifactProps } from "../ritual.js";
import { mark } from "./mark.js";
import type { PledgesPlan } from "./plan.js";

/** At the next gathering: has the ring closed, and what do we change. */
export function LoopCheck({ plan, words }: ArtifactProps<PledgesPlan>) {
  const { type } = useTheme();
  const title = words.label("loop.title");
  const counts = words.labels("loop.counts");
  const labelWidth = Math.max(...counts.map((count) => textWidth(count, type.body.size)));
  return (
    <>
      {plan.deals.map((deal) => (
        <FlowPage key={deal.number} mark={mark} title={title}>
          <TitleBlock mark={mark} title={title} subtitle={words.label("loop.subtitle")} />
          <WriteLine
            label={words.label("session.checked")}
            {...(deal.due !== undefined && { value: words.date(deal.due, "full") })}
          />
          <Gap height={14} />
          <Prose blocks={words.prose("loop-check")} />
          <Gap height={18} />
          <Heading level={2}>{words.label("loop.count")}</Heading>
          <Row gap={24}>
            {[counts.slice(0, 4), counts.slice(4)].map((half, index) => (
              <Fill key={index}>
                {half.map((count) => (
                  <WriteLine key={count} label={count} labelWidth={labelWidth} />
                ))}
              </Fill>
            ))}
          </Row>
          <Gap height={18} />
          <Heading level={2}>{words.label("loop.learn")}</Heading>
          {words.labels("loop.questions").map((question) => (
            <Stack key={question} whole marginTop={8}>
              <Type set="body" weight={700}>
                {question}
              </Type>
              <WriteLines count={2} />
            </Stack>
          ))}
        </FlowPage>
      ))}
    </>
  );
}
