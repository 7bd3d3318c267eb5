import { Circle, Rect, Svg, View } from "@react-pdf/renderer";
import { type RunningOrder, runningTime, type Step } from "../scheduling/running-order.js";
import type { Block, Section } from "../words/blocks.js";
import type { Words } from "../words/words.js";
import { Fill, Gap, Rule } from "./box.js";
import { FlowPage, TitleBlock } from "./page.js";
import { Prose, plainText, Spoken } from "./prose.js";
import { roleProps } from "./role.js";
import { usePageSetup, useTheme } from "./setup.js";
import type { DrawnPath } from "./shapes.js";
import type { Theme } from "./theme.js";
import { Heading, Type } from "./type.js";

/** Sections of a script that are no step, where they stand, in this order. */
const before = ["purpose", "roles", "materials", "before"] as const;
const after = ["happens", "after"] as const;

/** The ids that a script's template may use beside its steps. */
export const frameIds: readonly string[] = ["intro", ...before, ...after];

export interface ScriptPart {
  /** A heading over the running order, where a script holds several. */
  readonly title?: string;
  readonly order: RunningOrder;
}

export interface ScriptProps {
  readonly mark: readonly DrawnPath[];
  readonly title: string;
  readonly subtitle: string;
  readonly parts: readonly ScriptPart[];
  /** Of the script's template: frame and steps, met by their ids. */
  readonly sections: readonly Section[];
}

/** A facilitator's script: what to have ready, the running order along a time line, what to do if. */
export function Script({ mark, title, subtitle, parts, sections }: ScriptProps) {
  const byId = new Map(sections.map((section) => [section.id, section]));
  return (
    <FlowPage mark={mark} title={title}>
      <TitleBlock mark={mark} title={title} subtitle={subtitle} />
      <FrameSections sections={before.flatMap((id) => byId.get(id) ?? [])} />
      {parts.map((part) => (
        <Part key={part.title ?? title} part={part} byId={byId} />
      ))}
      <Gap height={18} />
      <FrameSections sections={after.flatMap((id) => byId.get(id) ?? [])} />
    </FlowPage>
  );
}

/** What is prepared before and cared for after: heading left, words right, split by rules. */
function FrameSections({ sections }: { readonly sections: readonly Section[] }) {
  const { type } = useTheme();
  const scale = type.body.size / 12;
  return (
    <View>
      {sections.map((section) => (
        <View key={section.id} style={{ marginBottom: 12 }}>
          <View wrap={false} minPresenceAhead={60}>
            <Rule weight="section" />
            <Gap height={6} />
            <Heading level={2} set="subhead">
              {section.title}
            </Heading>
            <Gap height={6} />
          </View>
          <Prose blocks={section.blocks} gap={6} termWidth={132 * scale} />
        </View>
      ))}
    </View>
  );
}

function Part({ part, byId }: { readonly part: ScriptPart; readonly byId: ReadonlyMap<string, Section> }) {
  const { order } = part;
  return (
    <View style={{ marginTop: 6 }}>
      {part.title === undefined ? null : (
        <View wrap={false} minPresenceAhead={120} style={{ marginTop: 10, marginBottom: 8 }}>
          <Heading level={2}>{part.title}</Heading>
        </View>
      )}
      <ColumnHeads />
      {order.steps.map((step) => (
        <StepRow key={step.id} step={step} section={byId.get(step.id)} />
      ))}
      <HardStop order={order} />
    </View>
  );
}

/** Where the columns of a running order stand, from the left edge of the text. */
function columns({ type }: Pick<Theme, "type">) {
  const scale = type.body.size / 12;
  return { clock: 60 * scale, line: 74 * scale, text: 94 * scale, shorten: 96 * scale, gap: 12 };
}

function ColumnHeads() {
  const setup = usePageSetup();
  const { words } = setup;
  const at = columns(setup.theme);
  return (
    <View>
      <View style={{ flexDirection: "row", paddingBottom: 4 }}>
        <View style={{ width: at.text }}>
          <Type set="tableHead">{words.label("script.clock")}</Type>
        </View>
        <Fill>
          <Type set="tableHead">{words.label("script.say-and-do")}</Type>
        </Fill>
        <View style={{ width: at.shorten }}>
          <Type set="tableHead">{words.label("script.shorten-to")}</Type>
        </View>
      </View>
      <Rule weight="head" />
    </View>
  );
}

function StepRow({ step, section }: { readonly step: Step; readonly section: Section | undefined }) {
  const { words, theme } = usePageSetup();
  const at = columns(theme);
  const blocks = section?.blocks ?? [];
  const shorten = blocks.flatMap((block) => (block.kind === "shorten" ? [plainText(block.inlines)] : []));
  return (
    <View wrap={false} style={{ flexDirection: "row", paddingTop: 12 }}>
      <TimeLine station />
      <View style={{ width: at.clock }}>
        <Type set="subhead" align="right">
          {clockOf(step, words)}
        </Type>
        <Type set="note" align="right">
          {words.label("script.minutes", { minutes: words.number(step.minutes) })}
        </Type>
      </View>
      <View style={{ width: at.text - at.clock }} />
      <Fill>
        <Heading level={3}>{section?.title ?? step.id}</Heading>
        <Gap height={4} />
        {blocks.map((block, index) => (
          <StepBlock key={index} block={block} />
        ))}
      </Fill>
      <View style={{ width: at.gap }} />
      <View style={{ width: at.shorten }}>
        {step.least < step.minutes ? (
          <>
            <Type set="subhead">{words.label("script.minutes", { minutes: words.number(step.least) })}</Type>
            {shorten.map((text) => (
              <Type key={text} set="note">
                {text}
              </Type>
            ))}
          </>
        ) : null}
      </View>
    </View>
  );
}

/** Words to say large, stage directions apart. */
function StepBlock({ block }: { readonly block: Block }) {
  const { words, theme } = usePageSetup();
  if (block.kind === "shorten") return null;
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
          <Type set="note" weight={700} accent>
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
  const { theme } = usePageSetup();
  const { ink, rule } = theme;
  const at = columns(theme).line;
  return (
    <>
      <View
        style={{
          position: "absolute",
          left: at - rule.timeLine / 2,
          top: 0,
          ...(ends ? { height: 22 } : { bottom: 0 }),
          width: rule.timeLine,
          backgroundColor: ink.accent,
        }}
      />
      <View {...roleProps("Artifact")} style={{ position: "absolute", left: at - 10, top: 12 }}>
        <Svg viewBox="0 0 20 20" style={{ width: 20, height: 20 }}>
          {station ? (
            <Circle cx={10} cy={10} r={5.5} fill="#FFFFFF" stroke={ink.accent} strokeWidth={3} />
          ) : (
            <Rect x={1} y={7} width={18} height={7} fill={ink.accent} />
          )}
        </Svg>
      </View>
    </>
  );
}

function HardStop({ order }: { readonly order: RunningOrder }) {
  const { words, theme } = usePageSetup();
  const at = columns(theme);
  const clock = order.ends === undefined ? runningTime(order.minutes) : words.time(order.ends);
  return (
    <View wrap={false} style={{ flexDirection: "row", paddingTop: 12 }}>
      <TimeLine ends />
      <View style={{ width: at.clock }}>
        <Type set="subhead" align="right">
          {clock}
        </Type>
      </View>
      <View style={{ width: at.text - at.clock }} />
      <Fill>
        <Heading level={3}>{words.label("script.hard-stop")}</Heading>
        <Type set="note">{words.label("script.hard-stop-note")}</Type>
      </Fill>
      <View style={{ width: at.gap }} />
      <View style={{ width: at.shorten }}>
        <Type set="subhead">
          {words.label("script.minutes", { minutes: words.number(order.leastMinutes) })}
        </Type>
        <Type set="note">
          {order.leastEnds === undefined
            ? words.label("script.in-all")
            : words.label("script.in-all-until", { clock: words.time(order.leastEnds) })}
        </Type>
      </View>
    </View>
  );
}

function clockOf(step: Step, words: Words): string {
  return step.clock === undefined ? runningTime(step.at) : words.time(step.clock);
}
