import { View } from "@react-pdf/renderer";
import { Fill, Row, Stack } from "../../paper/box.js";
import { Name } from "../../paper/name.js";
import { useTheme } from "../../paper/setup.js";
import { Type } from "../../paper/type.js";
import { WriteLine, type WriteLineProps } from "../../paper/write-in.js";
import { opens, type Seat, seatOf } from "./companions.js";
import { MeetingBox } from "./meeting-box.js";
import type { TriadRound } from "./plan.js";
import type { SlipProps } from "./slip.js";
import { blankDates, boxGap, companionGap, companionLines, datesOf } from "./slip-layout.js";

interface SlipRoundProps extends SlipProps {
  readonly round: TriadRound;
}

/** One round of one person: its number, its weeks with a box for each, its companions. */
export function SlipRound(props: SlipRoundProps) {
  const { round, person, plan, layout, words } = props;
  const { body } = useTheme().type;
  const { gap, number, weeks, boxes } = layout.columns;
  const seat = seatOf(person.id, round);
  const away = round.away.includes(person.id);
  // Who meets nobody has no boxes, and their place is wider.
  const stand =
    away && layout.columns.companionsStand === "above-boxes" ? "below-dates" : layout.columns.companionsStand;
  const size = (round.number < 10 ? 26 : 21) * (body.size / 12);
  const companions = <Companions {...props} seat={seat} />;
  return (
    <View style={{ flexDirection: "row", height: layout.rowHeights[round.number - 1] ?? 0, paddingTop: 3 }}>
      <Type set="head" accent width={number} size={size}>
        {round.number}
      </Type>
      <Stack width={boxes} gap={3}>
        <Row gap={gap}>
          <Row width={weeks} gap={gap}>
            <Fill>
              <Dates {...props} />
            </Fill>
            {away ? null : <Table seat={seat} words={words} />}
          </Row>
          {stand === "above-boxes" ? companions : null}
        </Row>
        {stand === "below-dates" ? companions : null}
        {away ? null : <Boxes seat={seat} meetings={plan.meetings} />}
      </Stack>
      {stand === "beside" ? <View style={{ marginLeft: gap }}>{companions}</View> : null}
    </View>
  );
}

function Dates({ round, plan, words }: SlipRoundProps) {
  const dates = datesOf(round, plan, words);
  return dates === undefined ? <Blank /> : <Type set="body">{dates}</Type>;
}

/** Who may come beyond those that were planned for has no seat yet. */
function Table({ seat, words }: Pick<SlipProps, "words"> & { readonly seat: Seat | undefined }) {
  const { body } = useTheme().type;
  if (seat === undefined) return <Blank label={words.label("slip.at-table")} width={body.size * 5.5} />;
  return (
    <Type set="body" weight={700}>
      {words.label("slip.table", { table: seat.table })}
    </Type>
  );
}

function Blank(line: Pick<WriteLineProps, "label" | "width">) {
  const theme = useTheme();
  return (
    <View style={{ marginTop: blankDates(theme) - theme.writeInPitch }}>
      <WriteLine {...line} />
    </View>
  );
}

function Companions({
  seat,
  person,
  round,
  roster,
  words,
  layout: { columns, listed },
}: SlipRoundProps & { readonly seat: Seat | undefined }) {
  if (round.away.includes(person.id)) return <Type set="body">{words.label("slip.away")}</Type>;
  if (seat === undefined) return <Blank width={columns.companions} />;
  return (
    <Stack width={columns.companions} gap={companionGap}>
      {companionLines(seat.companions.map(roster.onSlip), listed, words).map((line) => (
        <Name key={line} width={columns.companions} weight={600}>
          {line}
        </Name>
      ))}
    </Stack>
  );
}

function Boxes({ seat, meetings }: { readonly seat: Seat | undefined; readonly meetings: number }) {
  return (
    <View style={{ flexDirection: "row", flexWrap: "wrap", columnGap: boxGap, rowGap: boxGap }}>
      {Array.from({ length: meetings }, (_, meeting) => (
        <MeetingBox key={meeting} opens={seat !== undefined && opens(seat, meeting)} />
      ))}
    </View>
  );
}
