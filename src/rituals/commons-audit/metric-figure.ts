import type { Words } from "../../words/words.js";
import type { MetricId } from "./metrics.js";

/** A figure as it is printed: "64 %", "3.5". */
export function metricFigure(words: Words, metric: MetricId, value: number): string {
  const figure = words.number(value);
  return metric === "transmissionsCompleted" ? words.label("metrics.percent", { value: figure }) : figure;
}
