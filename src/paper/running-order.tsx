import { View } from "@react-pdf/renderer";
import type { ReactElement } from "react";
import { type RunningOrder, runningTime, type Step } from "../scheduling/running-order.js";
import type { Block, Section } from "../words/blocks.js";
import type { Words } from "../words/words.js";
import { Fill, Gap } from "./box.js";
import { Prose, plainText, Spoken } from "./prose.js";
import { usePageSetup } from "./setup.js";
import { Clock, ColumnHeads, OrderRow, TimeLine } from "./time-line.js";
import { Heading, Type } from "./type.js";

export interface ScriptPart {
  /** A heading over the running order, where a script holds several. */
  readonly title?: string;
  readonly order: RunningOrder;
  /** Where not everything may wait until next time. */
  readonly stopNote?: string;
  /** For a meeting on a day of its own. */
  readonly ownPage?: boolean;
}

/** A running order along a time line: the clock, what to say and do, what each step may be shortened to. */
export function RunningOrderLine({
  part: { title, order, stopNote, ownPage },
  sections,
}: {
  readonly part: ScriptPart;
  readonly sections: ReadonlyMap<string, Section>;
}) {
  const [first, ...rows] = order.steps.flatMap((step) => stepRows(step, sections.get(step.id)));
  return (
    <View break={ownPage === true}>
      <View wrap={false}>
        <Gap height={16} />
        {title === undefined ? null : (
          <View style={{ marginBottom: 8 }}>
            <Heading level={2}>{title}</Heading>
          </View>
        )}
        <ColumnHeads />
        {first}
      </View>
      {rows.slice(0, -1)}
      <View wrap={false}>
        {rows.at(-1)}
        <HardStop order={order} {...(stopNote !== undefined && { stopNote })} />
      </View>
    </View>
  );
}

/** A step as rows that stay whole, so that a long one may run on over the page. */
function stepRows(step: Step, section: Section | undefined): ReactElement[] {
  const blocks = (section?.blocks ?? []).filter((block) => block.kind !== "shorten");
  const [first = [], ...others] = keptTogether(blocks.flatMap(paragraphs));
  return [
    <StepRow key={step.id} step={step} section={section} first={first} />,
    ...others.map((row, index) => (
      <OrderRow key={`${step.id} ${index}`} line={<TimeLine />}>
        <StepBlocks blocks={row} />
      </OrderRow>
    )),
  ];
}

/** Nobody turns the page in a short step, nor between words and what is done with them. */
function keptTogether(blocks: readonly Block[]): Block[][] {
  if (blocks.length <= 2) return [[...blocks]];
  const rows: Block[][] = [];
  for (const block of blocks) {
    const above = rows.at(-1);
    if (above?.at(-1)?.kind === "say" && block.kind !== "say") above.push(block);
    else rows.push([block]);
  }
  return rows;
}

/** Each paragraph of words to say may stand on a page of its own. */
function paragraphs(block: Block): Block[] {
  return block.kind === "say" ? block.paragraphs.map((one) => ({ kind: "say", paragraphs: [one] })) : [block];
}

interface StepRowProps {
  readonly step: Step;
  readonly section: Section | undefined;
  readonly first: readonly Block[];
}

function StepRow({ step, section, first }: StepRowProps) {
  const { words, theme } = usePageSetup();
  const notes = (section?.blocks ?? []).flatMap((block) =>
    block.kind === "shorten" ? [plainText(block.inlines)] : [],
  );
  const clock = step.clock === undefined ? runningTime(step.at) : words.time(step.clock);
  const limits = <Limits step={step} notes={notes} />;
  return (
    <OrderRow
      spaced
      line={<TimeLine station />}
      clock={<Clock time={clock} note={minutesOf(step.minutes, words)} />}
      last={limits}
    >
      <Heading level={3}>{section?.title ?? ""}</Heading>
      {theme.large ? limits : null}
      <Gap height={4} />
      <StepBlocks blocks={first} />
    </OrderRow>
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

function StepBlocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return blocks.map((block, index) => <StepBlock key={index} block={block} />);
}

/** Words to say large, stage directions apart. */
function StepBlock({ block }: { readonly block: Block }) {
  const { words, theme } = usePageSetup();
  if (block.kind === "say") {
    return (
      <View style={{ marginBottom: 4 }}>
        <Spoken paragraphs={block.paragraphs} />
      </View>
    );
  }
  return (
    <View style={{ flexDirection: "row", marginBottom: 4 }}>
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

function HardStop({ order, stopNote }: Pick<ScriptPart, "order" | "stopNote">) {
  const { words, theme } = usePageSetup();
  const clock = order.ends === undefined ? runningTime(order.minutes) : words.time(order.ends);
  const shortest = minutesOf(order.leastMinutes, words);
  const until = untilWhen(order, words);
  return (
    <OrderRow
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
        <Type set="note">{words.label("script.shorten-all", { minutes: shortest, until })}</Type>
      ) : null}
      <Type set="note">{stopNote ?? words.label("script.hard-stop-note")}</Type>
    </OrderRow>
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
