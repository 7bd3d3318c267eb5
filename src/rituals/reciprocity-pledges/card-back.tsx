import { At, Stack } from "../../paper/box.js";
import { CardLine } from "../../paper/card-sheets.js";
import { useTheme } from "../../paper/setup.js";
import { NumberInShape } from "../../paper/shapes.js";
import { lineCount, sizeInLine, textWidth } from "../../paper/text-fit.js";
import { Type } from "../../paper/type.js";
import { WriteLine } from "../../paper/write-in.js";
import { cardNumber, shapes } from "./card-front.js";
import { clauseSize, footOf, gap, leading, noteLeading, noteSize, sum } from "./card-layout.js";
import { CardRows } from "./card-rows.js";
import type { PledgeCardProps } from "./cards.js";

/** What the card asks of its holder, and as many of the further fields as find room. */
export function CardBack(props: PledgeCardProps) {
  const { kind, card, words, layout, date } = props;
  const theme = useTheme();
  const { type, writeInPitch } = theme;
  const { width, height, onBack, rowHeights } = layout;
  const shape = layout.shape * 0.62;
  const title = words.label(`card.${kind}.back-title`);
  const titleSize = sizeInLine(title, (width - shape - gap) * 0.82, Math.min(layout.title, 28));
  const note = words.label(`card.${kind}.back-note`);
  const clause = words.label(`card.${kind}.hand-back`);
  const texts = [
    { text: note, size: noteSize(height, theme), weight: 400 },
    { text: clause, size: clauseSize(clause, layout, theme), weight: 700 },
  ] as const;
  const top = Math.max(shape, titleSize * leading.title) + 2;
  // A clause that just fits its line must not be counted as two.
  const heights = texts.map(({ text, size }) => lineCount(text, width + 1, size) * size * noteLeading(theme));
  const taken = top + sum(heights) + sum(onBack.map((row) => rowHeights[row]));
  const bottom = height - footOf(theme);
  const room = Math.max(Math.floor((bottom - taken) / writeInPitch), 0);
  const fields = words.labels(`card.${kind}.fields`).slice(0, room);
  const labelWidth = Math.max(0, ...fields.map((field) => textWidth(field, type.body.size)));
  const free = bottom - taken - fields.length * writeInPitch;
  const rowsHeight = sum(onBack.map((row) => rowHeights[row])) + fields.length * writeInPitch;
  const rowsTop = bottom - rowsHeight - Math.min(Math.max(free / 2, 0), 6);
  return (
    <>
      <At left={0} top={2} width={width - shape - gap}>
        <Type set="numeral" size={titleSize} role="H2">
          {title}
        </Type>
      </At>
      <At left={width - shape} top={0}>
        <NumberInShape kind={shapes[kind]} side={shape}>
          {card.number === undefined ? "" : cardNumber(card.number)}
        </NumberInShape>
      </At>
      <At left={0} top={top} width={width}>
        <Stack>
          {texts.map(({ text, size, weight }) => (
            <Type key={weight} set="note" weight={weight} size={size}>
              {text}
            </Type>
          ))}
        </Stack>
      </At>
      <At left={0} top={rowsTop} width={width}>
        <Stack>
          <CardRows {...props} rows={onBack} />
          {fields.map((field) => (
            <WriteLine key={field} label={field} labelWidth={labelWidth} />
          ))}
        </Stack>
      </At>
      <CardLine>{date ?? ""}</CardLine>
    </>
  );
}
