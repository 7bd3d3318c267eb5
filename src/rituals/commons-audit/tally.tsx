import { Gap } from "../../paper/box.js";
import { FlowPage, TitleBlock } from "../../paper/page.js";
import { type PageSetup, useTheme } from "../../paper/setup.js";
import { type Column, Table } from "../../paper/table.js";
import { Type } from "../../paper/type.js";
import { TickBox, WriteLine } from "../../paper/write-in.js";
import type { Words } from "../../words/words.js";
import type { ArtifactProps } from "../ritual.js";
import { capacityRows } from "./categories.js";
import { mark } from "./mark.js";
import type { AuditPlan } from "./plan.js";
import { SpanHead, spannedHeads } from "./span-head.js";

/** What is shown on the wall; what is owned is shown only where it can be lent. */
const shown = ["do", "teach", "lend", "need"] as const;

/** The strokes of one table, of lines whose owners said yes. */
export function Tally({ plan, words }: ArtifactProps<AuditPlan>) {
  const { large } = useTheme();
  const counts = words.labels("holders.counts");
  const columns = columnsOf(words, counts, large);
  const span = { head: words.label("holders.head"), from: 1 + shown.length, count: counts.length };
  const table = { columns, span, gap: 4 };
  const title = words.label("tally.title");
  return (
    <FlowPage
      orientation={large ? "landscape" : "portrait"}
      mark={mark}
      title={title}
      repeated={(setup: PageSetup) => spannedHeads(setup, table)}
    >
      <TitleBlock mark={mark} title={title} subtitle={words.label("tally.subtitle")} />
      <WriteLine label={words.label("tally.table")} width={140} />
      <Gap height={8} />
      <SpanHead {...table} />
      <Table
        columns={columns}
        gap={table.gap}
        rows={capacityRows(plan, words, large ? 9 : 18).map(({ name, ...row }) => ({
          ...row,
          cells: [name, ...shown.map(() => null), ...counts.map((count) => <TickBox key={count} />)],
        }))}
      />
      <Type set="body" weight={700} marginTop={10}>
        {words.label("tally.rule")}
      </Type>
    </FlowPage>
  );
}

function columnsOf(words: Words, counts: readonly string[], large: boolean): Column[] {
  const width = large ? { strokes: 64, count: 32 } : { strokes: 50, count: 26 };
  return [
    { head: words.label("capacity") },
    ...shown.map((use) => ({ head: words.label(`uses.${use}`), width: width.strokes })),
    ...counts.map((head) => ({ head, width: width.count, align: "center" as const })),
  ];
}
