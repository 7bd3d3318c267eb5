import { View } from "@react-pdf/renderer";
import { FlowPage, TitleBlock } from "../../paper/page.js";
import { useSheet, useTheme } from "../../paper/setup.js";
import type { Words } from "../../words/words.js";
import { mark } from "./mark.js";
import { MetricPlot } from "./metric-plot.js";
import type { MetricOverTime } from "./plan.js";

interface MetricsOverTimeProps {
  readonly overTime: readonly MetricOverTime[];
  readonly words: Words;
}

const gap = 36;

/** Every metric that has been counted, on one time axis, with room for today. */
export function MetricsOverTime({ overTime, words }: MetricsOverTimeProps) {
  const { margin, large } = useTheme();
  const width = useSheet("portrait").width - 2 * margin;
  const columns = large ? 1 : 2;
  const side = (width - (columns - 1) * gap) / columns;
  const rows = Math.ceil(overTime.length / columns);
  const height = large ? 84 : rows > 4 ? 30 : rows > 2 ? 72 : 140;
  const dates = overTime.flatMap(({ points }) => points.map(({ date }) => date)).sort();
  const title = words.label("plots.title");
  return (
    <FlowPage mark={mark} title={title}>
      <TitleBlock mark={mark} title={title} subtitle={words.label("plots.subtitle")} />
      {Array.from({ length: rows }, (_, row) => (
        <View key={row} wrap={false} style={{ flexDirection: "row", gap }}>
          {overTime.slice(row * columns, (row + 1) * columns).map((series) => (
            <MetricPlot
              key={series.metric}
              series={series}
              from={dates.at(0) ?? ""}
              until={dates.at(-1) ?? ""}
              width={side}
              height={height}
              words={words}
            />
          ))}
        </View>
      ))}
    </FlowPage>
  );
}
