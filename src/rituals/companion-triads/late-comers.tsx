import { Fill, Gap, Row, Stack } from "../../paper/box.js";
import { CardLine, CardSheets, useCardSize } from "../../paper/card-sheets.js";
import { useTheme } from "../../paper/setup.js";
import { NumberInShape } from "../../paper/shapes.js";
import { Type } from "../../paper/type.js";
import { WriteLine } from "../../paper/write-in.js";
import type { Words } from "../../words/words.js";
import type { ArtifactProps } from "../ritual.js";
import type { TriadsPlan } from "./plan.js";

/** Numbers that are still free, with lines for who came, when, and to which table. */
export function LateComers({ plan, words }: ArtifactProps<TriadsPlan>) {
  const { large } = useTheme();
  const { spareNumbers } = plan;
  return (
    <CardSheets
      format={large ? "quarter" : "eighth"}
      decks={[
        {
          cards: spareNumbers.length,
          numberOf: (card) => spareNumbers[card] ?? 0,
          front: (card) => <LateComer number={spareNumbers[card] ?? 0} words={words} />,
        },
      ]}
    />
  );
}

function LateComer({ number, words }: { readonly number: number; readonly words: Words }) {
  const { large } = useTheme();
  const { width, height } = useCardSize();
  const side = Math.min(large ? 110 : 86, 0.6 * height);
  const gap = 14;
  return (
    <>
      <Row gap={gap}>
        <NumberInShape kind="triangle" side={side}>
          {String(number)}
        </NumberInShape>
        <Stack width={width - side - gap}>
          <Type set="subhead" role="H2">
            {words.label("late-comer.title")}
          </Type>
          <WriteLine label={words.label("late-comer.name")} />
          <WriteLine label={words.label("late-comer.date")} />
        </Stack>
      </Row>
      <Row gap={gap}>
        <WriteLine label={words.label("late-comer.round")} width={side} />
        <Fill>
          <WriteLine label={words.label("late-comer.table")} />
        </Fill>
      </Row>
      <Gap height={6} />
      <Type set="note">{words.label("late-comer.note")}</Type>
      <CardLine />
    </>
  );
}
