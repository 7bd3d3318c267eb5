import { View } from "@react-pdf/renderer";
import { Fill } from "../../paper/box.js";
import { FlowPage } from "../../paper/page.js";
import { useTheme } from "../../paper/setup.js";
import { NumberInShape } from "../../paper/shapes.js";
import { WriteLine } from "../../paper/write-in.js";
import type { Words } from "../../words/words.js";
import type { ArtifactProps } from "../ritual.js";
import { mark } from "./mark.js";
import type { AuditPlan } from "./plan.js";
import { SheetHead } from "./sheet-head.js";

const moves = [1, 2, 3];

/** What the audit comes to: three promises of the room. */
export function Moves({ plan, words, code }: ArtifactProps<AuditPlan>) {
  const title = words.label("moves.title");
  return plan.sessions.map((session, index) => (
    <FlowPage key={index} mark={mark} title={title}>
      <SheetHead
        words={words}
        title={title}
        subtitle={words.label("moves.subtitle")}
        session={session}
        code={code("moves", index + 1)}
      />
      {moves.map((number) => (
        <Move key={number} number={number} words={words} />
      ))}
    </FlowPage>
  ));
}

function Move({ number, words }: { readonly number: number; readonly words: Words }) {
  const { ink, rule, large } = useTheme();
  const label = (key: string) => words.label(`moves.${key}`);
  return (
    <View
      wrap={false}
      style={{
        flexDirection: "row",
        gap: 24,
        paddingTop: 14,
        paddingBottom: large ? 12 : 20,
        borderTopWidth: rule.section,
        borderTopColor: ink.text,
        borderTopStyle: "solid",
      }}
    >
      <NumberInShape kind="square" side={large ? 84 : 104}>
        {String(number)}
      </NumberInShape>
      <Fill>
        <WriteLine label={label("move")} />
        {large ? null : <WriteLine />}
        <WriteLine label={label("frees")} />
        <WriteLine label={label("first-step")} />
        <View style={{ flexDirection: "row", gap: 16 }}>
          <Fill>
            <WriteLine label={label("who")} />
          </Fill>
          <WriteLine label={label("by")} width={130} />
        </View>
        <WriteLine label={label("done")} />
      </Fill>
    </View>
  );
}
