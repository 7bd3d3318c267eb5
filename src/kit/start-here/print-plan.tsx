import { View } from "@react-pdf/renderer";
import { Gap } from "../../paper/box.js";
import { FlowPage } from "../../paper/page.js";
import { Prose } from "../../paper/prose.js";
import { usePageSetup } from "../../paper/setup.js";
import { Table, type TableRow, tableHead } from "../../paper/table.js";
import { Heading, Type } from "../../paper/type.js";
import type { Words } from "../../words/words.js";
import { bySetting, type PrintedDocument, type PrintJob, sheetsByStock } from "../print-plan.js";
import { documentTitle } from "../words-of.js";
import type { RitualOnPaper } from "./start-here.js";

export interface PrintPlanProps {
  readonly words: Words;
  readonly rituals: readonly RitualOnPaper[];
  readonly jobs: readonly PrintJob[];
}

/** Which files go into the printer with which paper and setting, and what is done by hand afterwards. */
export function PrintPlan({ words, rituals, jobs }: PrintPlanProps) {
  const { paper, theme } = usePageSetup();
  const scale = theme.type.body.size / 12;
  const title = words.label("print-plan.title");
  const names = new Map(
    rituals.flatMap(({ words: own, documents }) =>
      documents.map((document) => [document.id, documentTitle(document, own)] as const),
    ),
  );
  const sum = (of: (job: PrintJob) => number) =>
    words.number(jobs.reduce((total, job) => total + of(job), 0));
  const rowsOf = (group: readonly [PrintJob, ...PrintJob[]]): TableRow[] => [
    {
      key: `setting ${group[0].file}`,
      begins: true,
      strong: true,
      cells: [settingOf(group[0], words), "", "", ""],
    },
    ...group.map((job) => ({
      key: job.file,
      cells: [
        <FileCell key={job.file} job={job} names={names} words={words} />,
        words.number(pagesOf(job)),
        words.number(job.sheets),
        words.number(job.minutes),
      ],
    })),
  ];
  const total: TableRow = {
    key: "total",
    begins: true,
    strong: true,
    cells: [
      words.label("print-plan.total"),
      sum(pagesOf),
      sum(({ sheets }) => sheets),
      sum(({ minutes }) => minutes),
    ],
  };
  const head = theme.type.tableHead.size;
  const columns = [
    { head: words.label("print-plan.file") },
    { head: words.label("print-plan.pages"), width: 3 * head, align: "right" },
    { head: words.label("print-plan.sheets"), width: 3.3 * head, align: "right" },
    { head: words.label("print-plan.minutes"), width: 4 * head, align: "right" },
  ] as const;
  return (
    <FlowPage mark={[]} title={title} repeated={(setup) => tableHead(setup, columns)}>
      <Heading level={1}>{title}</Heading>
      <Type set="body" marginTop={4}>
        {words.label("print-plan.subtitle")}
      </Type>
      <Gap height={10} />
      <Type set="spoken" weight={600}>
        {words.label("print-plan.at-hand", {
          list: words.list(
            sheetsByStock(jobs).map(({ stock, sheets }) =>
              words.label(`at-hand.${stock}`, { count: sheets }),
            ),
          ),
        })}
      </Type>
      <Gap height={10} />
      <Prose blocks={words.prose("printing", { duplex: paper.duplex !== "none" })} gap={4} />
      <Gap height={14} />
      <Table
        set="note"
        rowHeight={22 * scale}
        padding={1}
        columns={columns}
        rows={[...bySetting(jobs).flatMap(rowsOf), total]}
      />
    </FlowPage>
  );
}

/** In the file, copies and the empty backs of last pages among them. */
function pagesOf({ sheets, sides }: PrintJob): number {
  return sheets * sides;
}

/** "Plain 90 g · both sides, flip on long edge" */
function settingOf({ stock, sides, flip, frontsFirst }: PrintJob, words: Words): string {
  const turning = frontsFirst ? "by-hand" : (flip ?? "one");
  return [words.label(`stock.${stock}`), words.label(`sides.${sides === 1 ? "one" : turning}`)].join(" · ");
}

interface FileCellProps {
  readonly job: PrintJob;
  readonly names: ReadonlyMap<string, string>;
  readonly words: Words;
}

/** The name of the file as it stands in the folder, and what is in it: how often, and what becomes of it by hand. */
function FileCell({ job, names, words }: FileCellProps) {
  const described = ({ id, copies, finishing }: PrintedDocument) => {
    const name = names.get(id) ?? id;
    const counted = copies === 1 ? name : words.label("print-plan.times", { name, copies });
    const steps = finishing.map((step) => words.label(`finishing.${step}`));
    return steps.length === 0
      ? counted
      : words.label("print-plan.then", { name: counted, steps: words.list(steps) });
  };
  return (
    <View style={{ flexDirection: "row", flexWrap: "wrap", columnGap: 8 }}>
      <View style={{ flexDirection: "row", flexWrap: "wrap" }}>
        {nameParts(job).map((part) => (
          <Type key={part} set="note" weight={700}>
            {part}
          </Type>
        ))}
      </View>
      <Type set="note">{job.documents.map(described).join("; ")}</Type>
    </View>
  );
}

/** A file name has no spaces; where it is too long for its line, it breaks before the setting. */
function nameParts({ file, documents: [first] }: PrintJob): string[] {
  const name = file.split("/").at(-1) ?? file;
  const ritual = `${first?.id.split("/")[0]}-`;
  const end = name.indexOf(ritual) + ritual.length;
  return [name.slice(0, end), name.slice(end)];
}
