import { View } from "@react-pdf/renderer";
import { UserError } from "../errors.js";
import type { Section } from "../words/blocks.js";
import { Gap, Rule } from "./box.js";
import { FlowPage, TitleBlock } from "./page.js";
import { Prose } from "./prose.js";
import { RunningOrderLine, type ScriptPart } from "./running-order.js";
import { useTheme } from "./setup.js";
import type { DrawnPath } from "./shapes.js";
import { Heading } from "./type.js";

export type { ScriptPart } from "./running-order.js";

/** Sections of a script that are no step, where they stand, in this order. */
const before = ["purpose", "roles", "materials", "before"] as const;
const after = ["happens", "after"] as const;

/** The ids that a script's template may use beside its steps. */
export const frameIds: readonly string[] = ["intro", ...before, ...after];

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
  refuseStrays(title, parts, sections);
  return (
    <FlowPage mark={mark} title={title}>
      <TitleBlock mark={mark} title={title} subtitle={subtitle} />
      <FrameSections sections={before.flatMap((id) => byId.get(id) ?? [])} />
      {parts.map((part) => (
        <RunningOrderLine key={part.title ?? title} part={part} sections={byId} />
      ))}
      <FrameSections sections={after.flatMap((id) => byId.get(id) ?? [])} />
    </FlowPage>
  );
}

/** The running order and the words meet by id; whichever half has one too many, a facilitator would miss it. */
function refuseStrays(title: string, parts: readonly ScriptPart[], sections: readonly Section[]): void {
  const steps = parts.flatMap(({ order }) => order.steps.map(({ id }) => id));
  const written = sections.map(({ id }) => id);
  const wordless = steps.filter((id) => !written.includes(id));
  const stray = written.filter((id) => !steps.includes(id) && !frameIds.includes(id));
  const [first, ...others] = [
    ...wordless.map((id) => ({
      file: title,
      message: `the script has no section {#${id}}.`,
      hint: `Head the words of that step with ## and its title, then {#${id}}.`,
    })),
    ...stray.map((id) => ({
      file: title,
      message: `the section {#${id}} belongs to no step of the plan.`,
      hint: `The steps are ${steps.join(", ")}.`,
    })),
  ];
  if (first !== undefined) throw new UserError([first, ...others]);
}

/** What is prepared before and cared for after: heading left, words right, split by rules. */
function FrameSections({ sections }: { readonly sections: readonly Section[] }) {
  const { type } = useTheme();
  const scale = type.body.size / 12;
  return (
    <View>
      {sections.map((section) => (
        <View key={section.id}>
          <View wrap={false} minPresenceAhead={110 * scale}>
            <Gap height={8} />
            <Rule weight="section" />
            <Gap height={4} />
            <Heading level={2} set="subhead">
              {section.title}
            </Heading>
            <Gap height={4} />
          </View>
          <Prose blocks={section.blocks} gap={4} termWidth={132 * scale} />
        </View>
      ))}
    </View>
  );
}
