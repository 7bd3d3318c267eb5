import { View } from "@react-pdf/renderer";
import type { Chapter } from "../../chapter/chapter.js";
import { Fill, Gap, Row, Rule } from "../../paper/box.js";
import { CardLine, useCardSize } from "../../paper/card-sheets.js";
import { useTheme } from "../../paper/setup.js";
import { Heading, Type } from "../../paper/type.js";
import { WriteLine } from "../../paper/write-in.js";
import type { Words } from "../../words/words.js";
import type { ArtifactProps } from "../ritual.js";
import { FromUntil } from "./from-until.js";
import type { CaretakingPlan } from "./plan.js";
import { PocketCards } from "./pocket-cards.js";
import { type Role, RoleShape, roles } from "./shapes.js";
import { SupportLine } from "./support-line.js";

/** For everyone who serves in a term. */
export function RoleCards({ plan, chapter, words }: ArtifactProps<CaretakingPlan>) {
  return (
    <PocketCards
      decks={roles.map((role) => ({
        cards: plan.seats[role],
        front: () => <Front role={role} words={words} />,
        back: () => <Back role={role} chapter={chapter} words={words} />,
      }))}
    />
  );
}

interface SideProps {
  readonly role: Role;
  readonly words: Words;
}

function Front({ role, words }: SideProps) {
  const { littleRoom: tight } = useTheme();
  const { height } = useCardSize();
  return (
    <View style={{ height }}>
      <Head role={role} title={words.label(`roles.${role}`)} />
      <Gap height={tight ? 4 : 10} />
      <Row gap={20}>
        {(["does", "does-not"] as const).map((side) => (
          <Fill key={side}>
            <Heading level={3}>{words.label(`role-card.${side}`)}</Heading>
            <Gap height={4} />
            {words.labels(`role-card.${role}.${side}`).map((item, index) => (
              <View key={item}>
                <Rule weight={index === 0 ? "section" : "hairline"} />
                <Gap height={tight ? 2 : 4} />
                <Type set="body">{item}</Type>
                <Gap height={tight ? 3 : 6} />
              </View>
            ))}
          </Fill>
        ))}
      </Row>
      <CardLine />
    </View>
  );
}

function Back({ role, chapter, words }: SideProps & { readonly chapter: Chapter }) {
  const { type } = useTheme();
  const { height } = useCardSize();
  const labelWidth = type.body.size * 7.5;
  return (
    <View style={{ height }}>
      <Head role={role} title={words.label("role-card.term")} />
      <FromUntil words={words} />
      {words.labels(`role-card.${role}.lines`).map((line) => (
        <WriteLine key={line} label={line} labelWidth={labelWidth} />
      ))}
      {role === "keeper" ? (
        <SupportLine chapter={chapter} words={words} labelWidth={labelWidth} />
      ) : (
        <Type set="body" marginTop={10}>
          {words.label("role-card.custodian.also")}
        </Type>
      )}
      <Fill />
      <View style={{ marginBottom: type.footer.leading + 4 }}>
        <Type set="body">{words.label(`role-card.${role}.limit`)}</Type>
      </View>
      <CardLine />
    </View>
  );
}

function Head({ role, title }: { readonly role: Role; readonly title: string }) {
  const { type } = useTheme();
  return (
    <Row gap={12} align="center">
      <RoleShape role={role} side={type.head.leading + 4} />
      <Heading level={2}>{title}</Heading>
    </Row>
  );
}
