import { Path, Svg, View } from "@react-pdf/renderer";
import { At, Fill, Gap, Row } from "../../paper/box.js";
import { CardLine, useCardSize } from "../../paper/card-sheets.js";
import { QrCode, TypedCode } from "../../paper/qr-code.js";
import { qrSideOf } from "../../paper/qr-side.js";
import { roleProps } from "../../paper/role.js";
import { useTheme } from "../../paper/setup.js";
import { Heading, Type } from "../../paper/type.js";
import type { Points } from "../../paper/units.js";
import { Choice, Choices, WriteLine } from "../../paper/write-in.js";
import type { Words } from "../../words/words.js";
import type { Code } from "../ritual.js";
import { MoonShape } from "./moon-shape.js";
import { NumberedTriangle } from "./numbered-triangle.js";
import { dueDay, type Session } from "./plan.js";

export interface PledgeCardProps {
  readonly number: number;
  readonly session: Session;
  readonly words: Words;
  /** The stub below the pledge, not beside it. */
  readonly upright: boolean;
  readonly code?: Code;
}

/** What is promised, and the stub that stays behind; their triangles face each other. */
export function PledgeCard(props: PledgeCardProps) {
  const { upright } = props;
  const { width, height } = useCardSize();
  const stub = upright ? { width, height: 112 } : { width: width * 0.34, height: height - 12 };
  const left = width - stub.width;
  const top = height - 10 - stub.height;
  return (
    <>
      <At left={0} top={0} width={upright ? width : left - 20}>
        <Pledge {...props} width={upright ? width : left - 20} />
      </At>
      <CutLine d={upright ? `M0,${top - 7}H${width}` : `M${left - 10},0V${height}`} />
      <At left={left} top={upright ? top : 0} width={stub.width}>
        <Stub {...props} />
      </At>
      <CardLine />
    </>
  );
}

function Pledge({
  number,
  session,
  words,
  upright,
  code,
  width,
}: PledgeCardProps & { readonly width: Points }) {
  const { type } = useTheme();
  const head = upright ? 58 : 72;
  const room = width - head - 10 - (code === undefined ? 0 : qrSideOf(code.url) + 6);
  return (
    <>
      <View style={{ height: head + 4, flexDirection: "row", gap: 10 }}>
        <NumberedTriangle side={head} points="right">
          {String(number)}
        </NumberedTriangle>
        <View style={{ width: room, justifyContent: "center" }}>
          <Heading level={3}>{words.label("pledge.title")}</Heading>
          {code === undefined ? (
            <Type set="note">{words.label("pledge.note")}</Type>
          ) : (
            <TypedCode code={code} size={Math.min(type.tableHead.size, room / 10.4)} />
          )}
        </View>
        {code === undefined ? null : (
          <View style={{ marginRight: -6, marginTop: -6 }}>
            <QrCode code={code} />
          </View>
        )}
      </View>
      <WriteLine label={words.label("pledge.skill")} />
      <Learned session={session} words={words} joined={upright} />
      <Row gap={10} align="flex-end">
        <Fill>
          <WriteLine label={words.label("pledge.to")} />
        </Fill>
        <Choice label={words.label("pledge.someone-new")} />
      </Row>
      <Due session={session} words={words} />
      <WriteLine label={words.label("pledge.passed-on")} />
      <Choices label={words.label("pledge.pledged-too")} options={words.labels("pledge.answers")} />
    </>
  );
}

function Learned({
  session,
  words,
  joined,
}: Pick<PledgeCardProps, "session" | "words"> & { readonly joined: boolean }) {
  const style = joined ? "short" : "short-year";
  const on = (
    <WriteLine
      label={words.label("pledge.learned-on")}
      {...(session.date !== undefined && { value: words.date(session.date, style) })}
    />
  );
  const from = <WriteLine label={words.label("pledge.from")} />;
  return joined ? (
    <Row gap={10}>
      <View style={{ width: 132 }}>{on}</View>
      <Fill>{from}</Fill>
    </Row>
  ) : (
    <>
      {on}
      {from}
    </>
  );
}

/** The last day, and what the moon looks like then. */
function Due({ session, words }: Pick<PledgeCardProps, "session" | "words">) {
  const { type } = useTheme();
  const due = dueDay(session);
  const label = words.label("pledge.by");
  if (due === undefined) return <WriteLine label={label} />;
  const phase = words.label(`phases.${due.phase}`);
  return (
    <Row gap={8} align="flex-end">
      <Fill>
        <WriteLine label={label} value={`${words.date(due.date, "short-year")}, ${phase}`} />
      </Fill>
      <MoonShape turn={due.turn} size={type.body.leading + 2} />
    </Row>
  );
}

/** Kept by the runner until the next swap. */
function Stub({ number, session, words, upright }: PledgeCardProps) {
  const due = dueDay(session);
  const by = due && words.date(due.date, "short-year");
  const lines = (
    <>
      <WriteLine label={words.label("stub.skill")} />
      <WriteLine label={words.label("stub.by")} {...(by !== undefined && { value: by })} />
      <WriteLine label={words.label("stub.buddy")} />
    </>
  );
  const choices = ["stub.passed-on", "stub.pledged-too"].map((label) => (
    <Choice key={label} label={words.label(label)} />
  ));
  const triangle = (
    <NumberedTriangle side={upright ? 58 : 72} points="left">
      {String(number)}
    </NumberedTriangle>
  );
  return upright ? (
    <>
      <Row gap={12}>
        <Fill>{lines}</Fill>
        {triangle}
      </Row>
      <Gap height={10} />
      <Row gap={16}>{choices}</Row>
    </>
  ) : (
    <>
      <View style={{ alignItems: "flex-end" }}>{triangle}</View>
      {lines}
      <Gap height={16} />
      <View style={{ gap: 10 }}>{choices}</View>
    </>
  );
}

function CutLine({ d }: { readonly d: string }) {
  const { ink, rule } = useTheme();
  const { width, height } = useCardSize();
  return (
    <At left={0} top={0}>
      <Svg {...roleProps("Artifact")} viewBox={`0 0 ${width} ${height}`} style={{ width, height }}>
        <Path d={d} stroke={ink.text} strokeWidth={rule.hairline} strokeDasharray="4 3" fill="none" />
      </Svg>
    </At>
  );
}
