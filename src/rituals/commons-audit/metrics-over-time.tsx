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
/** What title, dates and footer take of the height. */
const besidePlots = 70;
/** What name and figures of a plot take of its height. */
const besideScale = 46;

/** Every metric that has been counted more than once, on one time axis, with room for today. */
export function MetricsOverTime({ overTime, words }: MetricsOverTimeProps) {
  const { margin, large } = useTheme();
  const sheet = useSheet("portrait");
  const width = sheet.width - 2 * margin;
  const columns = large ? 1 : 2;
  const side = (width - (columns - 1) * gap) / columns;
  const rows = Math.ceil(overTime.length / columns);
  const room = (sheet.height - 2 * margin - besidePlots) / rows - besideScale;
  const height = large ? 84 : Math.min(140, room);
  const dates = overTime.flatMap(({ points }) => points.map(({ date }) => date)).sort();
  const title = words.label("plots.title");
  return (
    <FlowPage mark={mark} title={title}>
      <TitleBlock mark={mark} title={title} subtitle={words.label("plots.subtitle")} />
      {Array.from({ length: rows }, (_, row) => (
        <View key={row} wrap={false} style={{ flexDirection: "row", gap }}>
          {overTime.slice(row * columns, (row + 1) * columns).map((series, column) => (
            <MetricPlot
              key={series.metric}
              series={series}
              from={dates.at(0) ?? ""}
              until={dates.at(-1) ?? ""}
              // In large print they run over pages; elsewhere the foot of a column serves all above it.
              dated={large || (row + 1) * columns + column >= overTime.length}
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
