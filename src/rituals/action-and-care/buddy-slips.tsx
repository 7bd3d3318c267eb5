import { View } from "@react-pdf/renderer";
import { Fill, Gap, Row, Rule } from "../../paper/box.js";
import { CardLine, CardSheets, useCardSize } from "../../paper/card-sheets.js";
import { useTheme } from "../../paper/setup.js";
import { Mark } from "../../paper/shapes.js";
import { Heading, Type } from "../../paper/type.js";
import { TickBox, WriteLine } from "../../paper/write-in.js";
import type { Words } from "../../words/words.js";
import type { ArtifactProps } from "../ritual.js";
import { mark } from "./mark.js";
import type { CareDates, CarePlan } from "./plan.js";

/** For everyone: whom I ask, three times. */
export function BuddySlips({ plan, chapter, words }: ArtifactProps<CarePlan>) {
  const { large } = useTheme();
  const slip = () => <Slip dates={plan.dates} words={words} />;
  return (
    <CardSheets
      format={large ? "half" : "quarter"}
      decks={[{ cards: chapter.people.length, front: slip, blank: slip }]}
    />
  );
}

interface SlipProps {
  readonly dates: CareDates | undefined;
  readonly words: Words;
}

function Slip({ dates, words }: SlipProps) {
  const { type, tickBox, large } = useTheme();
  const { height } = useCardSize();
  const shred = words.label("buddy.shred");
  return (
    <View style={{ height }}>
      <Row gap={14} align="center">
        <Mark paths={mark} size={type.head.leading + 6} />
        <Fill>
          <Heading level={2}>{words.label("buddy.title")}</Heading>
        </Fill>
      </Row>
      <Row gap={12}>
        <View style={{ flexGrow: 2, flexBasis: 0 }}>
          <WriteLine label={words.label("buddy.name")} />
        </View>
        <View style={{ flexGrow: 3, flexBasis: 0 }}>
          <WriteLine label={words.label("buddy.reach")} />
        </View>
      </Row>
      <WriteLine label={words.label("buddy.carer")} />
      <Gap height={14} />
      <Rule weight="section" />
      <Gap height={8} />
      <Row gap={12}>
        {words.labels("checks").map((check, index) => (
          <Fill key={check}>
            <Row gap={6} align="center">
              <TickBox round side={1.5 * tickBox} />
              <Type set="subhead">{check}</Type>
            </Row>
            <Gap height={4} />
            <Day date={dates?.checks[index]} words={words} />
          </Fill>
        ))}
      </Row>
      <Gap height={10} />
      <Type set="body">{words.label("buddy.ask")}</Type>
      <Type set="body">{words.label("buddy.no-answer")}</Type>
      {large ? (
        <>
          <Fill />
          <View style={{ marginBottom: 14 }}>
            <Type set="note">{shred}</Type>
          </View>
          <CardLine />
        </>
      ) : (
        <CardLine>{shred}</CardLine>
      )}
    </View>
  );
}

/** The day of a check, or a line for it. */
function Day({ date, words }: { readonly date: string | undefined; readonly words: Words }) {
  return date === undefined ? <WriteLine /> : <Type set="body">{words.date(date, "short")}</Type>;
}
