import { View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { Fill, Gap, Row } from "../../paper/box.js";
import { smallLine } from "../../paper/card-sheets.js";
import { HalfFold } from "../../paper/fold.js";
import { Prose } from "../../paper/prose.js";
import { usePageSetup, useTheme } from "../../paper/setup.js";
import { Mark } from "../../paper/shapes.js";
import { Heading, Type } from "../../paper/type.js";
import { WriteLine, WriteLines } from "../../paper/write-in.js";
import type { Words } from "../../words/words.js";
import type { ArtifactProps } from "../ritual.js";
import { HandSign } from "./hand-sign.js";
import { LinkedRings } from "./linked-rings.js";
import { mark } from "./mark.js";
import type { GroupsPlan } from "./plan.js";

/** Folded, so that it closes over what is written by hand; nothing of a group is printed. */
export function GroupCard({ words }: ArtifactProps<GroupsPlan>) {
  return (
    <HalfFold
      front={<Cover words={words} />}
      insideLeft={<Principles words={words} />}
      insideRight={<People words={words} />}
      back={<About words={words} />}
    />
  );
}

function Panel({ children }: { readonly children: ReactNode }) {
  const setup = usePageSetup();
  return (
    <View style={{ height: "100%" }}>
      {children}
      <Fill />
      {smallLine(setup)}
    </View>
  );
}

interface PanelProps {
  readonly words: Words;
}

function Cover({ words }: PanelProps) {
  return (
    <Panel>
      <Mark paths={mark} size={150} />
      <Gap height={36} />
      {words.labels("card.title").map((line) => (
        <Heading key={line} level={1}>
          {line}
        </Heading>
      ))}
      <Gap height={20} />
      <WriteLine label={words.label("card.name")} />
      <WriteLine label={words.label("card.symbol")} />
      <Gap height={24} />
      <Type set="body">{words.label("card.pen")}</Type>
    </Panel>
  );
}

/** What the group stands for, how it decides, and where its limits lie. */
function Principles({ words }: PanelProps) {
  const { large } = useTheme();
  return (
    <Panel>
      <Heading level={3}>{words.label("card.holds")}</Heading>
      <WriteLine label={words.label("card.principles")} />
      <WriteLines count={3} />
      <WriteLine label={words.label("card.decision")} />
      <WriteLines count={1} />
      <WriteLine label={words.label("card.quick-call")} />
      <WriteLines count={large ? 0 : 1} />
      <Gap height={large ? 16 : 32} />
      <Heading level={3}>{words.label("card.limits")}</Heading>
      {(["yes", "no", "unsure"] as const).map((answer) => (
        <View key={answer} style={{ marginTop: large ? 0 : 6 }}>
          <Row gap={8} align="flex-end">
            <HandSign answer={answer} />
            <Fill>
              <WriteLine label={words.label(`card.${answer}`)} />
            </Fill>
          </Row>
          <WriteLines count={1} />
        </View>
      ))}
    </Panel>
  );
}

/** Who looks after what, and how we find each other again. */
function People({ words }: PanelProps) {
  const { large, type } = useTheme();
  const labelWidth = 84 * (type.body.size / 12);
  const pairs = Array.from({ length: 6 }, (_, pair) => pair);
  return (
    <Panel>
      <Heading level={3}>{words.label("card.people")}</Heading>
      {["spoke", "carer", "medic", "legal"].map((role) => (
        <WriteLine key={role} label={words.label(`roles.${role}.title`)} labelWidth={labelWidth} />
      ))}
      <Gap height={large ? 10 : 16} />
      <Heading level={3}>{words.label("card.buddies")}</Heading>
      {pairs.map((pair) => (
        <Row key={pair} gap={8} align="flex-end">
          <Fill>
            <WriteLine />
          </Fill>
          <LinkedRings width={30} />
          <Fill>
            <WriteLine />
          </Fill>
        </Row>
      ))}
      <Gap height={large ? 6 : 12} />
      <WriteLine label={words.label("card.meeting-point")} />
      <WriteLines count={large ? 0 : 1} />
      <WriteLine label={words.label("card.separated")} />
      <WriteLines count={large ? 0 : 1} />
      <WriteLine label={words.label("card.next")} />
    </Panel>
  );
}

function About({ words }: PanelProps) {
  return (
    <Panel>
      <Heading level={3}>{words.label("card.about")}</Heading>
      <Gap height={8} />
      <Prose blocks={words.prose("group-card")} gap={8} />
    </Panel>
  );
}
