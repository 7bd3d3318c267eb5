import type { Text } from "../../chapter/chapter.js";
import type { StepLength } from "../../scheduling/running-order.js";
import { type Gathering, planGathering, type Session, tablesFor } from "../gathering.js";
import type { PlanInput } from "../ritual.js";
import { type MetricId, metricIds } from "./metrics.js";
import type { EarlierAudit, Options } from "./options.js";

export interface MetricOverTime {
  readonly metric: MetricId;
  /** By date. */
  readonly points: readonly { readonly date: string; readonly value: number }[];
}

export interface AuditPlan {
  /** By date; one without a date where the chapter gives none. */
  readonly sessions: readonly Session[];
  /** Sessions that begin at the same hour share a script. */
  readonly scripts: readonly Gathering[];
  /** `null`: those of the words. */
  readonly categories: readonly Text[] | null;
  readonly minimumHolders: number;
  /** Tables of about six, each with a scribe. */
  readonly tables: number;
  /** The latest of the earlier audits. */
  readonly lastTime: EarlierAudit | null;
  /** What has been counted at two audits or more. */
  readonly overTime: readonly MetricOverTime[];
}

const steps: readonly StepLength[] = [
  { id: "open", minutes: 5, least: 4 },
  { id: "map", minutes: 10, least: 7, most: 15 },
  { id: "pairs", minutes: 10, least: 6 },
  { id: "post", minutes: 15, least: 8, most: 20 },
  { id: "redundancies", minutes: 10, least: 5 },
  { id: "gaps", minutes: 10, least: 6 },
  { id: "metrics", minutes: 10, least: 6 },
  { id: "moves", minutes: 10, least: 7, most: 20 },
  { id: "close", minutes: 5, least: 3 },
];

export function planAudit({ chapter, options }: PlanInput<Options>): AuditPlan {
  const sessions: Session[] = [...(options.when ?? [{}])].sort(byDate);
  const history = [...options.history].sort(byDate);
  return {
    sessions,
    scripts: planScripts(sessions),
    categories: options.categories ?? null,
    minimumHolders: options.minimumHolders,
    tables: tablesFor(chapter.people.length),
    lastTime: history.at(-1) ?? null,
    overTime: metricIds.map((metric) => overTime(metric, history)).filter(({ points }) => points.length > 1),
  };
}

function planScripts(sessions: readonly Session[]): AuditPlan["scripts"] {
  const hours = [...new Set(sessions.map(({ time }) => time))];
  return hours.map((hour) =>
    planGathering(
      steps,
      sessions.filter(({ time }) => time === hour),
    ),
  );
}

function overTime(metric: MetricId, history: readonly EarlierAudit[]): MetricOverTime {
  const points = history.flatMap(({ date, metrics }) => {
    const value = metrics[metric];
    return value === undefined ? [] : [{ date, value }];
  });
  return { metric, points };
}

function byDate(a: Session, b: Session): number {
  return `${a.date} ${a.time}`.localeCompare(`${b.date} ${b.time}`, "en");
}
