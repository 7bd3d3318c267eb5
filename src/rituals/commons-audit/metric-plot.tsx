import { Circle, Path, Svg, View } from "@react-pdf/renderer";
import { scaleLinear, scaleUtc } from "d3-scale";
import { line } from "d3-shape";
import { At } from "../../paper/box.js";
import { roleProps } from "../../paper/role.js";
import { useTheme } from "../../paper/setup.js";
import { Type } from "../../paper/type.js";
import type { Points } from "../../paper/units.js";
import type { Words } from "../../words/words.js";
import { metricFigure } from "./metric-figure.js";
import { scaleOf } from "./metrics.js";
import type { MetricOverTime } from "./plan.js";

export interface MetricPlotProps {
  readonly series: MetricOverTime;
  /** ISO dates: the axis that all plots share. */
  readonly from: string;
  readonly until: string;
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

/** One metric through all audits: squares on a line, the latest filled, and a ring that waits for today. */
export function MetricPlot({ series, from, until, width, height, words }: MetricPlotProps) {
  const { type, ink, rule, large } = useTheme();
  const { metric, points } = series;
  const leading = type.tableHead.leading;
  const nowX = width - 16;
  const lastX = width - 72;
  // A single audit has no span of time: it stands at the end.
  const begins = Date.parse(from) - (from === until ? 1 : 0);
  const xOf = scaleUtc([begins, Date.parse(until)], [half + 6, lastX]);
  const { from: least, to = Math.max(1, ...points.map(({ value }) => value)) } = scaleOf(metric);
  const base = leading + height;
  const yOf = scaleLinear([least, to], [base - half, leading + half + 3]);
  const foot = base + half + 2;
  const places = points.map(({ date, value }) => ({ x: xOf(Date.parse(date)), y: yOf(value) }));
  const path = line<Place>(
    ({ x }) => x,
    ({ y }) => y,
  );
  const latest = places.at(-1);
  const figure = (value: number) => metricFigure(words, metric, value);
  return (
    <View style={{ width, paddingBottom: large ? 24 : 8 }}>
      <Type set="body" weight={700}>
        {words.label(`metrics.${metric}.name`)}
      </Type>
      <View {...roleProps("Figure", describe(series, words))} style={{ width, height: foot }}>
        <Svg viewBox={`0 0 ${width} ${foot}`} style={{ width, height: foot }}>
          <Path d={`M0,${base}H${width}`} stroke={ink.text} strokeWidth={rule.hairline} />
          <Path
            d={`M${nowX},${leading}V${base}`}
            stroke={ink.text}
            strokeWidth={rule.hairline}
            strokeDasharray="2 3"
          />
          <Path d={path(places) ?? ""} stroke={ink.accent} strokeWidth={rule.head} fill="none" />
          {places.map(({ x, y }) => (
            <Path
              key={x}
              d={`M${x - half},${y - half}h${2 * half}v${2 * half}h${-2 * half}Z`}
              fill={x === latest?.x ? ink.accent : "#FFFFFF"}
              stroke={ink.accent}
              strokeWidth={rule.section}
            />
          ))}
          <Circle cx={nowX} cy={base} r={half + 1} fill="#FFFFFF" stroke={ink.text} strokeWidth={rule.box} />
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
      </View>
      <Type set="note">{caption(series, words)}</Type>
    </View>
  );
}

/** More figures than this would stand on each other; then the first and the latest have to do. */
const mostFigures = 4;

function labelled(count: number): number[] {
  return count <= mostFigures ? Array.from({ length: count }, (_, index) => index) : [0, count - 1];
}

function caption({ metric, points }: MetricOverTime, words: Words): string {
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return "";
  const value = metricFigure(words, metric, last.value);
  const date = words.date(last.date, "short-year");
  return points.length === 1
    ? words.label("plots.one", { value, date })
    : words.label("plots.several", {
        first: metricFigure(words, metric, first.value),
        from: words.date(first.date, "short-year"),
        last: value,
        until: date,
      });
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
