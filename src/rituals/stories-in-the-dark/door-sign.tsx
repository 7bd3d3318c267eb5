import { Path, Svg, View } from "@react-pdf/renderer";
import { Fragment } from "react";
import { Fill, Gap, Row } from "../../paper/box.js";
import { FixedPage } from "../../paper/page.js";
import { roleProps } from "../../paper/role.js";
import { useSheet, useTheme } from "../../paper/setup.js";
import type { DrawnPath } from "../../paper/shapes.js";
import { sizeInLine } from "../../paper/text-fit.js";
import type { Theme } from "../../paper/theme.js";
import { Type } from "../../paper/type.js";
import type { Points } from "../../paper/units.js";
import type { Words } from "../../words/words.js";
import type { ArtifactProps } from "../ritual.js";
import { mark } from "./mark.js";
import type { StoriesPlan } from "./plan.js";

/** For both sides of each door: outside when it opens again, inside that it is open all along. */
export function DoorSign({ plan, words }: ArtifactProps<StoriesPlan>) {
  const times = new Set(plan.evenings.map(({ doorOpens }) => doorOpens));
  const [opens] = times.size === 1 ? times : [];
  return plan.rooms.map(({ circle }, index) => (
    <Fragment key={index}>
      <FixedPage orientation="landscape" wall>
        <Outside
          title={
            circle === undefined ? words.labels("door.title") : words.labels("door.title-of", { circle })
          }
          words={words}
          {...(opens !== undefined && { opens: words.time(opens) })}
        />
      </FixedPage>
      <FixedPage orientation="landscape" wall>
        <Inside words={words} />
      </FixedPage>
    </Fragment>
  ));
}

/** To be read by somebody who stands before the door. */
function noteSize({ subhead }: Theme["type"]): Points {
  return subhead.size * 1.3;
}

/** What the picture of a side leaves for its words. */
function useWordsBeside(picture: number, gap: number): number {
  const { wallMargin } = useTheme();
  return useSheet("landscape").width - 2 * wallMargin - picture - gap;
}

interface OutsideProps {
  /** Line by line. */
  readonly title: readonly string[];
  readonly words: Words;
  readonly opens?: string;
}

function Outside({ title, words, opens }: OutsideProps) {
  const { type } = useTheme();
  const picture = 190;
  const gap = 36;
  const width = useWordsBeside(picture, gap);
  const size = Math.min(...title.map((line) => sizeInLine(line, width, 92, "display")));
  return (
    <View style={{ flexGrow: 1 }}>
      <Gap height={20} />
      <Row gap={gap} align="center">
        <Picture paths={mark} size={picture} />
        <View style={{ width }}>
          {title.map((line) => (
            <Type key={line} set="display" role="H1" size={size}>
              {line}
            </Type>
          ))}
        </View>
      </Row>
      <Fill />
      {opens === undefined ? (
        <WriteLarge label={words.label("door.back")} size={type.title.size} width={300} />
      ) : (
        <BackAt label={words.label("door.back")} time={opens} />
      )}
      <Fill />
      <Type set="head" weight={500} size={noteSize(type)} width="92%">
        {words.label("door.late")}
      </Type>
      <Gap height={16} />
    </View>
  );
}

/** Label and time stand on one baseline. */
function BackAt({ label, time }: { readonly label: string; readonly time: string }) {
  const { type } = useTheme();
  const { size: labelSize } = type.title;
  const size = type.display.size * 1.8;
  const belowBaseline = type.display.leading / type.display.size - 0.91;
  return (
    <View style={{ flexDirection: "row", alignItems: "flex-end", gap: 24 }}>
      <View style={{ paddingBottom: belowBaseline * (size - labelSize) }}>
        <Type set="display" weight={500} size={labelSize}>
          {label}
        </Type>
      </View>
      <Type set="display" size={size} accent>
        {time}
      </Type>
    </View>
  );
}

/** To write with a thick pen. */
function WriteLarge({
  label,
  size,
  width,
}: {
  readonly label: string;
  readonly size: Points;
  readonly width?: Points;
}) {
  const { ink, rule } = useTheme();
  return (
    <View style={{ flexDirection: "row", alignItems: "flex-end", gap: 24 }}>
      <Type set="display" weight={500} size={size}>
        {label}
      </Type>
      <View
        style={{
          ...(width === undefined ? { flexGrow: 1 } : { width }),
          height: 2.8 * size,
          borderBottomWidth: rule.head,
          borderBottomColor: ink.text,
          borderBottomStyle: "solid",
        }}
      />
    </View>
  );
}

/** A door that stands open, and the light behind it; in a square of 48 units. */
const door: readonly DrawnPath[] = [{ d: "M14,46V4H40V46M14,4L28,10V46H14M2,46H46" }];

function Inside({ words }: { readonly words: Words }) {
  const { type } = useTheme();
  const picture = 190;
  const gap = 36;
  const width = useWordsBeside(picture, gap);
  const title = words.label("door.out");
  return (
    <View style={{ flexGrow: 1 }}>
      <Gap height={20} />
      <Row gap={gap} align="center">
        <Picture paths={door} size={picture} />
        <Type
          set="display"
          role="H1"
          width={width}
          size={sizeInLine(title, width, type.display.size * 2, "display")}
        >
          {title}
        </Type>
      </Row>
      <Fill />
      <Type set="head" weight={500} size={noteSize(type)} width="92%">
        {words.label("door.out-note")}
      </Type>
      <Fill />
      <Row gap={36}>
        {["toilets", "quiet"].map((place) => (
          <Fill key={place}>
            <WriteLarge label={words.label(`door.${place}`)} size={noteSize(type)} />
          </Fill>
        ))}
      </Row>
      <Gap height={48} />
    </View>
  );
}

/** Heavier than a mark beside a title: it is seen from the other end of a corridor. */
function Picture({ paths, size }: { readonly paths: readonly DrawnPath[]; readonly size: Points }) {
  const { ink, lowInk } = useTheme();
  return (
    <Svg {...roleProps("Artifact")} viewBox="-1 -1 50 50" style={{ width: size, height: size }}>
      {paths.map(({ d, filled }) => (
        <Path
          key={d}
          d={d}
          stroke={ink.accent}
          strokeWidth={2.2}
          fill={filled && !lowInk ? ink.accent : "none"}
        />
      ))}
    </Svg>
  );
}
