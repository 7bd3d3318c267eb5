import { Circle, Rect, Svg, View } from "@react-pdf/renderer";
import type { ReactElement, ReactNode } from "react";
import { type RunningOrder, runningTime, type Step } from "../scheduling/running-order.js";
import type { Block, Section } from "../words/blocks.js";
import type { Words } from "../words/words.js";
import { Fill, Gap, Rule } from "./box.js";
import { Prose, plainText, Spoken } from "./prose.js";
import { roleProps } from "./role.js";
import { usePageSetup, useTheme } from "./setup.js";
import type { Theme } from "./theme.js";
import { Heading, Type } from "./type.js";
import type { Points } from "./units.js";

export interface ScriptPart {
  /** A heading over the running order, where a script holds several. */
  readonly title?: string;
  readonly order: RunningOrder;
}

/** A running order along a time line: the clock, what to say and do, what each step may be shortened to. */
export function RunningOrderLine({
  part: { title, order },
  sections,
}: {
  readonly part: ScriptPart;
  readonly sections: ReadonlyMap<string, Section>;
}) {
  const [first, ...rows] = order.steps.flatMap((step) => stepRows(step, sections.get(step.id)));
  return (
    <View style={{ marginTop: 6 }}>
      <View wrap={false}>
        {title === undefined ? null : (
          <View style={{ marginTop: 10, marginBottom: 8 }}>
            <Heading level={2}>{title}</Heading>
          </View>
        )}
        <ColumnHeads />
        {first}
      </View>
      {rows}
      <HardStop order={order} />
    </View>
  );
}

/** From the left edge of the text; the last column ends at the right edge, or is missing. */
interface Columns {
  readonly clock: Points;
  readonly line: Points;
  readonly text: Points;
  readonly shorten: Points;
}

/** Large print has no room for a third column: its notes stand under the heading of the step. */
function columnsOf({ large }: Pick<Theme, "large">): Columns {
  return large
    ? { clock: 76, line: 92, text: 112, shorten: 0 }
    : { clock: 60, line: 74, text: 94, shorten: 96 };
}

const beforeLastColumn = 12;

function ColumnHeads() {
  const { words, theme } = usePageSetup();
  const at = columnsOf(theme);
  return (
    <View>
      <View style={{ flexDirection: "row", paddingBottom: 4 }}>
        <View style={{ width: at.text }}>
          <Type set="tableHead">{words.label("script.clock")}</Type>
        </View>
        <Fill>
          <Type set="tableHead">{words.label("script.say-and-do")}</Type>
        </Fill>
        {at.shorten === 0 ? null : (
          <View style={{ width: at.shorten }}>
            <Type set="tableHead">{words.label("script.shorten-to")}</Type>
          </View>
        )}
      </View>
      <Rule weight="head" />
    </View>
  );
}

/** A step as rows that stay whole, so that a long one may run on over the page. */
function stepRows(step: Step, section: Section | undefined): ReactElement[] {
  const blocks = (section?.blocks ?? []).filter((block) => block.kind !== "shorten");
  const [first, ...others] = blocks.flatMap(paragraphs);
  return [
    <StepRow key={step.id} step={step} section={section} first={first} />,
    ...others.map((block, index) => (
      <Row key={`${step.id} ${index}`} line={<TimeLine />}>
        <StepBlock block={block} />
      </Row>
    )),
  ];
}

/** Each paragraph of words to say may stand on a page of its own. */
function paragraphs(block: Block): Block[] {
  return block.kind === "say" ? block.paragraphs.map((one) => ({ kind: "say", paragraphs: [one] })) : [block];
}

interface RowProps {
  readonly line: ReactElement;
  readonly clock?: ReactNode;
  readonly last?: ReactNode;
  readonly spaced?: boolean;
  readonly children: ReactNode;
}

function Row({ line, clock, last, spaced = false, children }: RowProps) {
  const at = columnsOf(useTheme());
  return (
    <View wrap={false} style={{ flexDirection: "row", ...(spaced && { paddingTop: 12 }) }}>
      {line}
      <View style={{ width: at.clock }}>{clock}</View>
      <View style={{ width: at.text - at.clock }} />
      <Fill>{children}</Fill>
      {at.shorten === 0 ? null : (
        <View style={{ width: beforeLastColumn + at.shorten, paddingLeft: beforeLastColumn }}>{last}</View>
      )}
    </View>
  );
}

interface StepRowProps {
  readonly step: Step;
  readonly section: Section | undefined;
  readonly first: Block | undefined;
}

function StepRow({ step, section, first }: StepRowProps) {
  const { words, theme } = usePageSetup();
  const notes = (section?.blocks ?? []).flatMap((block) =>
    block.kind === "shorten" ? [plainText(block.inlines)] : [],
  );
  const clock = step.clock === undefined ? runningTime(step.at) : words.time(step.clock);
  const limits = <Limits step={step} notes={notes} />;
  return (
    <Row
      spaced
      line={<TimeLine station />}
      clock={<Clock time={clock} note={minutesOf(step.minutes, words)} />}
      last={limits}
    >
      <Heading level={3}>{section?.title ?? ""}</Heading>
      {theme.large ? limits : null}
      <Gap height={4} />
      {first === undefined ? null : <StepBlock block={first} />}
    </Row>
  );
}

/** The clock large, and small below it the half of the day, where the language writes one. */
function Clock({ time, note }: { readonly time: string; readonly note?: string }) {
  const [clock = time, period] = time.split("\u00a0");
  const below = [period, note].filter((text) => text !== undefined).join(" · ");
  return (
    <>
      <Type set="subhead" align="right">
        {clock}
      </Type>
      {below === "" ? null : (
        <Type set="note" align="right">
          {below}
        </Type>
      )}
    </>
  );
}

/** How short a step may become, how long, and what is left out then. */
function Limits({ step, notes }: { readonly step: Step; readonly notes: readonly string[] }) {
  const { words, theme } = usePageSetup();
  const least = step.least < step.minutes ? minutesOf(step.least, words) : undefined;
  const most =
    step.most === undefined
      ? []
      : [words.label("script.lengthen-to", { minutes: minutesOf(step.most, words) })];
  if (theme.large) {
    const shortened = least === undefined ? [] : [words.label("script.or-shortened", { minutes: least })];
    const line = [...shortened, ...(least === undefined ? [] : notes), ...most].join(" ");
    return line === "" ? null : <Type set="note">{line}</Type>;
  }
  return (
    <>
      {least === undefined ? null : <Type set="subhead">{least}</Type>}
      {[...(least === undefined ? [] : notes), ...most].map((text) => (
        <Type key={text} set="note">
          {text}
        </Type>
      ))}
    </>
  );
}

/** Words to say large, stage directions apart. */
function StepBlock({ block }: { readonly block: Block }) {
  const { words, theme } = usePageSetup();
  if (block.kind === "say") {
    return (
      <View style={{ marginBottom: 6 }}>
        <Spoken paragraphs={block.paragraphs} />
      </View>
    );
  }
  return (
    <View style={{ flexDirection: "row", marginBottom: 6 }}>
      <View style={{ width: 2.4 * theme.type.note.size }}>
        {block.kind === "paragraph" ? (
          <Type set="note" weight={700}>
            {words.label("script.do")}
          </Type>
        ) : null}
      </View>
      <Fill>
        <Prose blocks={[block]} set="note" />
      </Fill>
    </View>
  );
}

/** The line runs through the whole height of its row, so that rows make one line. */
function TimeLine({
  station = false,
  ends = false,
}: {
  readonly station?: boolean;
  readonly ends?: boolean;
}) {
  const theme = useTheme();
  const { ink, rule } = theme;
  const at = columnsOf(theme).line;
  return (
    <>
      <View
        style={{
          position: "absolute",
          left: at - rule.timeLine / 2,
          top: -0.5,
          ...(ends ? { height: 22 } : { bottom: 0 }),
          width: rule.timeLine,
          backgroundColor: ink.accent,
        }}
      />
      {station || ends ? (
        <View {...roleProps("Artifact")} style={{ position: "absolute", left: at - 10, top: 12 }}>
          <Svg viewBox="0 0 20 20" style={{ width: 20, height: 20 }}>
            {station ? (
              <Circle cx={10} cy={10} r={5.5} fill="#FFFFFF" stroke={ink.accent} strokeWidth={3} />
            ) : (
              <Rect x={1} y={7} width={18} height={7} fill={ink.accent} />
            )}
          </Svg>
        </View>
      ) : null}
    </>
  );
}

function HardStop({ order }: { readonly order: RunningOrder }) {
  const { words, theme } = usePageSetup();
  const clock = order.ends === undefined ? runningTime(order.minutes) : words.time(order.ends);
  const shortest = minutesOf(order.leastMinutes, words);
  const until = untilWhen(order, words);
  return (
    <Row
      spaced
      line={<TimeLine ends />}
      clock={<Clock time={clock} />}
      last={
        <>
          <Type set="subhead">{shortest}</Type>
          <Type set="note">{until}</Type>
        </>
      }
    >
      <Heading level={3}>{words.label("script.hard-stop")}</Heading>
      {theme.large ? (
        <Type set="note">{`${words.label("script.or-shortened", { minutes: shortest })} ${until}`}</Type>
      ) : null}
      <Type set="note">{words.label("script.hard-stop-note")}</Type>
    </Row>
  );
}

function untilWhen({ leastEnds }: RunningOrder, words: Words): string {
  return leastEnds === undefined
    ? words.label("script.in-all")
    : words.label("script.in-all-until", { clock: words.time(leastEnds) });
}

/** Whole minutes as a number, others to the second. */
function minutesOf(minutes: number, words: Words): string {
  const seconds = String(Math.round((minutes % 1) * 60)).padStart(2, "0");
  const text = Number.isInteger(minutes) ? words.number(minutes) : `${Math.floor(minutes)}:${seconds}`;
  return words.label("script.minutes", { minutes: text });
}
