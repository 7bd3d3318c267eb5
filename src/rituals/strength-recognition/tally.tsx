import { View } from "@react-pdf/renderer";
import { Fill, Gap, Row, Rule } from "../../paper/box.js";
import { FlowPage, TitleBlock } from "../../paper/page.js";
import { QrCode, TypedCode } from "../../paper/qr-code.js";
import { useTheme } from "../../paper/setup.js";
import { Heading, Type } from "../../paper/type.js";
import { WriteLine, WriteLines } from "../../paper/write-in.js";
import type { Words } from "../../words/words.js";
import type { Session } from "../gathering.js";
import type { ArtifactProps, Code } from "../ritual.js";
import { ActPicture } from "./act-picture.js";
import { acts } from "./acts.js";
import { mark } from "./mark.js";
import type { RecognitionPlan } from "./plan.js";

/** Strokes for acts; who was thanked is counted nowhere. */
export function Tally({ plan, words, code }: ArtifactProps<RecognitionPlan>) {
  const title = words.label("tally.title");
  return plan.sessions.map((session, index) => (
    <FlowPage key={index} mark={mark} title={title}>
      <Head session={session} words={words} code={code("tally", index + 1)} />
      <Rule weight="head" />
      {acts.map((act) => (
        <Strokes key={act.id} act={act} words={words} />
      ))}
      <Gap height={16} />
      <Type set="body">{words.label("tally.quiet")}</Type>
      <WriteLines count={2} />
    </FlowPage>
  ));
}

interface HeadProps {
  readonly session: Session;
  readonly words: Words;
  readonly code: Code | undefined;
}

function Head({ session, words, code }: HeadProps) {
  const { type } = useTheme();
  const day = session.date && words.date(session.date, "full");
  return (
    <View style={{ flexDirection: "row", gap: 24, marginBottom: 12 }}>
      <Fill>
        <TitleBlock mark={mark} title={words.label("tally.title")} subtitle={words.label("tally.subtitle")} />
        <WriteLine label={words.label("tally.date")} {...(day !== undefined && { value: day })} />
      </Fill>
      {code === undefined ? null : (
        <View style={{ alignItems: "flex-end" }}>
          <QrCode code={code} />
          <TypedCode code={code} size={type.tableHead.size} />
        </View>
      )}
    </View>
  );
}

/** An act, room for strokes, and their sum on two lines. */
function Strokes({ act, words }: { readonly act: (typeof acts)[number]; readonly words: Words }) {
  const { large, type } = useTheme();
  const width = large ? 190 : 150;
  const labelWidth = 4.5 * type.body.size;
  return (
    <>
      <Row gap={16} whole>
        <View style={{ width, height: large ? 94 : 104, paddingTop: 10 }}>
          <ActPicture d={act.d} size={40} />
          <Gap height={large ? 4 : 8} />
          <Heading level={3}>{words.label(`tally.${act.id}`)}</Heading>
        </View>
        <Fill />
        <View style={{ width: large ? 170 : 130 }}>
          <WriteLine label={words.label("tally.sum")} labelWidth={labelWidth} />
          <WriteLine label={words.label("tally.last")} labelWidth={labelWidth} />
        </View>
      </Row>
      <Rule />
    </>
  );
}
