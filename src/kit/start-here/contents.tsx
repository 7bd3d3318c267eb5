import { View } from "@react-pdf/renderer";
import { Fill, Gap, Row } from "../../paper/box.js";
import { FlowPage } from "../../paper/page.js";
import { useTheme } from "../../paper/setup.js";
import { Mark } from "../../paper/shapes.js";
import { Table } from "../../paper/table.js";
import { Heading, Type } from "../../paper/type.js";
import type { Words } from "../../words/words.js";
import { documentTitle } from "../words-of.js";
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
      <Heading level={1}>{title}</Heading>
      {rituals.map(({ ritual, words: own, documents }) => (
        <View key={ritual.id} wrap={large}>
          <View wrap={false} minPresenceAhead={90 * scale}>
            <Gap height={22} />
            <Row gap={14} align="center">
              <Mark paths={ritual.mark} size={34} />
              <Fill>
                <Heading level={2} set="subhead">
                  {own.label("title")}
                </Heading>
                <Type set="note">{own.label("about")}</Type>
              </Fill>
            </Row>
            <Gap height={8} />
          </View>
          <Table
            rowHeight={22 * scale}
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
      ))}
    </FlowPage>
  );
}
