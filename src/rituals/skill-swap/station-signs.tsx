import { View } from "@react-pdf/renderer";
import { namesOnWalls } from "../../chapter/people.js";
import { Fill, Row, Rule } from "../../paper/box.js";
import { FixedPage } from "../../paper/page.js";
import { useSheet, useTheme } from "../../paper/setup.js";
import { lineCount, sizeForWords } from "../../paper/text-fit.js";
import { Heading, Type } from "../../paper/type.js";
import { WriteLine } from "../../paper/write-in.js";
import type { ArtifactProps } from "../ritual.js";
import { skillOf } from "./names.js";
import { NumberedTriangle } from "./numbered-triangle.js";
import type { SkillSwapPlan } from "./plan.js";

const triangle = 190;
/** Display type is wider than the text face by which lines are counted. */
const wider = 1.14;

/** One sheet for each station, to be found from across the room. */
export function StationSigns({ plan, chapter, words, roster }: ArtifactProps<SkillSwapPlan>) {
  const { wallMargin } = useTheme();
  const sheet = useSheet("landscape");
  const width = sheet.width - 2 * wallMargin - triangle - 28;
  const height = sheet.height - wallMargin - 48 - 156;
  return plan.stations.map((station) => {
    const skill = skillOf(station, words);
    const onWall = station.teacher === undefined ? undefined : roster.onWall(station.teacher);
    const teacher =
      onWall === undefined || namesOnWalls(chapter) ? onWall : words.label("sign.number", { number: onWall });
    return (
      <FixedPage key={station.letter} orientation="landscape" wall>
        <View style={{ height, flexDirection: "row", gap: 28, alignItems: "center" }}>
          <NumberedTriangle side={triangle} points="right">
            {station.letter}
          </NumberedTriangle>
          <View style={{ width }}>
            {skill === undefined ? (
              <View style={{ gap: 90 }}>
                <Heading level={2}>{words.label("sign.skill")}</Heading>
                <Rule weight="section" />
                <Rule weight="section" />
              </View>
            ) : (
              <Type set="display" role="H1" size={signSize(skill, width, height)}>
                {skill}
              </Type>
            )}
          </View>
        </View>
        <Rule weight="head" />
        <Row gap={36} marginTop={18}>
          <View style={{ width: 120 }}>
            <Heading level={3}>{words.label("sign.seats")}</Heading>
            <Type set="display" size={76}>
              {station.seats}
            </Type>
          </View>
          <Fill>
            <Heading level={3}>{words.label("sign.teacher")}</Heading>
            {teacher === undefined ? (
              <SignLine />
            ) : (
              <Type set="head" size={teacher.length > 24 ? 22 : 32} marginTop={14}>
                {teacher}
              </Type>
            )}
          </Fill>
          <Fill>
            <Heading level={3}>{words.label("sign.needs")}</Heading>
            <SignLine />
            <WriteLine />
          </Fill>
        </Row>
      </FixedPage>
    );
  });
}

function SignLine() {
  return (
    <View style={{ paddingTop: 14 }}>
      <WriteLine />
    </View>
  );
}

/** As large as its words fit beside the letter, with air above the rule. */
function signSize(skill: string, width: number, height: number): number {
  const most = sizeForWords(skill, width / wider, 92);
  for (let size = most; size > 24; size -= 4) {
    if (lineCount(skill, width / wider, size) * size * 1.1 <= height - 24) return size;
  }
  return 24;
}
