import { Path, Svg, View } from "@react-pdf/renderer";
import { At, Fill, Row } from "../../paper/box.js";
import { CardLine, CardSheets, useCardSize } from "../../paper/card-sheets.js";
import { roleProps } from "../../paper/role.js";
import { useTheme } from "../../paper/setup.js";
import { shapePath } from "../../paper/shapes.js";
import { lineCount, sizeInLine, textWidth } from "../../paper/text-fit.js";
import { Type } from "../../paper/type.js";
import { TickBox, WriteLine } from "../../paper/write-in.js";
import type { Words } from "../../words/words.js";
import type { ArtifactProps } from "../ritual.js";
import { cardNumber } from "./card-front.js";
import { foot, gap, leading } from "./card-layout.js";
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

function Stub({ deal, words, number, date }: StubProps) {
  const { type, writeInPitch } = useTheme();
  const { width, height } = useCardSize();
  const rows = height - foot - 2 * writeInPitch;
  const me = words.label("stub.me");
  const square = Math.min(rows, 110, width - 4 * gap - textWidth(`${me} 000`, type.body.size));
  const beside = width - square - 2 * gap;
  const title = words.label("stub.title");
  const titleSize = sizeInLine(title, beside * 0.82, Math.min(type.head.size, square * 0.4));
  const noteSize = Math.min(type.note.size, Math.max(square * 0.12, 9));
  const due = deal.due && words.label("stub.due", { date: words.date(deal.due, "day-month") });
  const dueTop = titleSize * leading.title + writeInPitch + 8;
  const dueBottom = dueTop + lineCount(due ?? "", beside, noteSize) * noteSize * leading.note;
  return (
    <>
      <At left={0} top={2} width={beside}>
        <Type set="numeral" size={titleSize} role="H2">
          {title}
        </Type>
        <WriteLine label={me} {...(number !== undefined && { value: cardNumber(number) })} />
      </At>
      <At left={width - square} top={0}>
        <EmptySquare side={square} />
      </At>
      {due !== undefined && dueBottom <= rows ? (
        <At left={0} top={dueTop} width={beside}>
          <Type set="note" size={noteSize}>
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

/** The number of the request is written into its shape by hand. */
function EmptySquare({ side }: { readonly side: number }) {
  const { ink, rule } = useTheme();
  return (
    <Svg {...roleProps("Artifact")} viewBox={`0 0 ${side} ${side}`} style={{ width: side, height: side }}>
      <Path d={shapePath("square", side)} stroke={ink.accent} strokeWidth={rule.mark} fill="none" />
    </Svg>
  );
}
