import { Svg, View } from "@react-pdf/renderer";
import type { ReactElement } from "react";
import { namesArePrinted } from "../../chapter/people.js";
import { Fill, Gap, Row, Rule } from "../../paper/box.js";
import { CardLine, CardSheets, useCardSize } from "../../paper/card-sheets.js";
import { roleProps } from "../../paper/role.js";
import { usePageSetup, useTheme } from "../../paper/setup.js";
import { sizeInLine } from "../../paper/text-fit.js";
import type { Theme } from "../../paper/theme.js";
import { Heading, Type } from "../../paper/type.js";
import type { Points } from "../../paper/units.js";
import { WriteLine } from "../../paper/write-in.js";
import { letters } from "../letters.js";
import type { ArtifactProps } from "../ritual.js";
import { halfOrWhole } from "./half-sheet.js";
import type { Evening, StoriesPlan } from "./plan.js";
import { roleLabel } from "./seat-label.js";
import { SeatDot, SeatRing } from "./seat-ring.js";
import type { Circle } from "./seating.js";

/** Who sits where, circle by circle: each host takes only their own, so that nobody holds a map of the chapter. */
export function Circles(props: ArtifactProps<StoriesPlan>) {
  const format = halfOrWhole(useTheme());
  return props.plan.evenings.map((evening, index) => {
    const circles = evening.circles.length;
    const blank = () => <CircleCard {...props} evening={evening} />;
    return (
      <CardSheets
        key={index}
        format={format}
        decks={[
          {
            cards: circles + (circles === 1 ? 0 : 1),
            front: (card) => {
              const circle = evening.circles[card];
              return circle ? (
                <CircleCard {...props} evening={evening} circle={circle} letter={letters(card)} />
              ) : (
                blank()
              );
            },
            blank,
          },
        ]}
      />
    );
  });
}

interface OfEvening extends ArtifactProps<StoriesPlan> {
  readonly evening: Evening;
}

interface CircleCardProps extends OfEvening {
  /** Missing where it is written in. */
  readonly circle?: Circle;
  readonly letter?: string;
}

const gap = 28;

/** The ring; a whole sheet has room for a wider one. */
function pictureSize(theme: Theme): Points {
  return halfOrWhole(theme) === "whole" ? 200 : 150;
}

function CircleCard(props: CircleCardProps) {
  const { circle, letter, plan, chapter, roster, words } = props;
  const { furniture, theme } = usePageSetup();
  const picture = pictureSize(theme);
  const { height } = useCardSize();
  const tellers: readonly (string | undefined)[] = circle?.tellers ?? Array(plan.tellers).fill(undefined);
  const byHand = circle === undefined || !namesArePrinted(chapter);
  const called = (id: string | undefined) => (id === undefined ? undefined : roster.onSlip(id));
  return (
    <View style={{ height }}>
      <View style={{ flexDirection: "row", gap }}>
        <View style={{ width: picture }}>
          <Heading level={2}>
            {letter === undefined
              ? words.label("circles.circle-blank")
              : words.label("circles.circle", { circle: letter })}
          </Heading>
          <Gap height={8} />
          <SeatRing
            tellers={tellers.length}
            size={picture}
            marked="carer"
            numbered
            description={words.label("circles.picture")}
          />
        </View>
        <Fill>
          <When {...props} />
          <Gap height={10} />
          <Heads {...props} />
          {tellers.map((id, index) => (
            <View key={index}>
              <SeatRow name={called(id)} byHand={byHand} role={roleLabel(index + 1, tellers.length, words)}>
                <Type set="subhead" accent>
                  {index + 1}
                </Type>
              </SeatRow>
              <Rule />
            </View>
          ))}
          <SeatRow name={called(circle?.carer)} byHand={byHand} role={words.label("roles.carer")}>
            <CarersDot />
          </SeatRow>
        </Fill>
      </View>
      <Gap height={14} />
      <Waiting {...props} />
      <Type set="note">{words.label("circles.note")}</Type>
      <CardLine>{furniture.handling}</CardLine>
    </View>
  );
}

function When({ evening: { date, time }, words }: OfEvening) {
  if (date === undefined) return <WriteLine label={words.label("circles.evening")} />;
  const moment = [words.date(date, "full"), time && words.time(time)].filter((part) => part);
  return (
    <Type set="body" weight={700}>
      {moment.join(", ")}
    </Type>
  );
}

function Heads({ chapter, words }: OfEvening) {
  const { type } = useTheme();
  const who = namesArePrinted(chapter) ? "circles.who" : "circles.who-number";
  return (
    <View>
      <Row>
        <Type set="tableHead" width={seatWidth(type)}>
          {words.label("circles.seat")}
        </Type>
        <Type set="tableHead">{words.label(who)}</Type>
      </Row>
      <Gap height={2} />
      <Rule weight="section" />
    </View>
  );
}

function seatWidth({ subhead }: Theme["type"]): Points {
  return subhead.size * 1.8;
}

interface SeatRowProps {
  /** Undefined where somebody is written in. */
  readonly name: string | undefined;
  /** Names are written beside numbers. */
  readonly byHand: boolean;
  readonly role: string;
  readonly children: ReactElement;
}

/** One line each, however long the name. */
function SeatRow({ name, byHand, role, children }: SeatRowProps) {
  const theme = useTheme();
  const { type, writeInPitch } = theme;
  const width = useCardSize().width - pictureSize(theme) - gap - seatWidth(type);
  const called = name === undefined ? "" : `${name}  `;
  return (
    <View
      style={{
        flexDirection: "row",
        alignItems: "center",
        minHeight: byHand ? writeInPitch : type.subhead.leading + 2,
        paddingTop: 3,
      }}
    >
      <View style={{ width: seatWidth(type) }}>{children}</View>
      <Type set="body" size={sizeInLine(called + role, width, type.body.size)}>
        {[
          { text: called, strong: true },
          { text: role, strong: false },
        ]}
      </Type>
    </View>
  );
}

/** The carer's seat as the picture shows it. */
function CarersDot() {
  const { type } = useTheme();
  const size = type.subhead.size * 0.7;
  return (
    <Svg {...roleProps("Artifact")} viewBox="-7 -7 14 14" style={{ width: size, height: size }}>
      <SeatDot at={[0, 0]} radius={6} marked />
    </Svg>
  );
}

function Waiting({ evening: { circles, waiting }, roster, words }: OfEvening) {
  if (waiting.length === 0) return null;
  const text =
    circles.length === 0
      ? words.label("circles.too-few", { count: waiting.length })
      : words.label("circles.waiting", {
          count: waiting.length,
          who: words.list(waiting.map((id) => roster.onSlip(id))),
        });
  return (
    <View style={{ marginBottom: 6 }}>
      <Type set="body" weight={700}>
        {text}
      </Type>
    </View>
  );
}
