import { View } from "@react-pdf/renderer";
import { Gap } from "../../paper/box.js";
import { FlowPage } from "../../paper/page.js";
import { Prose } from "../../paper/prose.js";
import { useTheme } from "../../paper/setup.js";
import { Table } from "../../paper/table.js";
import { Heading, Type } from "../../paper/type.js";
import type { Words } from "../../words/words.js";
import { type PrintJob, sheetsByStock } from "../print-plan.js";
import { documentTitle } from "../words-of.js";
import type { RitualOnPaper } from "./start-here.js";

export interface PrintPlanProps {
  readonly words: Words;
  readonly rituals: readonly RitualOnPaper[];
  readonly jobs: readonly PrintJob[];
}

/** Which file goes into the printer with which paper and setting, and what is done by hand afterwards. */
export function PrintPlan({ words, rituals, jobs }: PrintPlanProps) {
  const { type } = useTheme();
  const scale = type.body.size / 12;
  const title = words.label("print-plan.title");
  const names = new Map(
    rituals.flatMap(({ words: own, documents }) =>
      documents.map((document) => [document.id, documentTitle(document, own)] as const),
    ),
  );
  const sum = (of: (job: PrintJob) => number) =>
    words.number(jobs.reduce((total, job) => total + of(job), 0));
  return (
    <FlowPage mark={[]} title={title}>
      <Heading level={1}>{title}</Heading>
      <Type set="body" marginTop={4}>
        {words.label("print-plan.subtitle")}
      </Type>
      <Gap height={14} />
      <Table
        set="note"
        columns={[
          { head: words.label("print-plan.file") },
          { head: words.label("print-plan.sheets"), width: 40 * scale, align: "right" },
          { head: words.label("print-plan.minutes"), width: 46 * scale, align: "right" },
        ]}
        rows={[
          ...jobs.map((job) => ({
            key: job.file,
            cells: [
              <FileCell key={job.file} job={job} names={names} words={words} />,
              words.number(job.sheets),
              words.number(job.minutes),
            ],
          })),
          {
            key: "total",
            begins: true,
            strong: true,
            cells: [
              words.label("print-plan.total"),
              sum(({ sheets }) => sheets),
              sum(({ minutes }) => minutes),
            ],
          },
        ]}
      />
      <Gap height={12} />
      <Type set="spoken" weight={600}>
        {words.label("print-plan.at-hand", {
          list: words.list(
            sheetsByStock(jobs).map(({ stock, sheets }) =>
              words.label(`at-hand.${stock}`, { count: sheets }),
            ),
          ),
        })}
      </Type>
      <Gap height={18} />
      <View wrap={false}>
        <Prose blocks={words.prose("printing")} />
      </View>
    </FlowPage>
  );
}

/** The name of the file as it stands in the folder, what is in it, and what to set and to do for it. */
function FileCell({
  job,
  names,
  words,
}: {
  readonly job: PrintJob;
  readonly names: ReadonlyMap<string, string>;
  readonly words: Words;
}) {
  const file = job.file.split("/").at(-1) ?? job.file;
  const content = job.documents.map(({ id, copies }) => {
    const name = names.get(id) ?? id;
    return copies === 1 ? name : words.label("print-plan.times", { name, copies });
  });
  const setting = [
    words.label(`stock.${job.stock}`),
    words.label(job.flip === null ? "sides.one" : `sides.${job.flip}`),
    ...job.finishing.map((step) => words.label(`finishing.${step}`)),
  ];
  return (
    <View style={{ paddingVertical: 2 }}>
      <View style={{ flexDirection: "row", flexWrap: "wrap" }}>
        {nameParts(file, job).map((part) => (
          <Type key={part} set="note" weight={700}>
            {part}
          </Type>
        ))}
      </View>
      <Type set="note">{content.join(", ")}</Type>
      <Type set="note" weight={600}>
        {setting.join(" · ")}
      </Type>
    </View>
  );
}

/** A file name has no spaces; where it is too long for its line, it breaks before the setting. */
function nameParts(file: string, { documents: [first] }: PrintJob): string[] {
  const ritual = `${first?.id.split("/")[0]}-`;
  const end = file.indexOf(ritual) + ritual.length;
  return [file.slice(0, end), file.slice(end)];
}
