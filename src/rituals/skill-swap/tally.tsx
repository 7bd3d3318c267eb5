import { View } from "@react-pdf/renderer";
import { Fill, Gap } from "../../paper/box.js";
import { FlowPage, TitleBlock } from "../../paper/page.js";
import { QrCode, TypedCode } from "../../paper/qr-code.js";
import { type PageSetup, useTheme } from "../../paper/setup.js";
import { type Column, Table, tableHead } from "../../paper/table.js";
import { Type } from "../../paper/type.js";
import { WriteLine, WriteLines } from "../../paper/write-in.js";
import type { ArtifactProps } from "../ritual.js";
import { mark } from "./mark.js";
import { dateOf, skillOf } from "./names.js";
import { dueDay, type Session, type SkillSwapPlan } from "./plan.js";

/** Skills on their way: counted by station, never by person. */
export function Tally(props: ArtifactProps<SkillSwapPlan>) {
  return props.plan.sessions.map((session) => (
    <SessionTally key={session.number} {...props} session={session} />
  ));
}

function SessionTally({
  plan,
  words,
  code: codeOf,
  session,
}: ArtifactProps<SkillSwapPlan> & { readonly session: Session }) {
  const { large, type, writeInPitch } = useTheme();
  const code = codeOf("tally", session.number);
  const title = words.label("tally.title");
  const due = dueDay(session);
  const heads = words.labels("tally.columns");
  const columns: Column[] = [
    { head: words.label("tally.station") },
    ...heads.map((head) => ({ head, width: large ? 62 : 60 })),
  ];
  const names = plan.stations.map((station) => ({
    key: station.letter,
    name: [station.letter, skillOf(station, words)].filter(Boolean).join("  "),
  }));
  return (
    <FlowPage mark={mark} title={title} repeated={(setup: PageSetup) => tableHead(setup, columns)}>
      <TitleBlock mark={mark} title={title} subtitle={words.label("tally.subtitle")} />
      <View style={{ flexDirection: "row", gap: 24, marginBottom: 16 }}>
        <Fill>
          <WriteLine label={words.label("tally.date")} {...dateOf(session, words)} />
          <WriteLine
            label={words.label("tally.due", { due: due?.date ?? null })}
            {...(due !== undefined && { value: words.date(due.date, "full") })}
          />
        </Fill>
        {code === undefined ? null : (
          <View style={{ alignItems: "flex-end" }}>
            <QrCode code={code} />
            <TypedCode code={code} size={type.tableHead.size} />
          </View>
        )}
      </View>
      <Table
        columns={columns}
        rowHeight={2 * writeInPitch}
        rows={[
          ...names.map(({ key, name }) => ({ key, cells: [name] })),
          { key: "sum", cells: [words.label("tally.sum")], begins: true, strong: true },
        ]}
      />
      <Gap height={18} />
      <Type set="body">{words.label("tally.stuck")}</Type>
      <WriteLines count={2} />
    </FlowPage>
  );
}
