import { View } from "@react-pdf/renderer";
import { Fragment } from "react";
import { Fill, Gap, Row } from "../../paper/box.js";
import { FlowPage } from "../../paper/page.js";
import { useTheme } from "../../paper/setup.js";
import { Mark } from "../../paper/shapes.js";
import { Table } from "../../paper/table.js";
import { Heading, Type } from "../../paper/type.js";
import type { Words } from "../../words/words.js";
import { documentTitle } from "../words-of.js";
import { FirstSteps } from "./first-steps.js";
import type { RitualOnPaper } from "./start-here.js";

/** Every paper of the kit, ritual by ritual, with its pages and copies. */
export function Contents({
  words,
  rituals,
}: {
  readonly words: Words;
  readonly rituals: readonly RitualOnPaper[];
}) {
  const { type, large } = useTheme();
  const scale = type.body.size / 12;
  const title = words.label("contents.title");
  return (
    <FlowPage mark={[]} title={title}>
      {large ? (
        <>
          <FirstSteps words={words} />
          <Gap height={24} />
        </>
      ) : null}
      <View minPresenceAhead={200}>
        <Heading level={1}>{title}</Heading>
      </View>
      {rituals.map(({ ritual, words: own, documents }) => (
        <Fragment key={ritual.id}>
          <Gap height={large ? 14 : 18} />
          <View wrap={false}>
            <Row gap={14} align="center">
              <Mark paths={ritual.mark} size={34} />
              <Fill>
                <Heading level={2} set="subhead">
                  {own.label("title")}
                </Heading>
                <Type set="note">{own.label("about")}</Type>
              </Fill>
            </Row>
            <Gap height={4} />
            <Table
              rowHeight={type.note.leading + 2}
              padding={1}
              set="note"
              columns={[
                { head: words.label("contents.paper") },
                { head: words.label("contents.pages"), width: 42 * scale, align: "right" },
                { head: words.label("contents.copies"), width: 44 * scale, align: "right" },
                { head: "", width: 16 },
                { head: words.label("contents.afterwards"), width: 84 * scale },
              ]}
              rows={documents.map((document) => ({
                key: document.id,
                cells: [
                  documentTitle(document, own),
                  words.number(document.pages),
                  words.number(document.copies),
                  "",
                  words.label(`afterwards.${document.afterwards}`),
                ],
              }))}
            />
          </View>
        </Fragment>
      ))}
    </FlowPage>
  );
}
