import { View } from "@react-pdf/renderer";
import { Gap } from "../../paper/box.js";
import { FlowPage, TitleBlock } from "../../paper/page.js";
import { useTheme } from "../../paper/setup.js";
import { type Column, Table, tableHead } from "../../paper/table.js";
import { Heading, Type } from "../../paper/type.js";
import { WriteLines } from "../../paper/write-in.js";
import type { ArtifactProps } from "../ritual.js";
import { mark } from "./mark.js";
import type { CaretakingPlan } from "./plan.js";
import { StrengthRing } from "./shapes.js";

/** Counts of a term's weeks, and nobody's name. */
export function WeeklyLog({ plan, words }: ArtifactProps<CaretakingPlan>) {
  const { large } = useTheme();
  const weeks = Array.from({ length: plan.weeksPerTerm }, (_, week) => week + 1);
  const columns: Column[] = [
    { head: words.label("log.week"), width: large ? 54 : 48 },
    { head: words.label("log.strength"), width: large ? 76 : 64 },
    ...words.labels("log.counts").map((head) => ({ head })),
  ];
  const empty = columns.slice(2).map(() => null);
  return plan.terms.map(({ number, from, until }) => {
    const title = words.label("log.title", { term: number });
    const dates =
      from === undefined || until === undefined
        ? {}
        : {
            subtitle: words.label("dates", {
              from: words.date(from, "full"),
              until: words.date(until, "full"),
            }),
          };
    return (
      <FlowPage key={number} mark={mark} title={title} repeated={(setup) => tableHead(setup, columns)}>
        <TitleBlock mark={mark} title={title} {...dates} />
        <Type set="body">{words.label("log.how")}</Type>
        <Gap height={14} />
        <Table
          columns={columns}
          rowHeight={weeks.length > 5 ? 42 : 72}
          rows={[
            ...weeks.map((week) => ({
              key: String(week),
              cells: [
                <WeekNumber key="week" week={week} />,
                <StrengthRing key="ring" side={weeks.length > 5 ? 32 : 46} />,
                ...empty,
              ],
            })),
            { key: "sum", cells: [words.label("log.sum"), null, ...empty], strong: true, begins: true },
          ]}
        />
        <View wrap={false}>
          <Gap height={18} />
          <Heading level={3}>{words.label("log.ask")}</Heading>
          <WriteLines count={3} />
        </View>
      </FlowPage>
    );
  });
}

function WeekNumber({ week }: { readonly week: number }) {
  return (
    <Type set="numeral" size={26}>
      {week}
    </Type>
  );
}
