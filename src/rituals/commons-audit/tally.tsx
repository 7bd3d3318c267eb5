import { Gap } from "../../paper/box.js";
import { FlowPage, TitleBlock } from "../../paper/page.js";
import { type PageSetup, useTheme } from "../../paper/setup.js";
import { type Column, Table, tableHead } from "../../paper/table.js";
import { Type } from "../../paper/type.js";
import { WriteLine } from "../../paper/write-in.js";
import type { ArtifactProps } from "../ritual.js";
import { capacityRows } from "./categories.js";
import { letters } from "./letter-sums.js";
import { mark } from "./mark.js";
import type { AuditPlan } from "./plan.js";

/** What a square and the letters of the wall are counted from; what is owned counts only where it can be lent. */
const shown = ["hold", ...letters] as const;

/** The strokes of one table, of lines whose owners said yes. */
export function Tally({ plan, words }: ArtifactProps<AuditPlan>) {
  const { large } = useTheme();
  const columns: Column[] = [
    { head: words.label("capacity") },
    ...shown.map((use) => ({ head: words.label(`uses.${use}`), width: large ? 88 : 64 })),
  ];
  const title = words.label("tally.title");
  return (
    <FlowPage
      orientation={large ? "landscape" : "portrait"}
      mark={mark}
      title={title}
      repeated={(setup: PageSetup) => tableHead(setup, columns)}
    >
      <TitleBlock mark={mark} title={title} subtitle={words.label("tally.subtitle")} />
      <WriteLine label={words.label("tally.table")} width={140} />
      <Type set="body" marginTop={10}>
        {words.label("tally.hold")}
      </Type>
      <Gap height={10} />
      <Table
        columns={columns}
        rows={capacityRows(plan, words).map(({ name, ...row }) => ({ ...row, cells: [name] }))}
      />
      <Type set="body" weight={700} marginTop={10}>
        {words.label("tally.rule", { count: plan.tables })}
      </Type>
    </FlowPage>
  );
}
