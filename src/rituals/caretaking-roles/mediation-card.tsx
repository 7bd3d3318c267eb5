import { View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { Fill, Gap, Row, Rule } from "../../paper/box.js";
import { CardLine, useCardSize } from "../../paper/card-sheets.js";
import { Prose } from "../../paper/prose.js";
import { useTheme } from "../../paper/setup.js";
import { Heading } from "../../paper/type.js";
import type { Words } from "../../words/words.js";
import type { ArtifactProps } from "../ritual.js";
import type { CaretakingPlan } from "./plan.js";
import { PocketCards } from "./pocket-cards.js";
import { RoleShape } from "./shapes.js";
import { SupportLine } from "./support-line.js";

/** For custodians: how to sit with two people who rub, and when not to. */
export function MediationCard({ plan, chapter, words }: ArtifactProps<CaretakingPlan>) {
  return (
    <PocketCards
      decks={[
        {
          cards: plan.seats.custodian,
          front: () => <Side words={words} side="steps" />,
          back: () => (
            <Side words={words} side="stop">
              <SupportLine chapter={chapter} words={words} />
            </Side>
          ),
        },
      ]}
    />
  );
}

interface SideProps {
  readonly words: Words;
  readonly side: "steps" | "stop";
  readonly children?: ReactNode;
}

function Side({ words, side, children }: SideProps) {
  const { type } = useTheme();
  const { height } = useCardSize();
  return (
    <View style={{ height }}>
      <Row gap={12} align="center">
        <RoleShape role="custodian" side={type.head.leading + 4} />
        <Fill>
          <Heading level={2}>{words.label(`mediation.${side}`)}</Heading>
        </Fill>
      </Row>
      <Gap height={4} />
      <Rule weight="head" />
      <Gap height={6} />
      <Prose blocks={words.prose(`mediation-${side}`)} set="body" gap={6} termWidth={type.body.size * 6} />
      {children}
      <CardLine />
    </View>
  );
}
