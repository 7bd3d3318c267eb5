import { View } from "@react-pdf/renderer";
import { Gap } from "../../paper/box.js";
import { FlowPage } from "../../paper/page.js";
import { useTheme } from "../../paper/setup.js";
import { Table } from "../../paper/table.js";
import { Heading, Type } from "../../paper/type.js";
import type { Words } from "../../words/words.js";
import { eventTitle, type PlannedEvent } from "../events.js";
import type { RitualOnPaper } from "./start-here.js";

export interface CalendarProps {
  readonly words: Words;
  readonly rituals: readonly RitualOnPaper[];
  readonly events: readonly PlannedEvent[];
}

/** Every date of the season in order, and the months at a glance where something comes again. */
export function Calendar({ words, rituals, events }: CalendarProps) {
  const { type } = useTheme();
  const scale = type.body.size / 12;
  const title = words.label("calendar.title");
  const byId = new Map(rituals.map(({ ritual, words: own }) => [ritual.id, own]));
  const titleOf = (event: PlannedEvent) => {
    const own = byId.get(event.ritual);
    return own === undefined ? "" : eventTitle(event, own);
  };
  return (
    <FlowPage mark={[]} title={title}>
      <Heading level={1}>{title}</Heading>
      <Type set="body" marginTop={4}>
        {words.label("calendar.subtitle")}
      </Type>
      <Gap height={14} />
      <Table
        rowHeight={22 * scale}
        columns={[
          { head: words.label("calendar.day"), width: 170 * scale },
          { head: words.label("calendar.hour"), width: 62 * scale },
          { head: words.label("calendar.what") },
        ]}
        rows={events.map((event, index) => ({
          key: `${index}`,
          begins: event.date.slice(0, 7) !== events[index - 1]?.date.slice(0, 7),
          cells: [
            words.date(event.date, "full"),
            event.time === undefined ? "" : words.time(event.time),
            [titleOf(event), event.label === undefined ? "" : byId.get(event.ritual)?.label("title")]
              .filter((part) => part !== "" && part !== undefined)
              .join(" · "),
          ],
        }))}
      />
      <Gap height={22} />
      <MonthsAtAGlance words={words} rituals={rituals} events={events} />
    </FlowPage>
  );
}

/** A row for each ritual, a column for each month, the days in between. */
function MonthsAtAGlance({ words, rituals, events }: CalendarProps) {
  const { type } = useTheme();
  const months = monthsOf(events).slice(0, 12);
  const returning = new Set(events.map(({ ritual }) => ritual)).size < events.length;
  if (!returning || months.length < 2) return null;
  const width = Math.min(60, 360 / months.length);
  const dated = rituals.filter(({ ritual }) => events.some((event) => event.ritual === ritual.id));
  return (
    <View wrap={false}>
      <Heading level={2} set="subhead">
        {words.label("calendar.glance")}
      </Heading>
      <Gap height={6} />
      <Table
        set="tableHead"
        gap={4}
        rowHeight={type.body.leading * 1.5}
        columns={[
          { head: "" },
          ...months.map((month) => ({
            head: words.date(`${month}-01`, "month"),
            width,
            align: "center" as const,
          })),
        ]}
        rows={dated.map(({ ritual, words: own }) => ({
          key: ritual.id,
          cells: [
            own.label("title"),
            ...months.map((month) =>
              [
                ...new Set(
                  events
                    .filter(({ date, ritual: id }) => id === ritual.id && date.startsWith(month))
                    .map(({ date }) => String(Number(date.slice(8)))),
                ),
              ].join(", "),
            ),
          ],
        }))}
      />
    </View>
  );
}

/** Every month from the first event to the last, as `2027-03`. */
function monthsOf(events: readonly PlannedEvent[]): string[] {
  const [first = 0, last = 0] = [events[0], events.at(-1)].map((event) => {
    const [year = 0, month = 0] = (event?.date ?? "").split("-").map(Number);
    return 12 * year + month - 1;
  });
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const month = first + index;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
  });
}
