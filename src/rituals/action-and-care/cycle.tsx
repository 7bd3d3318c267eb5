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

/** From the landing to the first day on which anyone plans again. */
export function Cycle({ plan, words }: ArtifactProps<CarePlan>) {
  const { margin } = useTheme();
  const sheet = useSheet("portrait");
  const title = words.label("cycle.title");
  const { dates, sessions } = plan;
  const steps = [
    { id: "landing", minutes: sessions.landing.minutes },
    { id: "checks", minutes: undefined },
    { id: "recovery", minutes: sessions.recovery.minutes },
    { id: "review", minutes: sessions.review.minutes },
  ] as const;
  return (
    <FlowPage mark={mark} title={title}>
      <TitleBlock mark={mark} title={title} subtitle={words.label("cycle.subtitle")} />
      <CyclePicture width={sheet.width - 2 * margin} restUntil={dates?.restUntil} words={words} />
      {steps.map(({ id, minutes }) => (
        <View key={id} wrap={false}>
          <Rule weight="section" />
          <Row gap={20}>
            <View style={{ width: "38%", paddingTop: 10, paddingBottom: 10 }}>
              <Heading level={3}>{words.label(`cycle.${id}`)}</Heading>
              <Type set="note">{whenOf(id, dates, words)}</Type>
              {minutes === undefined ? null : (
                <Type set="note">{words.label("script.minutes", { minutes: words.number(minutes) })}</Type>
              )}
            </View>
            <Fill>
              {words.labels(`cycle.lines.${id}`).map((line) => (
                <WriteLine key={line} label={line} />
              ))}
              <Gap height={12} />
            </Fill>
          </Row>
        </View>
      ))}
      <Rule weight="section" />
    </FlowPage>
  );
}

/** The date where it is known, how long after the end where it is not; the landing never has a date. */
function whenOf(
  id: "landing" | "checks" | "recovery" | "review",
  dates: CareDates | undefined,
  words: Words,
) {
  if (id === "landing" && dates?.landing !== undefined) {
    return words.label("cycle.from", { clock: words.time(dates.landing) });
  }
  if (dates === undefined || id === "landing") return words.label(`cycle.after.${id}`);
  if (id === "checks") return dates.checks.map((day) => words.date(day, "short")).join(" · ");
  const { from, until }: Days = dates[id];
  return words.label("cycle.days", { from: words.date(from, "short"), until: words.date(until, "short") });
}
