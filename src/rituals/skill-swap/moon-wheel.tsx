import { Path, Svg, View } from "@react-pdf/renderer";
import { scaleLinear } from "d3-scale";
import { curveLinearClosed, lineRadial, pointRadial } from "d3-shape";
import { At } from "../../paper/box.js";
import { FlowPage, TitleBlock } from "../../paper/page.js";
import { Prose } from "../../paper/prose.js";
import { roleProps } from "../../paper/role.js";
import { useSheet, useTheme } from "../../paper/setup.js";
import { textWidth } from "../../paper/text-fit.js";
import { Type } from "../../paper/type.js";
import type { Points } from "../../paper/units.js";
import { WriteLine } from "../../paper/write-in.js";
import type { Words } from "../../words/words.js";
import type { ArtifactProps } from "../ritual.js";
import { mark } from "./mark.js";
import { isQuarter } from "./moon.js";
import { MoonPaths } from "./moon-shape.js";
import { dueDay, halfway, halfwayDay, type MoonDay, type Session, type SkillSwapPlan } from "./plan.js";

/** The days of a pledge, once round, each with its moon. */
export function MoonWheel({ plan, chapter, words }: ArtifactProps<SkillSwapPlan>) {
  const { margin, large } = useTheme();
  const sheet = useSheet("portrait");
  const side = Math.min(sheet.width - 2 * margin, sheet.height - (large ? 440 : 330));
  return plan.sessions.map((session) => {
    const due = dueDay(session);
    const data = {
      days: plan.pledgeDays,
      due: due === undefined ? null : words.date(due.date, "full"),
      halfway: halfway(plan.pledgeDays),
      half: halfwayDay(session)?.date ?? null,
      isLocal: chapter.timezone !== undefined,
    };
    return (
      <FlowPage key={session.number} mark={mark} title={words.label("moon.title")}>
        <TitleBlock
          mark={mark}
          title={words.label("moon.title")}
          subtitle={words.label("moon.subtitle", data)}
        />
        <View style={{ alignItems: "center", marginBottom: 14 }}>
          <Wheel session={session} pledgeDays={plan.pledgeDays} side={side} words={words} />
        </View>
        <Prose
          blocks={words.prose("moon", { ...data, quarters: quartersOf(session, words) })}
          gap={4}
          termWidth={large ? 110 : 76}
        />
      </FlowPage>
    );
  });
}

/** "new moon 7 March, first quarter 14 March": the picture in words. */
function quartersOf({ days }: Session, words: Words): string | null {
  const told = days
    .filter(({ phase }) => isQuarter(phase))
    .map(({ phase, date }) => `${words.label(`phases.${phase}`)} ${words.date(date, "day-month")}`);
  return told.length === 0 ? null : words.list(told);
}

interface WheelProps {
  readonly session: Session;
  readonly pledgeDays: number;
  readonly side: Points;
  readonly words: Words;
}

/** From the day of the swap on top, clockwise; blank discs to shade where the days are not known. */
function Wheel({ session, pledgeDays, side, words }: WheelProps) {
  const { ink, rule, type } = useTheme();
  const count = pledgeDays + 1;
  const days: readonly (MoonDay | undefined)[] =
    session.days.length > 0 ? session.days : Array.from({ length: count }, () => undefined);
  const label = type.body.size + 1;
  const middle = side / 2;
  const ring = middle - 3.3 * label;
  const radius = Math.min(15, (Math.PI * ring * 0.72) / count);
  const pointers = ring - 2 * radius;
  const angleOf = scaleLinear([0, count], [0, 2 * Math.PI]);
  const last = dueDay(session);
  const apart = (2 * Math.PI * (ring + radius + 1.8 * label)) / count;
  const endsHaveRoom = last !== undefined && textWidth(words.date(last.date, "short"), label) < apart;
  const picture = words.label("moon.picture", { days: pledgeDays, quarters: quartersOf(session, words) });
  return (
    <View {...roleProps("Figure", picture)} style={{ width: side, height: side }}>
      <Svg viewBox={`${-middle} ${-middle} ${side} ${side}`} style={{ width: side, height: side }}>
        {days.map((day, index) => {
          const [x, y] = pointRadial(angleOf(index), ring);
          return <MoonPaths key={index} x={x} y={y} radius={radius} {...(day && { turn: day.turn })} />;
        })}
        <Path
          d={pointer(angleOf(0), { tip: pointers - 24, foot: pointers })}
          stroke={ink.accent}
          strokeWidth={rule.mark}
          fill="none"
        />
        <Path
          d={pointer(angleOf(pledgeDays), { tip: pointers, foot: pointers - 24 })}
          stroke={ink.accent}
          strokeWidth={rule.mark}
          fill={ink.accent}
        />
      </Svg>
      {days.map((day, index) => {
        const withMonth = index === 0 || (index === pledgeDays && endsHaveRoom);
        const name = day === undefined ? String(index) : dayLabel(day, withMonth, words);
        const [x, y] = pointRadial(angleOf(index), ring + radius + label * (name.length > 2 ? 1.8 : 1));
        const crowded = count > 40 && index % 2 === 1;
        return crowded ? null : (
          <At key={index} left={middle + x - 40} top={middle + y - label * 0.66} width={80}>
            <Type set="body" size={label} weight={isNamed(day, index, pledgeDays) ? 700 : 400} align="center">
              {name}
            </Type>
          </At>
        );
      })}
      <Middle session={session} side={side} words={words} />
    </View>
  );
}

function isNamed(day: MoonDay | undefined, index: number, last: number): boolean {
  return index === 0 || index === last || (day !== undefined && isQuarter(day.phase));
}

/** The month stands where it begins, and at both ends while they have room beside each other. */
function dayLabel({ date }: MoonDay, withMonth: boolean, words: Words): string {
  const day = Number(date.slice(8));
  return withMonth || day === 1 ? words.date(date, "short") : String(day);
}

interface Ray {
  readonly tip: Points;
  readonly foot: Points;
}

/** A triangle on the ray of a day, to the middle for what was taken, outwards for what is given. */
function pointer(angle: number, { tip, foot }: Ray): string {
  const spread = 9 / foot;
  const corners: [number, number][] = [
    [angle, tip],
    [angle - spread, foot],
    [angle + spread, foot],
  ];
  return lineRadial().curve(curveLinearClosed)(corners) ?? "";
}

function Middle({ session, side, words }: Omit<WheelProps, "pledgeDays">) {
  const { type } = useTheme();
  const due = dueDay(session);
  const width = side * 0.56;
  const size = Math.min(44, width / 6.6);
  return (
    <At left={(side - width) / 2} top={side / 2 - size * 1.5} width={width}>
      <Type set="spoken" align="center">
        {words.label("moon.by", { due: due?.date ?? null })}
      </Type>
      {due === undefined ? (
        <View style={{ alignItems: "center", paddingTop: type.spoken.leading }}>
          <WriteLine width={width * 0.6} />
        </View>
      ) : (
        <>
          <Type set="display" size={size} align="center" marginTop={10}>
            {words.date(due.date, "day-month")}
          </Type>
          <Type set="spoken" align="center">
            {words.label(`phases.${due.phase}`)}
          </Type>
        </>
      )}
    </At>
  );
}
