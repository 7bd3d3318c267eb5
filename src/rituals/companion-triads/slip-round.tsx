import { View } from "@react-pdf/renderer";
import { Fill, Row, Stack } from "../../paper/box.js";
import { Name } from "../../paper/name.js";
import { useTheme } from "../../paper/setup.js";
import { Type } from "../../paper/type.js";
import type { Points } from "../../paper/units.js";
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
  const away = round.away.includes(person.id);
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
          {away ? null : <Table seat={seat} words={props.words} />}
        </Row>
        {stacked ? <Companions {...props} seat={seat} /> : null}
        {away ? null : <Boxes seat={seat} meetings={plan.meetings} />}
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
  if (from === undefined || until === undefined) return <Blank width={80} />;
  const style = spansYears(plan.rounds) ? "short-year" : "short";
  const dates = { from: words.date(from, style), until: words.date(until, style) };
  return <Type set="body">{words.label("slip.dates", dates)}</Type>;
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

function Blank({ label, width }: { readonly label?: string; readonly width: Points }) {
  const theme = useTheme();
  return (
    <View style={{ marginTop: blankDates(theme) - theme.writeInPitch }}>
      <WriteLine width={width} {...(label !== undefined && { label })} />
    </View>
  );
}

function Companions({
  seat,
  person,
  round,
  roster,
  words,
  layout: { columns },
}: SlipRoundProps & { readonly seat: Seat | undefined }) {
  if (round.away.includes(person.id)) return <Type set="body">{words.label("slip.away")}</Type>;
  if (seat === undefined) return <Blank width={columns.companions} />;
  const names = words.list(seat.companions.map(roster.onSlip));
  return (
    <Name width={columns.companions} weight={600}>
      {names}
    </Name>
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
