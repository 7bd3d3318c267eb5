import { View } from "@react-pdf/renderer";
import { Fill } from "../../paper/box.js";
import { CardLine, CardSheets, useCardSize } from "../../paper/card-sheets.js";
import { QrCode, TypedCode } from "../../paper/qr-code.js";
import { qrSideOf } from "../../paper/qr-side.js";
import { useTheme } from "../../paper/setup.js";
import { Mark } from "../../paper/shapes.js";
import { Heading } from "../../paper/type.js";
import { WriteLine, WriteLines } from "../../paper/write-in.js";
import type { Words } from "../../words/words.js";
import type { ArtifactProps, Code } from "../ritual.js";
import { mark } from "./mark.js";
import type { FeastPlan } from "./plan.js";

/** Cut from plain paper, whatever cards the chapter prints on. */
export function LessonSlips({ plan, words, code }: ArtifactProps<FeastPlan>) {
  const { large } = useTheme();
  return (
    <CardSheets
      format={large ? "quarter" : "eighth"}
      decks={[
        {
          cards: plan.lessonSlips,
          front: (index) => <LessonSlip number={index + 1} words={words} code={code("lesson", index + 1)} />,
          blank: () => <LessonSlip words={words} code={undefined} />,
        },
      ]}
    />
  );
}

/** At the foot of a slip, two lines of it. */
const smallLine = 20;

interface LessonSlipProps {
  /** Missing on spare slips. */
  readonly number?: number;
  readonly words: Words;
  readonly code: Code | undefined;
}

function LessonSlip({ number, words, code }: LessonSlipProps) {
  const { type, writeInPitch } = useTheme();
  const { height } = useCardSize();
  const titleHeight = type.subhead.leading + (code === undefined ? 0 : type.note.leading);
  const head = Math.max(titleHeight + writeInPitch, code === undefined ? 0 : qrSideOf(code.url));
  const lines = Math.floor((height - head - smallLine) / writeInPitch) - 2;
  return (
    <View style={{ height }}>
      <View style={{ height: head, flexDirection: "row", gap: 10 }}>
        <Fill>
          <View style={{ flexDirection: "row", gap: 8 }}>
            <Mark paths={mark} size={type.subhead.leading} />
            <Fill>
              <Heading level={3}>{words.label("lesson-slip.title", { number: number ?? null })}</Heading>
            </Fill>
          </View>
          {code === undefined ? null : <TypedCode code={code} />}
          <WriteLine />
        </Fill>
        {code === undefined ? null : <QrCode code={code} />}
      </View>
      <WriteLines count={Math.max(0, lines)} />
      <WriteLine label={words.label("lesson-slip.into")} />
      <WriteLine label={words.label("lesson-slip.check")} />
      <CardLine>{words.label("lesson-slip.return")}</CardLine>
    </View>
  );
}
