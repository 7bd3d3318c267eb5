import { Path, Svg, View } from "@react-pdf/renderer";
import { At } from "../../paper/box.js";
import { sizeForWords } from "../../paper/line-count.js";
import { roleProps } from "../../paper/role.js";
import { useSheet, useTheme } from "../../paper/setup.js";
import { Type } from "../../paper/type.js";
import type { Points } from "../../paper/units.js";
import type { Words } from "../../words/words.js";
import { days } from "./plan.js";

/** The fortnight leaves a gap before it comes round, so that its end does not lie on its beginning. */
const fortnight = 326;
const labelWidth = 116;
/** What stands above and below the picture on a sheet in standard print. */
const restOfThePage = 578;

interface CyclePictureProps {
  readonly width: Points;
  readonly restUntil: string | undefined;
  readonly words: Words;
}

/** Two weeks clockwise from the landing: checks on the inner ring, gatherings on the outer one, rest in the middle. */
export function CyclePicture({ width, restUntil, words }: CyclePictureProps) {
  const { ink, rule, type, large } = useTheme();
  const sheet = useSheet("portrait");
  const radius = large ? 136 : Math.min(132, (sheet.height - restOfThePage) / 2);
  const side = 2 * radius + 24;
  const centre = side / 2;
  const left = (width - side) / 2;
  const inner = radius - 38;
  const point = (day: number, distance: number) => pointAt(day, distance, centre);
  const gathering = (from: number, until: number) => arcPath(from, until, radius, centre);
  const check = (day: number) => {
    const { x, y } = point(day, inner);
    return `M${x - 7},${y}a7,7 0 1,0 14,0a7,7 0 1,0 -14,0Z`;
  };
  const landing = point(0, radius);
  const recovery = point(3, radius);
  const review = point(12, radius);
  return (
    <View wrap={false} style={{ width, height: side + 20, marginTop: 20 }}>
      <At left={left} top={0}>
        <Svg
          {...roleProps("Figure", words.label("cycle.picture"))}
          viewBox={`0 0 ${side} ${side}`}
          style={{ width: side, height: side }}
        >
          <Path d={arcPath(0, 14, radius, centre)} stroke={ink.text} strokeWidth={rule.box} fill="none" />
          <Path d={arcPath(0, 14, inner, centre)} stroke={ink.text} strokeWidth={rule.box} fill="none" />
          <Path
            d={[gathering(...days.recovery), gathering(...days.review)].join("")}
            stroke={ink.accent}
            strokeWidth={16}
            fill="none"
          />
          <Path
            d={days.checks.map(check).join("")}
            stroke={ink.text}
            strokeWidth={rule.mark}
            fill="#FFFFFF"
          />
          <Path d={square(landing.x, landing.y, 10)} fill={ink.text} />
        </Svg>
      </At>
      <Label x={left + landing.x + 18} y={-18} text={words.label("cycle.landing")} align="left" />
      <Label
        x={left + recovery.x + 18}
        y={recovery.y - 10}
        text={words.label("cycle.recovery")}
        align="left"
      />
      <Label
        x={left + review.x - 18 - labelWidth}
        y={review.y - 10}
        text={words.label("cycle.review")}
        align="right"
      />
      {days.checks.map((day, index) => {
        const { x, y } = point(day, inner - 28);
        return (
          <At key={day} left={left + x - 30} top={y - type.tableHead.leading / 2} width={60}>
            <Type set="tableHead" align="center">
              {words.labels("checks")[index] ?? ""}
            </Type>
          </At>
        );
      })}
      <At left={left + centre - inner + 20} top={centre - 12} width={2 * inner - 40}>
        <Type set="head" align="center">
          {words.label("cycle.rest")}
        </Type>
        <Type set="body" align="center">
          {restUntil === undefined
            ? words.label("cycle.two-weeks")
            : words.label("cycle.until", { date: words.date(restUntil, "short") })}
        </Type>
      </At>
    </View>
  );
}

interface LabelProps {
  readonly x: Points;
  readonly y: Points;
  readonly text: string;
  readonly align: "left" | "right";
}

function Label({ x, y, text, align }: LabelProps) {
  const { type } = useTheme();
  return (
    <At left={x} top={y} width={labelWidth}>
      <Type set="subhead" align={align} size={sizeForWords(text, labelWidth, type.subhead.size)}>
        {text}
      </Type>
    </At>
  );
}

function pointAt(day: number, distance: number, centre: Points): { x: number; y: number } {
  const angle = ((day / 14) * fortnight * Math.PI) / 180;
  return { x: centre + distance * Math.sin(angle), y: centre - distance * Math.cos(angle) };
}

function arcPath(from: number, until: number, radius: Points, centre: Points): string {
  const start = pointAt(from, radius, centre);
  const end = pointAt(until, radius, centre);
  const wide = ((until - from) / 14) * fortnight > 180 ? 1 : 0;
  return `M${start.x},${start.y}A${radius},${radius} 0 ${wide} 1 ${end.x},${end.y}`;
}

function square(x: number, y: number, half: number): string {
  return `M${x - half},${y - half}h${2 * half}v${2 * half}h${-2 * half}Z`;
}
