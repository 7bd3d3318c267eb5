import { View } from "@react-pdf/renderer";
import { Gap, Row } from "../../paper/box.js";
import { FlowPage, TitleBlock } from "../../paper/page.js";
import { useTheme } from "../../paper/setup.js";
import { type Column, Table, tableHead } from "../../paper/table.js";
import { Heading, Type } from "../../paper/type.js";
import { WriteLines } from "../../paper/write-in.js";
import { daysAfter } from "../../scheduling/days.js";
import type { Words } from "../../words/words.js";
import type { ArtifactProps } from "../ritual.js";
import { FromUntil } from "./from-until.js";
import { mark } from "./mark.js";
import type { CaretakingPlan, CaretakingTerm } from "./plan.js";
import { StrengthRing } from "./shapes.js";

/** Counts of a term's weeks and the days of rest, and nobody's name. */
export function WeeklyLog({ plan, words }: ArtifactProps<CaretakingPlan>) {
  const { large } = useTheme();
  const row = plan.weeksPerTerm > 5 ? { height: 34, ring: 28 } : { height: 48, ring: 40 };
  const weeks = Array.from({ length: plan.weeksPerTerm }, (_, week) => week);
  const columns: Column[] = [
    { head: words.label("log.week"), width: large ? 108 : 80 },
    { head: words.label("log.strength"), width: large ? 76 : 64 },
    ...words.labels("log.counts").map((head) => ({ head })),
  ];
  return plan.terms.map((term) => {
    const title = words.label("log.title", { term: term.number });
    return (
      <FlowPage key={term.number} mark={mark} title={title} repeated={(setup) => tableHead(setup, columns)}>
        <TermTitle term={term} title={title} words={words} />
        <Type set="body">{words.label("log.how")}</Type>
        <Gap height={14} />
        <Table
          columns={columns}
          rowHeight={row.height}
          rows={[
            ...weeks.map((week) => ({
              key: String(week),
              cells: [
                <Week key="week" week={week} term={term} words={words} />,
                <StrengthRing key="ring" side={row.ring} />,
              ],
            })),
            { key: "sum", cells: [words.label("log.sum")], strong: true, begins: true },
          ]}
        />
        <Rest words={words} />
        <View wrap={false}>
          <Gap height={18} />
          <Heading level={3}>{words.label("log.ask")}</Heading>
          <WriteLines count={2} />
        </View>
      </FlowPage>
    );
  });
}

interface OfTerm {
  readonly term: CaretakingTerm;
  readonly words: Words;
}

function TermTitle({ term: { from, until }, title, words }: OfTerm & { readonly title: string }) {
  if (from === undefined || until === undefined) {
    return (
      <>
        <TitleBlock mark={mark} title={title} />
        <FromUntil words={words} />
        <Gap height={10} />
      </>
    );
  }
  const dates = { from: words.date(from, "full"), until: words.date(until, "full") };
  return <TitleBlock mark={mark} title={title} subtitle={words.label("dates", dates)} />;
}

/** A week, counted from 0, by its number and its first day, or room to write it. */
function Week({ week, term: { from }, words }: OfTerm & { readonly week: number }) {
  return (
    <Row gap={4} align="center">
      <Type set="numeral" size={24} width={34}>
        {week + 1}
      </Type>
      {from === undefined ? null : <Type set="note">{words.date(daysAfter(from, 7 * week), "short")}</Type>}
    </Row>
  );
}

/** The one calendar of rest that is not shredded. */
function Rest({ words }: { readonly words: Words }) {
  return (
    <View wrap={false}>
      <Gap height={18} />
      <Heading level={3}>{words.label("log.rest")}</Heading>
      <Type set="note">{words.label("log.rest-how")}</Type>
      <Gap height={6} />
      <Table
        columns={words.labels("log.rest-days").map((head) => ({ head }))}
        rows={[1, 2].map((effort) => ({ key: String(effort), cells: [] }))}
      />
    </View>
  );
}
