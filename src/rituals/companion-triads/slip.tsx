import { View } from "@react-pdf/renderer";
import type { Person } from "../../chapter/chapter.js";
import { Fill, Gap, Row, Rule, Stack } from "../../paper/box.js";
import { CardLine } from "../../paper/card-sheets.js";
import { Name } from "../../paper/name.js";
import { useTheme } from "../../paper/setup.js";
import { NumberInShape } from "../../paper/shapes.js";
import { Type } from "../../paper/type.js";
import { WriteLine } from "../../paper/write-in.js";
import type { ArtifactProps } from "../ritual.js";
import { MeetingBox } from "./meeting-box.js";
import type { TriadRound, TriadsPlan } from "./plan.js";
import { columnHead, type SlipLayout } from "./slip-layout.js";
import { SlipRound } from "./slip-round.js";

export interface SlipProps extends ArtifactProps<TriadsPlan> {
  readonly person: Person;
  readonly rounds: readonly TriadRound[];
  readonly layout: SlipLayout;
}

/** Who somebody meets, when and where, with a box for every meeting. */
export function Slip(props: SlipProps) {
  const { person, rounds, layout, words } = props;
  const { gap, number, weeks, companions, companionsStand } = layout.columns;
  const below = companionsStand === "below-dates";
  const head = { set: columnHead(useTheme()), weight: 600 } as const;
  return (
    <>
      <Row gap={2 * gap}>
        <Owner {...props} />
        <Fill>
          <Row gap={gap} align="center">
            <Row width={number + weeks} gap={6} align="center">
              <Type {...head}>{words.label(below ? "slip.weeks-with" : "slip.weeks")}</Type>
              <Fill />
              <MeetingBox opens />
              <Type {...head}>{words.label("slip.opens")}</Type>
            </Row>
            {below ? null : (
              <Type {...head} width={companions}>
                {words.label("slip.with")}
              </Type>
            )}
          </Row>
          <Gap height={4} />
          <Rule weight="section" />
          {rounds.map((round) => (
            <View key={round.number}>
              {round === rounds[0] ? null : <Rule />}
              <SlipRound {...props} person={person} round={round} />
            </View>
          ))}
        </Fill>
      </Row>
      <CardLine />
    </>
  );
}

/** Whose slip it is, and under which number the wall knows them. */
function Owner({ person, chapter, roster, words, layout: { columns } }: SlipProps) {
  const nameless = person.name === undefined || chapter.names === "numbers";
  const isOnWall = chapter.people.some(({ id }) => id === person.id);
  const findBy = isOnWall
    ? chapter.wallNames && !nameless
      ? "find-name"
      : "find-number"
    : "find-attendance";
  return (
    <Stack width={columns.person}>
      <NumberInShape kind="triangle" side={columns.triangle}>
        {String(person.number)}
      </NumberInShape>
      {nameless ? (
        <WriteLine label={words.label("slip.name")} width={columns.person} />
      ) : (
        <Name width={columns.person} weight={700}>
          {roster.onSlip(person.id)}
        </Name>
      )}
      <Type set="note" marginTop={4}>
        {words.label(`slip.${findBy}`)}
      </Type>
      <Type set="note">{words.label("slip.keep")}</Type>
    </Stack>
  );
}
