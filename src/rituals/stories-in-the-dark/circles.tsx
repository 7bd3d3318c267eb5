import { Circle, Svg, View } from "@react-pdf/renderer";
import type { ReactElement } from "react";
import { namesArePrinted } from "../../chapter/people.js";
import { Fill, Gap, Row, Rule } from "../../paper/box.js";
import { FlowPage, TitleBlock } from "../../paper/page.js";
import { roleProps } from "../../paper/role.js";
import { useTheme } from "../../paper/setup.js";
import type { Theme } from "../../paper/theme.js";
import { Heading, Type } from "../../paper/type.js";
import type { Points } from "../../paper/units.js";
import { WriteLine } from "../../paper/write-in.js";
import { letters } from "../letters.js";
import type { ArtifactProps } from "../ritual.js";
import { mark } from "./mark.js";
import type { Evening, StoriesPlan } from "./plan.js";
import { roleLabel } from "./seat-label.js";
import { SeatRing } from "./seat-ring.js";

/** For the hosts alone: who sits in which circle, seat by seat; a page for each evening. */
export function Circles(props: ArtifactProps<StoriesPlan>) {
  const { plan, words } = props;
  const title = words.label("circles.title");
  return plan.evenings.map((evening, index) => (
    <FlowPage key={index} mark={mark} title={title}>
      <TitleBlock mark={mark} title={title} subtitle={words.label("circles.subtitle")} />
      <When {...props} evening={evening} />
      {evening.circles.map((circle, number) => (
        <CircleBlock
          key={circle.carer}
          {...props}
          title={words.label("circles.circle", { circle: letters(number) })}
          tellers={circle.tellers}
          carer={circle.carer}
        />
      ))}
      {evening.circles.length > 0 ? null : (
        <CircleBlock
          {...props}
          title={words.label("circles.circle-blank")}
          tellers={Array<undefined>(plan.tellers).fill(undefined)}
        />
      )}
      <Waiting {...props} evening={evening} />
    </FlowPage>
  ));
}

interface OfEvening extends ArtifactProps<StoriesPlan> {
  readonly evening: Evening;
}

function When({ evening: { date, time }, words }: OfEvening) {
  if (date === undefined) return <WriteLine label={words.label("circles.evening")} width={300} />;
  const moment = [words.date(date, "full"), time && words.time(time)].filter((part) => part);
  return <Type set="spoken">{moment.join(", ")}</Type>;
}

interface CircleProps extends ArtifactProps<StoriesPlan> {
  readonly title: string;
  /** Undefined where somebody is written in. */
  readonly tellers: readonly (string | undefined)[];
  readonly carer?: string;
}

function CircleBlock({ title, tellers, carer, chapter, roster, words }: CircleProps) {
  const { type } = useTheme();
  const picture = 150;
  const seats = tellers.map((id, index) => ({ id, role: roleLabel(index + 1, tellers.length, words) }));
  const named = namesArePrinted(chapter);
  const called = (id: string | undefined) => (id === undefined ? undefined : roster.onSlip(id));
  return (
    <View wrap={false} style={{ marginTop: 16 }}>
      <Rule weight="section" />
      <Gap height={8} />
      <View style={{ flexDirection: "row", gap: 28 }}>
        <View style={{ width: picture }}>
          <Heading level={2}>{title}</Heading>
          <SeatRing
            tellers={tellers.length}
            size={picture}
            marked="carer"
            numbered
            description={words.label("circles.picture")}
          />
        </View>
        <Fill>
          <Row>
            <Type set="tableHead" width={seatWidth(type)}>
              {words.label("circles.seat")}
            </Type>
            <Type set="tableHead">{words.label(named ? "circles.who" : "circles.who-number")}</Type>
          </Row>
          {seats.map(({ id, role }, index) => (
            <View key={index}>
              <SeatRow name={called(id)} role={role}>
                <Type set="subhead" accent>
                  {index + 1}
                </Type>
              </SeatRow>
              <Rule />
            </View>
          ))}
          <SeatRow name={called(carer)} role={words.label("circles.carer")}>
            <CarersDot />
          </SeatRow>
        </Fill>
      </View>
    </View>
  );
}

function seatWidth({ subhead }: Theme["type"]): Points {
  return subhead.size * 1.8;
}

interface SeatRowProps {
  /** Undefined where somebody is written in. */
  readonly name: string | undefined;
  readonly role: string;
  readonly children: ReactElement;
}

function SeatRow({ name, role, children }: SeatRowProps) {
  const { type, writeInPitch } = useTheme();
  return (
    <View
      style={{
        flexDirection: "row",
        alignItems: "center",
        minHeight: name === undefined ? writeInPitch : type.subhead.leading + 2,
        paddingTop: 3,
      }}
    >
      <View style={{ width: seatWidth(type) }}>{children}</View>
      <Fill>
        <Type set="body">
          {[
            { text: name === undefined ? "" : `${name}  `, strong: true },
            { text: role, strong: false },
          ]}
        </Type>
      </Fill>
    </View>
  );
}

/** The carer's seat as the picture shows it. */
function CarersDot() {
  const { type, ink } = useTheme();
  const size = type.subhead.size * 0.7;
  return (
    <Svg {...roleProps("Artifact")} viewBox="0 0 10 10" style={{ width: size, height: size }}>
      <Circle cx={5} cy={5} r={5} fill={ink.text} />
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
    <Type set="spoken" marginTop={16}>
      {text}
    </Type>
  );
}
