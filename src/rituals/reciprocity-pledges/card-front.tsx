import { At, Stack } from "../../paper/box.js";
import { CardLine } from "../../paper/card-sheets.js";
import { QrCode, TypedCode } from "../../paper/qr-code.js";
import { quietSide } from "../../paper/qr-side.js";
import { useTheme } from "../../paper/setup.js";
import { NumberInShape } from "../../paper/shapes.js";
import { Type } from "../../paper/type.js";
import { WriteLine } from "../../paper/write-in.js";
import { clauseSize, footOf, gap, textSize } from "./card-layout.js";
import { CardRows } from "./card-rows.js";
import type { PledgeCardProps } from "./cards.js";

export const shapes = { offer: "circle", request: "square" } as const;

/** The number large in its shape, the code beside it, and room for a hand to write. */
export function CardFront(props: PledgeCardProps) {
  const { kind, card, words, layout, code, date } = props;
  const { width, height, shape, onFront } = layout;
  const theme = useTheme();
  const clause = words.label(`card.${kind}.hand-back`);
  return (
    <>
      <At left={0} top={0}>
        <NumberInShape kind={shapes[kind]} side={shape}>
          {card.number === undefined ? "" : cardNumber(card.number)}
        </NumberInShape>
      </At>
      <At left={shape + gap} top={0}>
        <Stack>
          <Type set="numeral" size={layout.title} role="H2">
            {words.label(`card.${kind}.title`)}
          </Type>
          {layout.kicker ? (
            <Type set="note" size={layout.note}>
              {words.label(`card.${kind}.kicker`)}
            </Type>
          ) : null}
          {code === undefined ? null : <TypedCode code={code} size={layout.note} />}
        </Stack>
      </At>
      {code === undefined ? null : (
        <At left={width - layout.code} top={-quietSide}>
          <QrCode code={code} />
        </At>
      )}
      {card.text === undefined ? (
        <Lines {...props} />
      ) : (
        <At left={0} {...layout.text}>
          <Type set="body" size={textSize(card.text, layout, theme) ?? theme.type.body.size}>
            {card.text}
          </Type>
        </At>
      )}
      <At left={0} top={layout.rowsTop} width={width}>
        <CardRows {...props} rows={onFront} />
      </At>
      {layout.clause === 0 ? null : (
        <At left={0} top={height - footOf(theme) - layout.clause + 2} width={width}>
          <Type set="note" weight={700} size={clauseSize(clause, layout, theme)}>
            {clause}
          </Type>
        </At>
      )}
      <CardLine>{date ?? ""}</CardLine>
    </>
  );
}

/** Those beside the code are shorter. */
function Lines({ layout }: PledgeCardProps) {
  const { writeInPitch } = useTheme();
  return (
    <>
      {Array.from({ length: layout.lines }, (_, line) => {
        const top = layout.head + line * writeInPitch;
        const isBesideCode = top + writeInPitch < layout.code;
        return (
          <At key={line} left={0} top={top}>
            <WriteLine width={layout.width - (isBesideCode ? layout.code : 0)} />
          </At>
        );
      })}
    </>
  );
}

/** Two figures at least, so that 7 and 17 stand alike in their shapes. */
export function cardNumber(number: number): string {
  return String(number).padStart(2, "0");
}
