import { Path, Svg, View } from "@react-pdf/renderer";
import { At, Fill, Gap, Row } from "../../paper/box.js";
import { CardLine, useCardSize } from "../../paper/card-sheets.js";
import { QrCode, TypedCode } from "../../paper/qr-code.js";
import { qrSideOf } from "../../paper/qr-side.js";
import { roleProps } from "../../paper/role.js";
import { useTheme } from "../../paper/setup.js";
import { Heading, Type } from "../../paper/type.js";
import type { Points } from "../../paper/units.js";
import { Choice, WriteLine } from "../../paper/write-in.js";
import type { Words } from "../../words/words.js";
import type { Code } from "../ritual.js";
import { isDark, MoonShape } from "./moon-shape.js";
import { NumberedTriangle } from "./numbered-triangle.js";
import { dueDay, halfwayDay, type Session } from "./plan.js";

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
  const stub = upright ? { width, height: 104 } : { width: width * 0.34, height: height - 12 };
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
  const half = halfwayDay(session)?.date ?? null;
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
      <Row gap={10}>
        <View style={{ width: width * 0.45 }}>
          <WriteLine
            label={words.label("pledge.learned-on")}
            {...(session.date !== undefined && { value: words.date(session.date, "short") })}
          />
        </View>
        <Fill>
          <WriteLine label={words.label("pledge.from")} />
        </Fill>
      </Row>
      <Row gap={10} align="flex-end">
        <Fill>
          <WriteLine label={words.label("pledge.to")} />
        </Fill>
        <Choice label={words.label("pledge.someone-new")} />
      </Row>
      <Due session={session} words={words} />
      <WriteLine label={words.label("pledge.halfway", { half })} />
      <Row gap={10} align="flex-end">
        <Fill>
          <WriteLine label={words.label("pledge.passed-on")} />
        </Fill>
        <Choice label={words.label("pledge.pledged-too")} />
      </Row>
    </>
  );
}

/** The last day, and what the moon looks like then. */
function Due({ session, words }: Pick<PledgeCardProps, "session" | "words">) {
  const { type } = useTheme();
  const due = dueDay(session);
  const label = words.label("pledge.by", { due: due?.date ?? null });
  if (due === undefined) return <WriteLine label={label} />;
  const phase = words.label(`phases.${due.phase}`);
  return (
    <Row gap={8} align="flex-end">
      <Fill>
        <WriteLine label={label} value={`${words.date(due.date, "short")}, ${phase}`} />
      </Fill>
      {isDark(due) ? <MoonShape turn={due.turn} size={type.body.leading + 2} /> : null}
    </Row>
  );
}

/** Kept by the runner until the next swap. */
function Stub({ number, session, words, upright }: PledgeCardProps) {
  const due = dueDay(session);
  const lines = (
    <>
      <WriteLine label={words.label("pledge.skill")} />
      <WriteLine
        label={words.label("pledge.by", { due: due?.date ?? null })}
        {...(due && { value: words.date(due.date, "short-year") })}
      />
    </>
  );
  const choices = ["stub.passed-on", "pledge.pledged-too"].map((label) => (
    <Choice key={label} label={words.label(label)} />
  ));
  const note = <Type set="note">{words.label("stub.note")}</Type>;
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
      <Gap height={8} />
      <Row gap={16}>{choices}</Row>
      <Gap height={4} />
      {note}
    </>
  ) : (
    <>
      <View style={{ alignItems: "flex-end" }}>{triangle}</View>
      {lines}
      <Gap height={16} />
      <View style={{ gap: 10 }}>{choices}</View>
      <Gap height={10} />
      {note}
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
