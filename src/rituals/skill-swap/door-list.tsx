import { Name } from "../../paper/name.js";
import { FlowPage, TitleBlock } from "../../paper/page.js";
import { type PageSetup, useSheet, useTheme } from "../../paper/setup.js";
import { type Column, Table, tableHead } from "../../paper/table.js";
import { Type } from "../../paper/type.js";
import { TickBox } from "../../paper/write-in.js";
import type { ArtifactProps } from "../ritual.js";
import { mark } from "./mark.js";
import type { SkillSwapPlan } from "./plan.js";

/** More stand side by side, where names have room for it. */
const mostInColumn = 20;
const gap = 8;

/** Whose number is whose, for the host alone: walls bear numbers only. */
export function DoorList({ plan, words, roster: { people, onSlip } }: ArtifactProps<SkillSwapPlan>) {
  const { margin, type, large } = useTheme();
  const sheet = useSheet("portrait");
  const title = words.label("door.title");
  const halves = people.length > mostInColumn && !large ? 2 : 1;
  const perHalf = Math.ceil(people.length / halves);
  const widths = { number: 2.6 * type.body.size, here: 4 * type.body.size };
  const room = (sheet.width - 2 * margin - gap * (3 * halves - 1)) / halves;
  const nameWidth = room - widths.number - widths.here;
  const columns = Array.from({ length: halves }, (): Column[] => [
    { head: words.label("door.number"), width: widths.number },
    { head: words.label("door.name"), width: nameWidth },
    { head: words.label("door.here"), width: widths.here },
  ]).flat();
  const rows = Array.from({ length: perHalf }, (_, row) => ({
    key: String(row),
    cells: people
      .filter((_, index) => index % perHalf === row)
      .flatMap(({ id, number }) => [
        <Type key="number" set="body" weight={700}>
          {number}
        </Type>,
        <Name key="name" width={nameWidth}>
          {onSlip(id)}
        </Name>,
        <TickBox key="here" />,
      ]),
  }));
  return plan.sessions.map(({ number, date }) => (
    <FlowPage
      key={number}
      mark={mark}
      title={title}
      repeated={(setup: PageSetup) => tableHead(setup, columns, gap)}
    >
      <TitleBlock
        mark={mark}
        title={title}
        subtitle={words.label("door.subtitle", {
          date: date === undefined ? null : words.date(date, "full"),
        })}
      />
      <Table columns={columns} gap={gap} rows={rows} rowHeight={type.body.leading + 6} />
    </FlowPage>
  ));
}
