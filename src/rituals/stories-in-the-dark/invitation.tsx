import { View } from "@react-pdf/renderer";
import { textIn } from "../../chapter/chapter.js";
import { Fill, Gap, Row, Rule, Stack } from "../../paper/box.js";
import { CardLine, CardSheets, useCardSize } from "../../paper/card-sheets.js";
import { Prose } from "../../paper/prose.js";
import { useTheme } from "../../paper/setup.js";
import { Mark } from "../../paper/shapes.js";
import { sizeInLine } from "../../paper/text-fit.js";
import { Type } from "../../paper/type.js";
import { WriteLine } from "../../paper/write-in.js";
import type { ArtifactProps } from "../ritual.js";
import { halfOrWhole } from "./half-sheet.js";
import { mark } from "./mark.js";
import type { Evening, StoriesPlan } from "./plan.js";

/** One sheet of slips for each evening; without names, because nobody's answer is anybody's business. */
export function Invitation(props: ArtifactProps<StoriesPlan>) {
  const format = halfOrWhole(useTheme());
  return props.plan.evenings.map((evening, index) => (
    <CardSheets
      key={index}
      format={format}
      decks={[{ cards: format === "whole" ? 1 : 2, front: () => <Slip {...props} evening={evening} /> }]}
    />
  ));
}

interface SlipProps extends ArtifactProps<StoriesPlan> {
  readonly evening: Evening;
}

function Slip(props: SlipProps) {
  const { words, plan, chapter } = props;
  const theme = useTheme();
  const { type } = theme;
  const set = halfOrWhole(theme) === "whole" ? "dish" : "body";
  const { width, height } = useCardSize();
  const lines = words.labels("invitation.title");
  const markSize = type.title.leading * 2;
  const gap = 18;
  const titleWidth = width * 0.58 - markSize - gap;
  const size = Math.min(...lines.map((line) => sizeInLine(line, titleWidth, type.title.size, "display")));
  return (
    <View style={{ height }}>
      <Row gap={gap}>
        <Mark paths={mark} size={markSize} />
        <Stack width={titleWidth}>
          {lines.map((line) => (
            <Type key={line} set="title" role="H2" size={size}>
              {line}
            </Type>
          ))}
          <Type set="body" marginTop={4}>
            {textIn(chapter.name, words.language)}
          </Type>
        </Stack>
        <Fill>
          <When {...props} />
        </Fill>
      </Row>
      <Gap height={8} />
      <Rule weight="head" />
      <Gap height={10} />
      <Prose
        blocks={words.prose("invitation", {
          minutesEach: plan.turn.rests / 60,
          stays: words.label(`confidentiality.${chapter.confidentiality}`),
          limits: words.label("confidentiality.limits"),
        })}
        set={set}
        gap={8}
        termWidth={type[set].size * 6}
      />
      <Fill />
      <View style={{ marginBottom: 16 }}>
        <WriteLine label={words.label("invitation.yes")} />
      </View>
      <CardLine />
    </View>
  );
}

function When({ evening, plan: { order }, chapter, words }: SlipProps) {
  const { date, time, doorCloses, doorOpens, ends } = evening;
  const hours =
    time && ends && words.label("invitation.from-to", { from: words.time(time), until: words.time(ends) });
  const place = chapter.place && textIn(chapter.place, words.language);
  const line = (label: string, value: string | undefined) =>
    value === undefined ? (
      <WriteLine label={words.label(`invitation.${label}`)} />
    ) : (
      <Type set="body" weight={700}>
        {value}
      </Type>
    );
  return (
    <>
      {line("date", date && words.date(date, "full"))}
      {line("time", hours)}
      {line("place", place)}
      <Type set="note" marginTop={2}>
        {doorCloses === undefined || doorOpens === undefined
          ? words.label("invitation.closes-blank", { minutes: Math.ceil(order.minutes / 5) * 5 })
          : words.label("invitation.closes", {
              clock: words.time(doorCloses),
              tea: words.time(doorOpens),
            })}
      </Type>
    </>
  );
}
