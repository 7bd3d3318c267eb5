import { Fill, Gap, Row, Stack } from "../../paper/box.js";
import { FlowPage, TitleBlock } from "../../paper/page.js";
import { Prose } from "../../paper/prose.js";
import { QrCode, TypedCode } from "../../paper/qr-code.js";
import { qrSideOf } from "../../paper/qr-side.js";
import { useTheme } from "../../paper/setup.js";
import { NumberInShape } from "../../paper/shapes.js";
import { type Column, Table, tableHead } from "../../paper/table.js";
import { sizeInLine, textWidth } from "../../paper/text-fit.js";
import { TickBox } from "../../paper/write-in.js";
import type { ArtifactProps } from "../ritual.js";
import { cardNumber, shapes } from "./card-front.js";
import { titleOn } from "./gathering.js";
import { mark } from "./mark.js";
import { cardKinds } from "./options.js";
import type { Deal, PledgesPlan } from "./plan.js";
import { SessionLines } from "./session-lines.js";

export const followUpCode = "follow-up";

/** Narrow, so that large print too finds room for a new holder. */
const columnGap = 6;

/** What became of the cards: numbers, never names. */
export function FollowUp(props: ArtifactProps<PledgesPlan>) {
  return (
    <>
      {props.plan.deals.map((deal) => (
        <FollowUpPage key={deal.number} {...props} deal={deal} />
      ))}
    </>
  );
}

function FollowUpPage({
  plan,
  deal,
  chapter,
  words,
  code: codeOf,
}: ArtifactProps<PledgesPlan> & { readonly deal: Deal }) {
  const theme = useTheme();
  const title = titleOn(words.label("follow-up.title"), plan, deal, words);
  const code = codeOf(followUpCode, deal.number);
  const shape = theme.tickBox * 1.85;
  const widthOf = (head: string) =>
    Math.max(...head.split(" ").map((word) => textWidth(word, theme.type.tableHead.size)));
  const columns = cardKinds.toReversed().flatMap((kind): Column[] => [
    {
      head: words.label(`card.${kind}.title`),
      width: Math.max(shape, widthOf(words.label(`card.${kind}.title`))),
    },
    ...words
      .labels("follow-up.columns")
      .map((head): Column => ({ head, width: widthOf(head), align: "center" })),
    { head: words.label("follow-up.new-holder") },
  ]);
  const ticks = words.labels("follow-up.columns");
  const numbers = deal.requests.map(({ number }) => number).toSorted((a, b) => a - b);
  return (
    <FlowPage mark={mark} title={title} repeated={(setup) => tableHead(setup, columns, columnGap)}>
      <TitleBlock mark={mark} title={title} subtitle={words.label("follow-up.subtitle")} />
      <Row gap={18}>
        <Fill>
          <SessionLines deal={deal} chapter={chapter} words={words} />
        </Fill>
        {code === undefined ? null : (
          <Stack align="flex-end" width={Math.max(qrSideOf(code.url), 96)}>
            <QrCode code={code} />
            <TypedCode
              code={code}
              size={sizeInLine("HHHH-HHHH-HHHH-*", Math.max(qrSideOf(code.url), 96), 10)}
            />
          </Stack>
        )}
      </Row>
      <Gap height={8} />
      <Prose blocks={words.prose("follow-up")} set="note" />
      <Gap height={8} />
      <Table
        columns={columns}
        gap={columnGap}
        padding={2.5}
        rows={numbers.map((number) => ({
          key: String(number),
          cells: cardKinds.toReversed().flatMap((kind) => [
            <NumberInShape key={kind} kind={shapes[kind]} side={shape}>
              {cardNumber(number)}
            </NumberInShape>,
            ...ticks.map((tick) => <TickBox key={`${kind} ${tick}`} />),
            "",
          ]),
        }))}
      />
    </FlowPage>
  );
}
