import { View } from "@react-pdf/renderer";
import { Fill, Row, Stack } from "../../paper/box.js";
import { sizeForWords } from "../../paper/line-count.js";
import { useTheme } from "../../paper/setup.js";
import { Type } from "../../paper/type.js";
import { WriteLine } from "../../paper/write-in.js";
import { opens, type Seat, seatOf, spansYears } from "./companions.js";
import { MeetingBox } from "./meeting-box.js";
import type { TriadRound } from "./plan.js";
import type { SlipProps } from "./slip.js";
import { blankDates, boxGap } from "./slip-layout.js";

interface SlipRoundProps extends SlipProps {
  readonly round: TriadRound;
}

/** One round of one person: its number, its weeks with a box for each, its companions. */
export function SlipRound(props: SlipRoundProps) {
  const { round, person, plan, layout } = props;
  const { body } = useTheme().type;
  const { gap, number, weeks, companions, stacked } = layout.columns;
  const seat = seatOf(person.id, round);
  const size = (round.number < 10 ? 26 : 21) * (body.size / 12);
  return (
    <View style={{ flexDirection: "row", height: layout.rowHeights[round.number - 1] ?? 0, paddingTop: 3 }}>
      <Type set="head" accent width={number} size={size}>
        {round.number}
      </Type>
      <Stack width={weeks} gap={3}>
        <Row>
          <Fill>
            <Dates {...props} />
          </Fill>
          {seat && <Table seat={seat} words={props.words} />}
        </Row>
        {stacked ? <Companions {...props} seat={seat} /> : null}
        {seat && <Boxes seat={seat} meetings={plan.meetings} />}
      </Stack>
      {stacked ? null : (
        <View style={{ width: companions, marginLeft: gap }}>
          <Companions {...props} seat={seat} />
        </View>
      )}
    </View>
  );
}

function Dates({ round: { from, until }, plan, words }: SlipRoundProps) {
  const theme = useTheme();
  if (from === undefined || until === undefined) {
    return (
      <View style={{ marginTop: blankDates(theme) - theme.writeInPitch }}>
        <WriteLine width={80} />
      </View>
    );
  }
  const style = spansYears(plan.rounds) ? "short-year" : "short";
  const dates = { from: words.date(from, style), until: words.date(until, style) };
  return <Type set="body">{words.label("slip.dates", dates)}</Type>;
}

function Table({ seat, words }: Pick<SlipProps, "words"> & { readonly seat: Seat }) {
  return (
    <Type set="body" weight={700}>
      {words.label("slip.table", { table: seat.table })}
    </Type>
  );
}

function Companions({
  seat,
  roster,
  words,
  layout: { columns },
}: SlipRoundProps & { readonly seat: Seat | undefined }) {
  const { body } = useTheme().type;
  if (seat === undefined) return <Type set="body">{words.label("slip.away")}</Type>;
  const names = words.list(seat.companions.map(roster.onSlip));
  return (
    <Type set="body" weight={600} size={sizeForWords(names, columns.companions, body.size)}>
      {names}
    </Type>
  );
}

function Boxes({ seat, meetings }: { readonly seat: Seat; readonly meetings: number }) {
  return (
    <View style={{ flexDirection: "row", flexWrap: "wrap", columnGap: boxGap, rowGap: boxGap }}>
      {Array.from({ length: meetings }, (_, meeting) => (
        <MeetingBox key={meeting} opens={opens(seat, meeting)} />
      ))}
    </View>
  );
}
