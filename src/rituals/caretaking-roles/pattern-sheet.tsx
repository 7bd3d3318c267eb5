import { View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { Fill, Gap, Row, Rule } from "../../paper/box.js";
import { FlowPage, TitleBlock } from "../../paper/page.js";
import { useTheme } from "../../paper/setup.js";
import { NumberInShape } from "../../paper/shapes.js";
import { Heading, Type } from "../../paper/type.js";
import { TickBox, WriteLine, WriteLines } from "../../paper/write-in.js";
import type { Words } from "../../words/words.js";
import type { ArtifactProps } from "../ritual.js";
import { mark } from "./mark.js";
import type { CaretakingPlan } from "./plan.js";

/** What several people carry, told so that nobody can be found in it. */
export function PatternSheet({ plan, words }: ArtifactProps<CaretakingPlan>) {
  const { large } = useTheme();
  const title = words.label("pattern.title");
  return (
    <FlowPage mark={mark} title={title}>
      <TitleBlock mark={mark} title={title} subtitle={words.label("pattern.subtitle")} />
      <Row gap={18} align="center">
        <NumberInShape kind="circle" side={large ? 104 : 88}>
          {words.number(plan.patternLeast)}
        </NumberInShape>
        <Fill>
          <Heading level={3}>{words.label("pattern.least", { count: plan.patternLeast })}</Heading>
          <Gap height={4} />
          <Type set="body">{words.label("pattern.fewer")}</Type>
        </Fill>
      </Row>
      <Gap height={14} />
      <Pattern people={plan.patternLeast} words={words} />
      {large ? null : <Pattern people={plan.patternLeast} words={words} />}
    </FlowPage>
  );
}

interface PatternProps {
  readonly people: number;
  readonly words: Words;
}

/** A ring for each person that it takes: while one is empty, nothing is written. */
function Pattern({ people, words }: PatternProps) {
  const { large } = useTheme();
  return (
    <View wrap={false}>
      <Rule weight="head" />
      <Gap height={10} />
      <View style={{ flexDirection: "row", flexWrap: "wrap", gap: 6 }}>
        {Array.from({ length: people }, (_, ring) => (
          <TickBox key={ring} round />
        ))}
      </View>
      <WriteLine label={words.label("pattern.theme")} />
      <Columns large={large}>
        <WriteLine label={words.label("pattern.count")} />
        <WriteLine label={words.label("pattern.period")} />
      </Columns>
      <WriteLine label={words.label("pattern.help")} />
      <WriteLines count={large ? 4 : 2} />
      <WriteLine label={words.label("pattern.reported")} />
      <Gap height={16} />
    </View>
  );
}

/** Large print has no room for two. */
function Columns({
  large,
  children,
}: {
  readonly large: boolean;
  readonly children: readonly [ReactNode, ReactNode];
}) {
  if (large) return children;
  return (
    <Row gap={20}>
      <Fill>{children[0]}</Fill>
      <Fill>{children[1]}</Fill>
    </Row>
  );
}
