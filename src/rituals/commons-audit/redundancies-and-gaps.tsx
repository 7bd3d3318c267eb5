import { FlowPage } from "../../paper/page.js";
import { type PageSetup, useTheme } from "../../paper/setup.js";
import { type Column, Table } from "../../paper/table.js";
import { TickBox } from "../../paper/write-in.js";
import type { Words } from "../../words/words.js";
import type { ArtifactProps } from "../ritual.js";
import { capacityRows, leastRows } from "./categories.js";
import { mark } from "./mark.js";
import type { AuditPlan } from "./plan.js";
import { SheetHead } from "./sheet-head.js";
import { SpanHead, spannedHeads } from "./span-head.js";

/** What is held or paid for several times and what too few hold, with a move for each. */
export function RedundanciesAndGaps({ plan, words, code }: ArtifactProps<AuditPlan>) {
  const { large } = useTheme();
  const counts = words.labels("holders.counts");
  const columns = columnsOf(words, counts, large);
  const span = { head: words.label("holders.head"), from: 1, count: counts.length };
  const table = { columns, span, gap: 6 };
  const title = words.label("redundancies-and-gaps.title");
  const fragile = words.label("redundancies-and-gaps.fragile-why", { count: plan.minimumHolders });
  const capacities = capacityRows(plan, words).map(({ name, ...row }) => ({
    ...row,
    cells: [name, ...counts.map((count) => <TickBox key={count} />), <TickBox key="fragile" round />],
  }));
  const heading = (key: "more" | "sum") => ({
    key,
    cells: [words.label(`redundancies-and-gaps.${key}`)],
    begins: true,
    strong: true,
  });
  const more = Array.from({ length: large ? 1 : 4 }, (_, index) => ({ key: `more ${index}`, cells: [] }));
  // On one sheet, what is paid for without being a capacity goes on the empty rows.
  const others = capacities.length > leastRows ? [heading("more"), ...more] : [];
  return plan.sessions.map((session, index) => (
    <FlowPage
      key={index}
      orientation="landscape"
      mark={mark}
      title={title}
      repeated={(setup: PageSetup) => spannedHeads(setup, table)}
    >
      <SheetHead
        words={words}
        title={title}
        subtitle={fragile}
        session={session}
        code={code("redundancies-and-gaps", index + 1)}
      />
      <SpanHead {...table} />
      <Table
        columns={columns}
        gap={table.gap}
        rows={[...capacities, ...others, heading("sum")]}
        wholeGroups
      />
    </FlowPage>
  ));
}

function columnsOf(words: Words, counts: readonly string[], large: boolean): Column[] {
  const label = (key: string) => words.label(`redundancies-and-gaps.${key}`);
  const width = large
    ? { count: 26, fragile: 56, paid: 76, move: 120, who: 80, by: 46 }
    : { count: 26, fragile: 46, paid: 66, move: 168, who: 84, by: 50 };
  return [
    { head: words.label("capacity") },
    ...counts.map((head) => ({ head, width: width.count, align: "center" as const })),
    { head: label("fragile"), width: width.fragile, align: "center" },
    { head: label("paid"), width: width.paid },
    { head: label("move"), width: width.move },
    { head: label("who"), width: width.who },
    { head: label("by"), width: width.by },
  ];
}
