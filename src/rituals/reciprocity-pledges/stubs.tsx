import { Path, Svg, View } from "@react-pdf/renderer";
import { At, Fill, Row } from "../../paper/box.js";
import { CardLine, CardSheets, useCardSize } from "../../paper/card-sheets.js";
import { roleProps } from "../../paper/role.js";
import { useTheme } from "../../paper/setup.js";
import { lineCount, sizeInLine, textWidth } from "../../paper/text-fit.js";
import { Type } from "../../paper/type.js";
import type { Points } from "../../paper/units.js";
import { TickBox, WriteLine } from "../../paper/write-in.js";
import type { Words } from "../../words/words.js";
import type { ArtifactProps } from "../ritual.js";
import { cardNumber } from "./card-front.js";
import { footOf, gap, leading, noteLeading, noteSize } from "./card-layout.js";
import { gatheringOf } from "./gathering.js";
import type { Deal, PledgesPlan } from "./plan.js";

/** What stays with the dealer of every pledge: one stub for each person, spare ones without a number. */
export function Stubs({ plan, chapter, words, roster }: ArtifactProps<PledgesPlan>) {
  const numbered = roster.people.length + (chapter.spread ?? 0);
  return (
    <>
      {plan.deals.map((deal) => (
        <CardSheets
          key={deal.number}
          decks={[
            {
              cards: deal.requests.length,
              front: (index) => (
                <Stub
                  deal={deal}
                  words={words}
                  date={gatheringOf(plan, deal, words)}
                  {...(index < numbered && { number: index + 1 })}
                />
              ),
              blank: () => <Stub deal={deal} words={words} date={gatheringOf(plan, deal, words)} />,
            },
          ]}
        />
      ))}
    </>
  );
}

interface StubProps {
  readonly deal: Deal;
  readonly words: Words;
  readonly number?: number;
  /** Where there are several gatherings, which one. */
  readonly date: string | undefined;
}

/** Left one's own number, right the number of the card: each below what it is. */
function Stub({ deal, words, number, date }: StubProps) {
  const theme = useTheme();
  const { type, writeInPitch } = theme;
  const { width, height } = useCardSize();
  const rows = height - footOf(theme) - 2 * writeInPitch;
  const me = words.label("stub.me");
  const title = words.label("stub.title");
  const half = Math.min(rows * 0.8, 110, width / 2 - gap);
  const room = Math.min(half, rows - type.subhead.size * leading.title - gap / 2);
  const size = Math.max(sizeInLine(title, room, type.subhead.size, "display"), 9);
  const top = size * leading.title + gap / 2;
  const square = Math.min(rows - top, half);
  const column = Math.max(square, textWidth(title, size, "display"));
  const beside = width - half - 2 * gap;
  const due = deal.due && words.label("stub.due", { date: words.date(deal.due, "day-month") });
  const dueSize = noteSize(height, theme);
  const dueHeight = lineCount(due ?? "", beside, dueSize) * dueSize * noteLeading(theme);
  const dueFits = due !== undefined && top + writeInPitch + dueHeight <= rows;
  const below = rows - (dueFits ? dueHeight + gap / 2 : 0);
  return (
    <>
      <At left={0} top={0} width={beside}>
        <Type set="subhead" size={size}>
          {me}
        </Type>
      </At>
      {number === undefined ? (
        <At left={0} top={below - writeInPitch} width={beside}>
          <WriteLine />
        </At>
      ) : (
        <At left={0} top={top} width={beside}>
          <MyNumber number={number} width={beside} height={below - top} />
        </At>
      )}
      <At left={width - column} top={0} width={column}>
        <Type set="subhead" size={size} role="H2">
          {title}
        </Type>
      </At>
      <At left={width - square} top={top}>
        <EmptySquare side={square} />
      </At>
      {dueFits ? (
        <At left={0} top={rows - dueHeight} width={beside}>
          <Type set="note" size={dueSize}>
            {due}
          </Type>
        </At>
      ) : null}
      <At left={0} top={rows} width={width}>
        <WriteLine label={words.label("stub.first-step")} />
        <Row gap={10} align="flex-end">
          <Fill>
            <WriteLine label={words.label("stub.done")} />
          </Fill>
          <Thanks text={words.label("stub.thanks")} most={width * 0.4} />
        </Row>
      </At>
      <CardLine>{date ?? ""}</CardLine>
    </>
  );
}

interface MyNumberProps {
  readonly number: number;
  readonly width: Points;
  readonly height: Points;
}

/** As large as there is room, so that its holder is found when the stub is held up. */
function MyNumber({ number, width, height }: MyNumberProps) {
  const text = cardNumber(number);
  const size = Math.min(height, 72, width / (text.length * 0.65));
  return (
    <Type set="numeral" size={size}>
      {text}
    </Type>
  );
}

function Thanks({ text, most }: { readonly text: string; readonly most: number }) {
  const { type, tickBox } = useTheme();
  const size = sizeInLine(text, most - tickBox - 5, type.body.size);
  return (
    <View
      style={{
        flexDirection: "row",
        alignItems: "center",
        gap: 5,
        width: tickBox + 5 + textWidth(text, size),
      }}
    >
      <TickBox />
      <Type set="body" size={size}>
        {text}
      </Type>
    </View>
  );
}

/** The number of the request is written into its shape by hand; it ends with the lines below it. */
function EmptySquare({ side }: { readonly side: Points }) {
  const { ink, rule } = useTheme();
  const from = rule.mark / 2;
  const to = side - from;
  return (
    <Svg {...roleProps("Artifact")} viewBox={`0 0 ${side} ${side}`} style={{ width: side, height: side }}>
      <Path
        d={`M${from},${from}H${to}V${to}H${from}Z`}
        stroke={ink.accent}
        strokeWidth={rule.mark}
        fill="none"
      />
    </Svg>
  );
}
