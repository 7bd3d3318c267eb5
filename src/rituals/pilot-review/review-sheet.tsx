import { View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { Fill, Gap, Row, Rule } from "../../paper/box.js";
import { FlowPage, TitleBlock } from "../../paper/page.js";
import { QrCode, TypedCode } from "../../paper/qr-code.js";
import { ScatterOrStep } from "../../paper/scatter-or-step.js";
import { useTheme } from "../../paper/setup.js";
import { Heading, Type } from "../../paper/type.js";
import { WriteLine, WriteLines } from "../../paper/write-in.js";
import type { Words } from "../../words/words.js";
import type { Session } from "../gathering.js";
import type { ArtifactProps, Code } from "../ritual.js";
import { mark } from "./mark.js";
import { Tie, Tries } from "./pictures.js";
import type { ReviewPlan } from "./plan.js";

/** One page for the whole room, filled in by its scribe. */
export function ReviewSheet({ plan, words, code }: ArtifactProps<ReviewPlan>) {
  const { large } = useTheme();
  const title = words.label("sheet.title");
  const again = <WriteLine label={words.label("sheet.again")} />;
  const prepared = <WriteLine label={words.label("sheet.prepared")} />;
  return plan.sessions.map((session, index) => (
    <FlowPage key={index} mark={mark} title={title}>
      <Head session={session} words={words} code={code("review", index + 1)} />
      <WriteLine label={words.label("sheet.hoped")} />
      <WriteLines count={large ? 3 : 1} />
      <WriteLine label={words.label("sheet.happened")} />
      <WriteLines count={large ? 4 : 2} />
      <Gap height={14} />
      <Columns>
        {(["closer", "apart"] as const).map((tie) => (
          <Fill key={tie}>
            <Row gap={12} align="center">
              <Tie kind={tie} />
              <Fill>
                <Heading level={3}>{words.label(`sheet.${tie}`)}</Heading>
              </Fill>
            </Row>
            <WriteLines count={large ? 3 : 2} />
          </Fill>
        ))}
      </Columns>
      <View break={large} wrap={false}>
        <Gap height={large ? 0 : 16} />
        <Columns>
          {["keep", "change", "drop"].map((choice) => (
            <Fill key={choice}>
              <Rule weight="head" />
              <Gap height={8} />
              <Heading level={3}>{words.label(`sheet.${choice}`)}</Heading>
              <WriteLines count={large ? 6 : 3} />
            </Fill>
          ))}
        </Columns>
        <Gap height={large ? 24 : 4} />
        <WriteLine label={words.label("sheet.next")} />
        {large ? (
          <>
            <WriteLine />
            {again}
            {prepared}
          </>
        ) : (
          <Columns>
            <Fill>{again}</Fill>
            <Fill>{prepared}</Fill>
          </Columns>
        )}
        <Gap height={large ? 40 : 20} />
        <Heading level={3}>{words.label("sheet.test")}</Heading>
        <Gap height={10} />
        <ScatterOrStep scatter={words.label("sheet.scatter")} step={words.label("sheet.step")} />
      </View>
    </FlowPage>
  ));
}

function Columns({ children }: { readonly children: ReactNode }) {
  return (
    <Row gap={24} whole>
      {children}
    </Row>
  );
}

interface HeadProps {
  readonly session: Session;
  readonly words: Words;
  readonly code: Code | undefined;
}

/** What was tried, when and with how many, beside the picture of its tries and the code where there is one. */
function Head({ session, words, code }: HeadProps) {
  const { type, large } = useTheme();
  const day = session.date && words.date(session.date, large ? "short-year" : "full");
  const reviewed = day === undefined ? [] : [words.label("sheet.reviewed", { day })];
  return (
    <Row gap={20}>
      <Fill>
        <TitleBlock
          mark={mark}
          title={words.label("sheet.title")}
          subtitle={[words.label("sheet.subtitle"), ...reviewed].join(" ")}
        />
        <WriteLine label={words.label("sheet.ritual")} />
        <Columns>
          <Fill>
            <WriteLine label={words.label("sheet.date")} />
          </Fill>
          <Fill>
            <WriteLine label={words.label("sheet.people")} />
          </Fill>
        </Columns>
      </Fill>
      <View style={{ alignItems: "center", width: large ? 150 : 108 }}>
        <Tries />
        <Type set="note" align="center" marginTop={4}>
          {words.label("sheet.tries")}
        </Type>
        {code === undefined ? null : (
          <>
            <QrCode code={code} />
            <TypedCode code={code} size={type.tableHead.size} />
          </>
        )}
      </View>
    </Row>
  );
}
