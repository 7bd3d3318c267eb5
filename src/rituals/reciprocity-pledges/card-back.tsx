import { At, Stack } from "../../paper/box.js";
import { CardLine } from "../../paper/card-sheets.js";
import { useTheme } from "../../paper/setup.js";
import { NumberInShape } from "../../paper/shapes.js";
import { lineCount, sizeInLine, textWidth } from "../../paper/text-fit.js";
import { Type } from "../../paper/type.js";
import { WriteLine } from "../../paper/write-in.js";
import { cardNumber, shapes } from "./card-front.js";
import { foot, gap, leading, sum } from "./card-layout.js";
import { CardRows } from "./card-rows.js";
import type { PledgeCardProps } from "./cards.js";

/** What the card asks of its holder, and as many of the further fields as find room. */
export function CardBack(props: PledgeCardProps) {
  const { kind, card, words, layout, date } = props;
  const { type, writeInPitch } = useTheme();
  const { width, height, onBack, rowHeights } = layout;
  const shape = layout.shape * 0.62;
  const title = words.label(`card.${kind}.back-title`);
  const titleSize = sizeInLine(title, (width - shape - gap) * 0.82, Math.min(layout.title, 28));
  const note = words.label(`card.${kind}.back-note`);
  const clause = words.label(`card.${kind}.hand-back`);
  const noteSize = Math.min(type.note.size, Math.max(height * 0.07, 9));
  const top = Math.max(shape, titleSize * leading.title) + 2;
  const lines = lineCount(note, width, noteSize) + lineCount(clause, width * 0.94, noteSize);
  const taken = top + lines * noteSize * leading.note + sum(onBack.map((row) => rowHeights[row]));
  const room = Math.max(Math.floor((height - foot - taken) / writeInPitch), 0);
  const fields = words.labels(`card.${kind}.fields`).slice(0, room);
  const labelWidth = Math.max(0, ...fields.map((field) => textWidth(field, type.body.size)));
  const free = height - foot - taken - fields.length * writeInPitch;
  const rowsHeight = sum(onBack.map((row) => rowHeights[row])) + fields.length * writeInPitch;
  const rowsTop = height - foot - rowsHeight - Math.min(Math.max(free / 2, 0), 6);
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
          <Type set="note" size={noteSize}>
            {note}
          </Type>
          <Type set="note" weight={700} size={noteSize}>
            {clause}
          </Type>
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
