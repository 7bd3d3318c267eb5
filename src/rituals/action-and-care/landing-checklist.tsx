import { View } from "@react-pdf/renderer";
import { Fill, Gap, Row, Rule } from "../../paper/box.js";
import { FlowPage, TitleBlock } from "../../paper/page.js";
import { useTheme } from "../../paper/setup.js";
import { Heading, Type } from "../../paper/type.js";
import { TickBox, WriteLine } from "../../paper/write-in.js";
import type { ArtifactProps } from "../ritual.js";
import { mark } from "./mark.js";
import type { CarePlan } from "./plan.js";

const items = ["everyone", "warmth", "food", "first-aid", "press", "buddies", "rides"] as const;

/** What the first half hour is for, box by box; people are counted, not listed. */
export function LandingChecklist({ plan, words }: ArtifactProps<CarePlan>) {
  const { tickBox, large } = useTheme();
  const gap = large ? 24 : 15;
  const title = words.label("landing.title");
  return (
    <FlowPage mark={mark} title={title}>
      <TitleBlock
        mark={mark}
        title={title}
        subtitle={words.label("landing.subtitle", { minutes: plan.sessions.landing.minutes })}
      />
      {items.map((item) => (
        <View key={item} wrap={false} break={large && item === "press"}>
          <Rule weight={item === items[0] ? "head" : "hairline"} />
          <Gap height={gap} />
          <Row gap={18}>
            <TickBox side={2 * tickBox} />
            <Fill>
              <Heading level={3}>{words.label(`landing.${item}.title`)}</Heading>
              <Type set="body">{words.label(`landing.${item}.note`)}</Type>
              {item === "everyone" ? <Counts labels={words.labels("landing.counts")} large={large} /> : null}
            </Fill>
          </Row>
          <Gap height={gap} />
        </View>
      ))}
      <Rule weight="head" />
      <Gap height={10} />
      <Type set="body">{words.label("landing.shred")}</Type>
    </FlowPage>
  );
}

function Counts({ labels, large }: { readonly labels: readonly string[]; readonly large: boolean }) {
  const lines = labels.map((label) => <WriteLine key={label} label={label} />);
  return large ? (
    lines
  ) : (
    <Row gap={16}>
      {lines.map((line, index) => (
        <View key={line.key} style={{ flexGrow: index === 2 ? 2 : 1, flexBasis: 0 }}>
          {line}
        </View>
      ))}
    </Row>
  );
}
