import { View } from "@react-pdf/renderer";
import { Fill, Rule } from "../../paper/box.js";
import { FixedPage } from "../../paper/page.js";
import { useSheet, useTheme } from "../../paper/setup.js";
import { Mark } from "../../paper/shapes.js";
import { lineCount, sizeForWords } from "../../paper/text-fit.js";
import { Type } from "../../paper/type.js";
import type { Points } from "../../paper/units.js";
import { WriteLine } from "../../paper/write-in.js";
import type { ArtifactProps } from "../ritual.js";
import { mark } from "./mark.js";
import { skillOf } from "./names.js";
import type { Session, SkillSwapPlan } from "./plan.js";
import { besideSkill, StationCell } from "./station-cell.js";
import { layOutWall, mostColumns, slotWidth } from "./wall-layout.js";

const titleHeight = 64;
const roundWidth = 64;
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
  const { wallMargin, footInset, type, large } = useTheme();
  const sheet = useSheet("landscape");
  const width = sheet.width - 2 * wallMargin;
  const note = words.label("where.note");
  const leading = noteSize * (type.spoken.leading / type.spoken.size);
  const footerHeight = 14 + type.footer.leading + footInset;
  const noteHeight = lineCount(note, width, noteSize) * leading + 12;
  const skills = plan.stations.map((station) => skillOf(station, words) ?? "");
  const rests = words.label("where.rests");
  const room = width - roundWidth;
  const nameWidth = room / mostColumns(plan.stations.length, room) - besideSkill;
  const { size: skillSize, lines: skillLines } = fitHeads(
    [...skills, rests],
    nameWidth,
    large ? [] : [17, 16, 15],
  );
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
      width: room,
      height: sheet.height - wallMargin - footerHeight - titleHeight - noteHeight - 16,
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
        {session.date === undefined ? (
          <WriteLine label={words.label("where.date")} width={220} />
        ) : (
          <Type set="spoken" size={noteSize}>
            {words.date(session.date, "full")}
          </Type>
        )}
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
                skillSize={skillSize}
                rests={rests}
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
        <Type set="spoken" size={noteSize}>
          {note}
        </Type>
      </View>
    </FixedPage>
  ));
}

/** In two lines if they can be, so that the numbers below stay large; words stay whole. */
function fitHeads(
  heads: readonly string[],
  width: Points,
  smaller: readonly Points[],
): { readonly size: Points; readonly lines: number } {
  const most = Math.min(...heads.map((head) => sizeForWords(head, width, noteSize)));
  const linesAt = (size: Points) => Math.max(...heads.map((head) => lineCount(head, width, size)));
  const sizes = [noteSize, ...smaller].map((size) => Math.min(size, most));
  const size = sizes.find((one) => linesAt(one) <= 2) ?? sizes.at(-1) ?? most;
  return { size, lines: linesAt(size) };
}
