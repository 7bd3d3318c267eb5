import { View } from "@react-pdf/renderer";
import { Fill, Gap, Row, Rule } from "../../paper/box.js";
import { FlowPage, TitleBlock } from "../../paper/page.js";
import { useSheet, useTheme } from "../../paper/setup.js";
import { Heading, Type } from "../../paper/type.js";
import { WriteLine } from "../../paper/write-in.js";
import type { Words } from "../../words/words.js";
import type { ArtifactProps } from "../ritual.js";
import { CyclePicture } from "./cycle-picture.js";
import { mark } from "./mark.js";
import type { CareDates, CarePlan, Days } from "./plan.js";

/** What is written down for each part of the cycle, row by row. */
const lines = {
  landing: [["place"], ["custodian", "driver"], ["cook", "carer"]],
  checks: [["askers"]],
  recovery: [["when"], ["custodian"], ["cook", "carer"]],
  review: [["when"], ["custodian"], ["cook", "carer"]],
} as const;

type Part = keyof typeof lines;

/** From the landing to the first day on which anyone plans again. */
export function Cycle({ plan, words }: ArtifactProps<CarePlan>) {
  const { margin, large } = useTheme();
  const sheet = useSheet("portrait");
  const title = words.label("cycle.title");
  const { dates, sessions } = plan;
  const parts = [
    { id: "landing", minutes: sessions.landing.minutes },
    { id: "checks", minutes: undefined },
    { id: "recovery", minutes: sessions.recovery.minutes },
    { id: "review", minutes: sessions.review.minutes },
  ] as const;
  return (
    <FlowPage mark={mark} title={title}>
      <TitleBlock
        mark={mark}
        title={title}
        subtitle={words.label(dates === undefined ? "cycle.subtitle" : "cycle.subtitle-with-dates")}
      />
      <CyclePicture width={sheet.width - 2 * margin} restUntil={dates?.restUntil} words={words} />
      {parts.map(({ id, minutes }) => (
        <View key={id} wrap={false} break={large && id === "landing"}>
          <Rule weight="section" />
          <Row gap={20}>
            <View style={{ width: large ? "38%" : "30%", paddingTop: 10, paddingBottom: 10 }}>
              <Heading level={3}>{words.label(`cycle.${id}`)}</Heading>
              <Type set="note">{whenOf(id, dates, words)}</Type>
              {minutes === undefined ? null : (
                <Type set="note">{words.label("script.minutes", { minutes: words.number(minutes) })}</Type>
              )}
            </View>
            <Fill>
              {id === "checks" && dates === undefined ? (
                <WriteLine label={words.label("cycle.lines.days")} />
              ) : null}
              <Lines part={id} words={words} />
              <Gap height={12} />
            </Fill>
          </Row>
        </View>
      ))}
      {/* In standard print the page ends here, on the rule of its foot. */}
      {large ? <Rule weight="section" /> : null}
    </FlowPage>
  );
}

/** Side by side where the type leaves room for it. */
function Lines({ part, words }: { readonly part: Part; readonly words: Words }) {
  const { large } = useTheme();
  const rows: readonly (readonly string[])[] = large ? lines[part].flat().map((line) => [line]) : lines[part];
  return rows.map((row) => (
    <Row key={row.join()} gap={16}>
      {row.map((line) => (
        <Fill key={line}>
          <WriteLine label={words.label(`cycle.lines.${line}`)} />
        </Fill>
      ))}
    </Row>
  ));
}

/** The date where it is known, how long after the end where it is not; the landing never has a date. */
function whenOf(id: Part, dates: CareDates | undefined, words: Words) {
  if (id === "landing" && dates?.landing !== undefined) {
    return words.label("cycle.from", { clock: words.time(dates.landing) });
  }
  if (dates === undefined || id === "landing") return words.label(`cycle.after.${id}`);
  if (id === "checks") return dates.checks.map((day) => words.date(day, "short")).join(" · ");
  const { from, until }: Days = dates[id];
  return words.label("cycle.days", { from: words.date(from, "short"), until: words.date(until, "short") });
}
