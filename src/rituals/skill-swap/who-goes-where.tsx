import { View } from "@react-pdf/renderer";
import { Fill, Rule } from "../../paper/box.js";
import { FixedPage } from "../../paper/page.js";
import { useSheet, useTheme } from "../../paper/setup.js";
import { Mark } from "../../paper/shapes.js";
import { lineCount } from "../../paper/text-fit.js";
import { Type } from "../../paper/type.js";
import type { Words } from "../../words/words.js";
import type { ArtifactProps, Roster } from "../ritual.js";
import { mark } from "./mark.js";
import { skillOf } from "./names.js";
import type { Session, SkillSwapPlan } from "./plan.js";
import { StationCell, skillSize } from "./station-cell.js";
import { layOutWall, slotWidth } from "./wall-layout.js";

const titleHeight = 64;
const roundWidth = 64;
const footerHeight = 48;
const noteSize = 18;

/** Rounds below each other, stations side by side, to be read from two metres. */
export function WhoGoesWhere(props: ArtifactProps<SkillSwapPlan>) {
  return props.plan.sessions.map((session) => (
    <SessionWall key={session.number} {...props} session={session} />
  ));
}

function SessionWall({
  plan,
  words,
  roster,
  session,
}: ArtifactProps<SkillSwapPlan> & { readonly session: Session }) {
  const { wallMargin, type } = useTheme();
  const sheet = useSheet("landscape");
  const width = sheet.width - 2 * wallMargin;
  const notes = [words.label("where.teachers"), ...missedNotes(session, roster, words)];
  const leading = noteSize * (type.spoken.leading / type.spoken.size);
  const notesHeight = notes.reduce((sum, note) => sum + lineCount(note, width, noteSize) * leading, 12);
  const skills = plan.stations.map((station) => skillOf(station, words) ?? "");
  const narrowest = Math.max(84, (width - roundWidth) / plan.stations.length - 46);
  const skillLines = Math.max(1, ...skills.map((skill) => lineCount(skill, narrowest, skillSize)));
  const members = session.rounds.map(({ groups }) =>
    groups.map((group) => group.map((id) => String(roster.number(id)))),
  );
  const figures = Math.max(...members.flat(2).map(({ length }) => length), 1);
  const headHeight = Math.max(34, skillLines * skillSize * 1.34) + 8;
  const { pages, size } = layOutWall({
    counts: members.map((groups) => groups.map(({ length }) => length)),
    figures,
    headHeight,
    room: {
      width: width - roundWidth,
      height: sheet.height - wallMargin - footerHeight - titleHeight - notesHeight - 16,
    },
  });
  const title = words.label("where.title");
  return pages.map((bands, page) => (
    <FixedPage key={page} orientation="landscape" wall>
      <View style={{ height: titleHeight, flexDirection: "row", gap: 18 }}>
        <Mark paths={mark} size={52} />
        <Fill>
          <Type role="H1" set="display" size={40}>
            {title}
          </Type>
        </Fill>
        <Type set="spoken" size={noteSize}>
          {session.date === undefined ? "" : words.date(session.date, "full")}
        </Type>
      </View>
      {bands.map((band) => (
        <View key={`${band.round} ${band.stations[0]}`}>
          <Rule weight={band.stations[0] === 0 ? "head" : "hairline"} />
          <View style={{ height: band.height, flexDirection: "row", paddingTop: 8 }}>
            <Type set="numeral" size={48} accent width={roundWidth}>
              {band.round + 1}
            </Type>
            {band.stations.map((station) => (
              <StationCell
                key={station}
                station={plan.stations[station]}
                skill={skills[station] ?? ""}
                rests={words.label("where.rests")}
                round={session.rounds[band.round]}
                members={members[band.round]?.[station] ?? []}
                width={band.width}
                slot={slotWidth(figures, size)}
                size={size}
                headHeight={headHeight}
              />
            ))}
          </View>
        </View>
      ))}
      <Rule weight="head" />
      <View style={{ paddingTop: 8 }}>
        {notes.map((note) => (
          <Type key={note} set="spoken" size={noteSize}>
            {note}
          </Type>
        ))}
      </View>
    </FixedPage>
  ));
}

/** Who teaches while the others learn, so that somebody shows it to them another time. */
function missedNotes({ missed }: Session, roster: Roster, words: Words): string[] {
  const rounds = [...new Set(missed.map(({ teaches }) => teaches))].sort((a, b) => b - a);
  return rounds.map((count) => {
    const people = missed.filter(({ teaches }) => teaches === count);
    const numbers = words.list(people.map(({ person }) => String(roster.number(person))));
    return words.label("where.missed", { count: people.length, who: numbers, rounds: count });
  });
}
