import { Fragment } from "react";
import { Stack } from "../../paper/box.js";
import { FlowPage } from "../../paper/page.js";
import { type PageSetup, useTheme } from "../../paper/setup.js";
import { type Column, Table, tableHead } from "../../paper/table.js";
import { unbroken } from "../../paper/text-fit.js";
import { Type } from "../../paper/type.js";
import type { Words } from "../../words/words.js";
import type { Session } from "../gathering.js";
import type { ArtifactProps, Code } from "../ritual.js";
import { mark } from "./mark.js";
import { metricFigure } from "./metric-figure.js";
import { metricIds } from "./metrics.js";
import { MetricsOverTime } from "./metrics-over-time.js";
import { MetricsWorking } from "./metrics-working.js";
import type { AuditPlan } from "./plan.js";
import { SheetHead } from "./sheet-head.js";

/** Last time, now and the change; what is counted on the way there; and all audits so far as pictures. */
export function MetricsSheet({ plan, words, code }: ArtifactProps<AuditPlan>) {
  return plan.sessions.map((session, index) => {
    // Later sessions follow one that has not been held yet.
    const isNext = index === 0;
    return (
      <Fragment key={index}>
        <MetricsTable
          words={words}
          session={session}
          lastTime={isNext ? plan.lastTime : null}
          code={code("metrics", index + 1)}
        />
        <MetricsWorking words={words} />
        {isNext && plan.overTime.length > 0 ? (
          <MetricsOverTime overTime={plan.overTime} words={words} />
        ) : null}
      </Fragment>
    );
  });
}

interface MetricsTableProps {
  readonly words: Words;
  readonly session: Session;
  readonly lastTime: AuditPlan["lastTime"];
  readonly code: Code | undefined;
}

function MetricsTable({ words, session, lastTime, code }: MetricsTableProps) {
  const { large } = useTheme();
  const title = words.label("metrics.title");
  const lastHead =
    lastTime === null
      ? words.label("metrics.last-time")
      : words.label("metrics.last-time-on", {
          date: unbroken(words.date(lastTime.date, "short-year")),
        });
  const width = large ? 88 : 80;
  const columns: Column[] = [
    { head: words.label("metrics.metric") },
    { head: lastHead, width },
    { head: words.label("metrics.now"), width },
    { head: words.label("metrics.change"), width },
  ];
  return (
    <FlowPage mark={mark} title={title} repeated={(setup: PageSetup) => tableHead(setup, columns)}>
      <SheetHead
        words={words}
        title={title}
        subtitle={words.label("metrics.subtitle")}
        session={session}
        code={code}
      />
      <Table
        columns={columns}
        rows={metricIds.map((metric) => {
          const value = lastTime?.metrics[metric];
          return {
            key: metric,
            cells: [
              <Stack key="name">
                <Type set="body" weight={700}>
                  {words.label(`metrics.${metric}.name`)}
                </Type>
                <Type set="note">{words.label(`metrics.${metric}.how`)}</Type>
              </Stack>,
              value === undefined ? null : (
                <Type key="last" set="subhead">
                  {metricFigure(words, metric, value)}
                </Type>
              ),
            ],
          };
        })}
      />
    </FlowPage>
  );
}
