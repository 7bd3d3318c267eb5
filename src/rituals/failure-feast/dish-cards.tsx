import { View } from "@react-pdf/renderer";
import { type Text, textIn } from "../../chapter/chapter.js";
import { Fill, Row } from "../../paper/box.js";
import { CardLine, CardSheets, useCardSize } from "../../paper/card-sheets.js";
import { QrCode, TypedCode } from "../../paper/qr-code.js";
import { qrSideOf } from "../../paper/qr-side.js";
import { useTheme } from "../../paper/setup.js";
import { Mark } from "../../paper/shapes.js";
import { Heading, Type } from "../../paper/type.js";
import { WriteLine, WriteLines } from "../../paper/write-in.js";
import type { Words } from "../../words/words.js";
import type { ArtifactProps, Code } from "../ritual.js";
import type { CourseKind } from "./courses.js";
import { mark } from "./mark.js";
import { sizeToFit, textHeight } from "./measure.js";
import { CoursePicture } from "./pictures.js";
import type { FeastPlan } from "./plan.js";

/** At the foot of a card. */
const smallLine = 18;

interface Card {
  readonly kind?: CourseKind;
  readonly name?: Text;
}

/** Half a sheet for each dish, because ten answers need the room. */
export function DishCards({ plan, words, code }: ArtifactProps<FeastPlan>) {
  const served = plan.feasts[0]?.courses.flatMap(({ kind, dishes }) =>
    dishes.map(({ name }): Card => ({ kind, ...(name !== undefined && { name }) })),
  );
  const cards: Card[] = [...(served ?? []), ...Array.from({ length: plan.spareDishCards }, () => ({}))];
  return (
    <CardSheets
      format="half"
      decks={[
        {
          cards: cards.length,
          front: (index) => (
            <DishCard
              card={cards[index] ?? {}}
              number={index + 1}
              words={words}
              code={code("dish", index + 1)}
            />
          ),
        },
      ]}
    />
  );
}

const questions = ["tried", "expected", "happened", "likely", "lucky", "keep", "change"] as const;
type Question = (typeof questions)[number];

/** In the order in which a card with room gives them a further line. */
const thirsty: readonly Question[] = ["happened", "likely", "change", "tried", "keep", "expected", "lucky"];

interface DishCardProps {
  readonly card: Card;
  readonly number: number;
  readonly words: Words;
  readonly code: Code | undefined;
}

function DishCard({ card, number, words, code }: DishCardProps) {
  const { type, writeInPitch } = useTheme();
  const { width, height } = useCardSize();
  const label = (key: string) => words.label(`dish-card.${key}`);
  const longest = Math.max(...questions.map((id) => label(id).length));
  const labelWidth = longest * type.body.size * 0.54;
  const numbered = words.label("dish-card.number", { number });
  const picture = type.head.size * 1.5;
  const nameWidth = width - picture - 14 - (code === undefined ? 0 : qrSideOf(code.url) + 14);
  const name = card.name === undefined ? undefined : textIn(card.name, words.language);
  const nameSet =
    name !== undefined && sizeToFit([name], nameWidth, type.head.size) < type.head.size ? "subhead" : "head";
  const nameHeight = name === undefined ? writeInPitch : textHeight(type[nameSet], name, nameWidth);
  const header = Math.max(nameHeight + type.note.leading, code === undefined ? 0 : qrSideOf(code.url));
  const lines = Math.floor((height - header - smallLine) / writeInPitch) - questions.length - 1;
  const rows: Question[][] =
    lines < 0
      ? [...questions.slice(0, -2).map((id) => [id]), questions.slice(-2)]
      : questions.map((id) => [id]);
  const further = (id: Question) => Math.max(0, Math.ceil((lines - thirsty.indexOf(id)) / thirsty.length));
  return (
    <View style={{ height }}>
      <View style={{ height: header, flexDirection: "row", gap: 14 }}>
        {card.kind === undefined ? (
          <Mark paths={mark} size={picture} />
        ) : (
          <CoursePicture kind={card.kind} size={picture} />
        )}
        <Fill>
          {name === undefined ? (
            <WriteLine label={label("name")} />
          ) : (
            <Heading level={2} set={nameSet}>
              {name}
            </Heading>
          )}
          <Row gap={14}>
            <Type set="note">
              {card.kind === undefined
                ? numbered
                : words.label("dish-card.in-course", {
                    course: words.label(`courses.${card.kind}`),
                    dish: numbered,
                  })}
            </Type>
            {code === undefined ? null : <TypedCode code={code} />}
          </Row>
        </Fill>
        {code === undefined ? null : <QrCode code={code} />}
      </View>
      {rows.map((row) => (
        <View key={row.join()} style={{ flexDirection: "row", gap: 14 }}>
          {row.map((id) => (
            <Fill key={id}>
              <WriteLine label={label(id)} {...(row.length === 1 && { labelWidth })} />
              <WriteLines count={further(id)} />
            </Fill>
          ))}
        </View>
      ))}
      <Row gap={14}>
        <Fill>
          <WriteLine label={label("carried")} labelWidth={labelWidth} />
        </Fill>
        <WriteLine label={label("by")} width={width * 0.3} />
      </Row>
      <CardLine>{label("return")}</CardLine>
    </View>
  );
}
