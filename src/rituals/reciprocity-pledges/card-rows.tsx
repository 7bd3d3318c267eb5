import { View } from "@react-pdf/renderer";
import { Stack } from "../../paper/box.js";
import { useTheme } from "../../paper/setup.js";
import { sizeInLine, textWidth } from "../../paper/text-fit.js";
import { Type } from "../../paper/type.js";
import { TickBox, WriteLine } from "../../paper/write-in.js";
import type { CardRow } from "./card-layout.js";
import type { PledgeCardProps } from "./cards.js";
import { cardSizes } from "./options.js";

/** How much it takes, and by when. */
export function CardRows({ rows, ...props }: PledgeCardProps & { readonly rows: readonly CardRow[] }) {
  const { kind, card, words } = props;
  return (
    <Stack>
      {rows.map((row) =>
        row === "by" ? (
          <WriteLine
            key={row}
            label={words.label(`card.${kind}.by`)}
            {...(card.until !== undefined && {
              value: words.label(`card.${kind}.until`, { date: words.date(card.until, "short-year") }),
            })}
          />
        ) : (
          <SizeRow key={row} {...props} />
        ),
      )}
    </Stack>
  );
}

const boxGap = 5;

/** Boxes to tick, as large as the card is wide; a size that is known already is said instead. */
function SizeRow({ card, words, layout }: PledgeCardProps) {
  const { type, tickBox } = useTheme();
  const label = words.label("card.size");
  const options = words.labels("card.sizes");
  if (card.size !== undefined) {
    return (
      <View style={{ flexDirection: "row", alignItems: "center", gap: 10, height: layout.rowHeights.size }}>
        <Type set="body" weight={700}>
          {label}
        </Type>
        <Type set="body">{options[cardSizes.indexOf(card.size)] ?? card.size}</Type>
      </View>
    );
  }
  const boxes = options.length * (tickBox + boxGap);
  const narrow =
    textWidth([label, ...options].join(""), type.body.size) + boxes + options.length * 8 > layout.width;
  const texts = narrow ? options : [label, ...options];
  const gaps = (texts.length - 1) * 8;
  const size = sizeInLine(texts.join(""), layout.width - boxes - gaps, type.body.size);
  return (
    <View
      style={{
        flexDirection: "row",
        alignItems: "center",
        gap: narrow ? 8 : 12,
        height: layout.rowHeights.size,
      }}
    >
      {narrow ? null : (
        <Type set="body" weight={700} size={size}>
          {label}
        </Type>
      )}
      {options.map((option) => (
        <View key={option} style={{ flexDirection: "row", alignItems: "center", gap: boxGap }}>
          <TickBox />
          <Type set="body" size={size}>
            {option}
          </Type>
        </View>
      ))}
    </View>
  );
}
