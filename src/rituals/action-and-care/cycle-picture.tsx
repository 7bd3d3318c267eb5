import { Circle, Path, Rect, Svg, View } from "@react-pdf/renderer";
import { scaleLinear } from "d3-scale";
import { arc, pointRadial } from "d3-shape";
import { At } from "../../paper/box.js";
import { roleProps } from "../../paper/role.js";
import { useSheet, useTheme } from "../../paper/setup.js";
import { sizeForWords } from "../../paper/text-fit.js";
import { Type } from "../../paper/type.js";
import type { Points } from "../../paper/units.js";
import { WriteLine } from "../../paper/write-in.js";
import type { Words } from "../../words/words.js";
import { days } from "./plan.js";

const fortnight = Array.from({ length: 14 }, (_, day) => day + 1);
/** It leaves a gap before it comes round, so that its end does not lie on its beginning. */
const angleOf = scaleLinear([0, fortnight.length], [0, 1.81 * Math.PI]);
/** Of the arc of a gathering. */
const thickness = 16;
const labelWidth = 116;
/** What stands above and below the picture on a sheet in standard print, without the margin under the footer. */
const restOfThePage = 558;

interface CyclePictureProps {
  readonly width: Points;
  readonly restUntil: string | undefined;
  readonly words: Words;
}

/** Two weeks clockwise from the landing: checks on the inner ring, gatherings on the outer one, rest in the middle. */
export function CyclePicture({ width, restUntil, words }: CyclePictureProps) {
  const { ink, rule, type, large, lowInk, footInset } = useTheme();
  const sheet = useSheet("portrait");
  const radius = large ? 184 : Math.min(132, (sheet.height - restOfThePage - footInset) / 2);
  const inner = radius - (large ? 54 : 38);
  const ringText = large ? "body" : "tableHead";
  const side = 2 * radius + 24;
  const [left, top] = [width / 2, side / 2];
  const recovery = span(...days.recovery, radius, thickness);
  const review = span(...days.review, radius, thickness);
  const [recoveryX, recoveryY] = pointRadial(recovery.startAngle, radius + 18);
  const [reviewX, reviewY] = pointRadial(review.startAngle, radius + 18);
  return (
    <View wrap={false} style={{ width, height: side + 20, marginTop: 20 }}>
      <At left={left - side / 2} top={0}>
        <Svg
          {...roleProps("Figure", words.label("cycle.picture"))}
          viewBox={`${-side / 2} ${-side / 2} ${side} ${side}`}
          style={{ width: side, height: side }}
        >
          {[radius, inner].map((ring) => (
            <Path
              key={ring}
              d={arc()(span(0, fortnight.length, ring)) ?? ""}
              stroke={ink.text}
              strokeWidth={rule.box}
              fill="none"
            />
          ))}
          {[recovery, review].map((gathering) => (
            <Path
              key={gathering.startAngle}
              d={arc()(gathering) ?? ""}
              {...(lowInk
                ? { stroke: ink.accent, strokeWidth: rule.head, fill: "#FFFFFF" }
                : { fill: ink.accent })}
            />
          ))}
          {days.checks.map((day) => {
            const [x, y] = pointRadial(angleOf(day), inner);
            return (
              <Circle
                key={day}
                cx={x}
                cy={y}
                r={7}
                stroke={ink.text}
                strokeWidth={rule.mark}
                fill="#FFFFFF"
              />
            );
          })}
          <Rect
            x={-10}
            y={-radius - 10}
            width={20}
            height={20}
            {...(lowInk ? { stroke: ink.text, strokeWidth: rule.head, fill: "#FFFFFF" } : { fill: ink.text })}
          />
        </Svg>
      </At>
      <Label x={left + 18} y={-18} text={words.label("cycle.landing")} align="left" />
      <Label
        x={left + recoveryX}
        y={top + recoveryY - 10}
        text={words.label("cycle.recovery")}
        align="left"
      />
      <Label
        x={left + reviewX - labelWidth}
        y={top + reviewY - 10}
        text={words.label("cycle.review")}
        align="right"
      />
      {fortnight.map((day) => {
        const [x, y] = pointRadial(angleOf(day), (radius + inner) / 2);
        return (
          <At key={day} left={left + x - 12} top={top + y - type[ringText].leading / 2} width={24}>
            <Type set={ringText} weight={600} align="center">
              {words.number(day)}
            </Type>
          </At>
        );
      })}
      {days.checks.map((day, index) => {
        const [x, y] = pointRadial(angleOf(day), inner - (large ? 40 : 28));
        return (
          <At key={day} left={left + x - 40} top={top + y - type[ringText].leading / 2} width={80}>
            <Type set={ringText} weight={600} align="center">
              {words.labels("checks")[index] ?? ""}
            </Type>
          </At>
        );
      })}
      <At left={left - inner + 24} top={top - 4} width={2 * inner - 48}>
        <Type set="head" align="center">
          {words.label("cycle.rest")}
        </Type>
        {restUntil === undefined ? (
          <WriteLine label={words.label("cycle.until-blank")} />
        ) : (
          <Type set="body" align="center">
            {words.label("cycle.until", { date: words.date(restUntil, "short") })}
          </Type>
        )}
      </At>
    </View>
  );
}

/** Days as an arc round the centre. */
function span(from: number, until: number, radius: Points, thickness: Points = 0) {
  return {
    startAngle: angleOf(from),
    endAngle: angleOf(until),
    innerRadius: radius - thickness / 2,
    outerRadius: radius + thickness / 2,
  };
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
