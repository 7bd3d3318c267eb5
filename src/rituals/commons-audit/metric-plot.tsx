import { Path, Svg, View } from "@react-pdf/renderer";
import { scaleLinear, scaleUtc } from "d3-scale";
import { line } from "d3-shape";
import { At } from "../../paper/box.js";
import { roleProps } from "../../paper/role.js";
import { useTheme } from "../../paper/setup.js";
import { Type } from "../../paper/type.js";
import type { Points } from "../../paper/units.js";
import type { Words } from "../../words/words.js";
import { metricFigure } from "./metric-figure.js";
import { type MetricId, scaleOf } from "./metrics.js";
import type { MetricOverTime } from "./plan.js";

export interface MetricPlotProps {
  readonly series: MetricOverTime;
  /** ISO dates: the axis that all plots share. */
  readonly from: string;
  readonly until: string;
  /** Whether the dates stand below it. */
  readonly dated: boolean;
  readonly width: Points;
  /** Of the scale alone. */
  readonly height: Points;
  readonly words: Words;
}

interface Place {
  readonly x: Points;
  readonly y: Points;
}

/** Half the side of a square that marks an audit. */
const half = 3.5;

/** One metric through all audits: squares on a line, the last audit's filled, and a scale on which today's is drawn. */
export function MetricPlot({ series, from, until, dated, width, height, words }: MetricPlotProps) {
  const { type, ink, rule, large } = useTheme();
  const { metric, points } = series;
  const leading = type.tableHead.leading;
  const nowX = width - (large ? 64 : 44);
  const lastX = nowX - (large ? 72 : 52);
  const xOf = scaleUtc([Date.parse(from), Date.parse(until)], [half + 6, lastX]);
  const base = leading + height;
  const yOf = scaleLinear(
    domainOf(
      metric,
      points.map(({ value }) => value),
    ),
    [base, leading + half + 3],
  );
  const ends = yOf.domain().map((value) => ({ value, y: yOf(value) }));
  const foot = base + half + 2;
  const places = points.map(({ date, value }) => ({ date, x: xOf(Date.parse(date)), y: yOf(value) }));
  const path = line<Place>(
    ({ x }) => x,
    ({ y }) => y,
  );
  const figure = (value: number) => metricFigure(words, metric, value);
  return (
    <View style={{ width, paddingBottom: large ? 24 : 8 }}>
      <Type set="body" weight={700}>
        {words.label(`metrics.${metric}.name`)}
      </Type>
      <View {...roleProps("Figure", describe(series, words))} style={{ width, height: foot }}>
        <Svg viewBox={`0 0 ${width} ${foot}`} style={{ width, height: foot }}>
          <Path d={`M0,${base}H${nowX}`} stroke={ink.text} strokeWidth={rule.hairline} />
          <Path
            d={`M${nowX},${ends.map(({ y }) => y).join("V")}`}
            stroke={ink.text}
            strokeWidth={rule.hairline}
            strokeDasharray="2 3"
          />
          <Path
            d={ends.map(({ y }) => `M${nowX - 3},${y}h6`).join("")}
            stroke={ink.text}
            strokeWidth={rule.box}
          />
          <Path d={path(places) ?? ""} stroke={ink.accent} strokeWidth={rule.head} fill="none" />
          {places.map(({ date, x, y }) => (
            <Path
              key={date}
              d={`M${x - half},${y - half}h${2 * half}v${2 * half}h${-2 * half}Z`}
              fill={date === until ? ink.accent : "#FFFFFF"}
              stroke={ink.accent}
              strokeWidth={rule.section}
            />
          ))}
        </Svg>
        {labelled(points.length).map((index) => {
          const point = points[index];
          const place = places[index];
          return point === undefined || place === undefined ? null : (
            <At key={index} left={place.x - 30} top={place.y - half - leading - 1} width={60}>
              <Type set="tableHead" align="center">
                {figure(point.value)}
              </Type>
            </At>
          );
        })}
        {ends.map(({ value, y }) => (
          <At key={value} left={nowX + 8} top={y - 0.6 * leading}>
            <Type set="tableHead">{figure(value)}</Type>
          </At>
        ))}
      </View>
      {dated ? <Dates from={from} until={until} lastX={lastX} nowX={nowX} words={words} /> : null}
    </View>
  );
}

/** Half as high again as the highest value, so that today's finds room. */
function domainOf(metric: MetricId, values: readonly number[]): readonly number[] {
  const { from, to } = scaleOf(metric);
  if (to !== undefined) return [from, to];
  return scaleLinear([from, Math.max(2, 1.5 * Math.max(...values))], [])
    .nice(3)
    .domain();
}

interface DatesProps {
  readonly from: string;
  readonly until: string;
  readonly lastX: Points;
  readonly nowX: Points;
  readonly words: Words;
}

/** Where the axis begins, the last audit, and today. */
function Dates({ from, until, lastX, nowX, words }: DatesProps) {
  const { leading } = useTheme().type.tableHead;
  const label = 100;
  return (
    <View style={{ height: leading }}>
      <At left={0} top={0}>
        <Type set="tableHead">{words.date(from, "short-year")}</Type>
      </At>
      {[
        { x: lastX, text: words.date(until, "short-year") },
        { x: nowX, text: words.label("plots.today") },
      ].map(({ x, text }) => (
        <At key={text} left={x - label / 2} top={0} width={label}>
          <Type set="tableHead" align="center">
            {text}
          </Type>
        </At>
      ))}
    </View>
  );
}

/** More figures than this would stand on each other; then the first and the latest have to do. */
const mostFigures = 4;

function labelled(count: number): number[] {
  return count <= mostFigures ? Array.from({ length: count }, (_, index) => index) : [0, count - 1];
}

/** What a reader hears who does not see the picture. */
function describe({ metric, points }: MetricOverTime, words: Words): string {
  const spoken = points.map(({ date, value }) =>
    words.label("plots.point", {
      value: metricFigure(words, metric, value),
      date: words.date(date, "short-year"),
    }),
  );
  return words.label("plots.described", {
    name: words.label(`metrics.${metric}.name`),
    list: words.list(spoken),
  });
}
