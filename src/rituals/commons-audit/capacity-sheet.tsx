import { Gap, Stack } from "../../paper/box.js";
import { FlowPage, TitleBlock } from "../../paper/page.js";
import { type PageSetup, useTheme } from "../../paper/setup.js";
import { type Column, Table } from "../../paper/table.js";
import { Type } from "../../paper/type.js";
import { TickBox, WriteLine } from "../../paper/write-in.js";
import type { Words } from "../../words/words.js";
import type { ArtifactProps } from "../ritual.js";
import { capacityRows, leastRows } from "./categories.js";
import { mark } from "./mark.js";
import type { AuditPlan } from "./plan.js";
import { SpanHead, spannedHeads } from "./span-head.js";

const uses = ["do", "teach", "own", "lend", "need"] as const;
const shares = ["circle", "chapter", "no-one"] as const;

/** What one person can do, has and needs, and who may know of it. */
export function CapacitySheet({ plan, words }: ArtifactProps<AuditPlan>) {
  const { large } = useTheme();
  const columns = columnsOf(words, large);
  const span = {
    head: words.label("shares.head"),
    from: columns.length - shares.length,
    count: shares.length,
  };
  const table = { columns, span, gap: 4 };
  const rows = capacityRows(plan, words);
  const title = words.label("capacity-sheet.title");
  const minutes = plan.scripts[0]?.order.steps.find(({ id }) => id === "map")?.minutes ?? 0;
  return (
    <FlowPage
      orientation={large ? "landscape" : "portrait"}
      mark={mark}
      title={title}
      repeated={(setup: PageSetup) => spannedHeads(setup, table)}
    >
      <TitleBlock mark={mark} title={title} subtitle={words.label("capacity-sheet.subtitle", { minutes })} />
      <Type set="body">
        {[
          { text: words.label("capacity-sheet.leave-out"), strong: true },
          { text: ` ${words.label("capacity-sheet.leave-out-what")}`, strong: false },
        ]}
      </Type>
      <Gap height={large ? 4 : 10} />
      <SpanHead {...table} />
      <Table
        columns={columns}
        gap={table.gap}
        rows={rows.map(({ name, ...row }) => ({
          ...row,
          cells: [
            name,
            ...uses.map((use) => <TickBox key={use} />),
            null,
            ...shares.map((share) => <TickBox key={share} round />),
          ],
        }))}
      />
      <Stack whole>
        <Gap height={4} />
        <WriteLine label={words.label("capacity-sheet.limits")} />
        {rows.length > leastRows ? null : <WriteLine />}
        <WriteLine label={words.label("capacity-sheet.learn")} />
      </Stack>
    </FlowPage>
  );
}

function columnsOf(words: Words, large: boolean): Column[] {
  const width = large ? { use: 48, hours: 56, share: 60 } : { use: 30, hours: 40, share: 38 };
  return [
    { head: words.label("capacity") },
    ...uses.map((use) => ({ head: words.label(`uses.${use}`), width: width.use, align: "center" as const })),
    { head: words.label("capacity-sheet.hours"), width: width.hours, align: "center" },
    ...shares.map((share) => ({
      head: words.label(`shares.${share}`),
      width: width.share,
      align: "center" as const,
    })),
  ];
}
