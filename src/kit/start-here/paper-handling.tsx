import { View } from "@react-pdf/renderer";
import { Fragment } from "react";
import { Fill, Gap, Rule } from "../../paper/box.js";
import { FlowPage } from "../../paper/page.js";
import { Prose } from "../../paper/prose.js";
import { useTheme } from "../../paper/setup.js";
import { Heading, Type } from "../../paper/type.js";
import type { Afterwards } from "../../rituals/ritual.js";
import type { Words } from "../../words/words.js";
import { documentTitle } from "../words-of.js";
import type { RitualOnPaper } from "./start-here.js";

const fates: readonly Afterwards[] = ["shred", "return", "keep"];

/** What becomes of each paper, and which bear names. */
export function PaperHandling({
  words,
  rituals,
}: {
  readonly words: Words;
  readonly rituals: readonly RitualOnPaper[];
}) {
  const { large } = useTheme();
  const title = words.label("handling.title");
  const all = rituals.flatMap(({ words: own, documents }) =>
    documents.map((document) => ({
      document,
      name: documentTitle(document, own),
      ritual: own.label("title"),
    })),
  );
  const withNames = all.filter(({ document }) => document.holdsNames);
  return (
    <FlowPage mark={[]} title={title}>
      <Heading level={1}>{title}</Heading>
      <Type set="body" marginTop={4}>
        {words.label("handling.subtitle")}
      </Type>
      {fates.map((fate) => {
        const papers = all.filter(({ document }) => document.afterwards === fate);
        return papers.length === 0 ? null : (
          <Fragment key={fate}>
            <Gap height={14} />
            {/* In large print what is kept can be longer than a page. */}
            <View wrap={large && fate === "keep"} break={large && fate === "keep"}>
              <View wrap={false} minPresenceAhead={40}>
                <Rule weight="section" />
                <Gap height={8} />
                <Heading level={2} set="subhead">
                  {words.label(`handling.${fate}`)}
                </Heading>
                <Type set="body" marginTop={4}>
                  {words.label(`handling.${fate}-how`)}
                </Type>
                <Gap height={6} />
              </View>
              {byRitual(papers).map(([ritual, names]) => (
                <View key={ritual} wrap={false} style={{ flexDirection: "row", gap: 12, marginTop: 1 }}>
                  <View style={{ width: large ? 172 : 150 }}>
                    <Type set="note">{ritual}</Type>
                  </View>
                  <Fill>
                    <Type set="note" weight={600}>
                      {names.join(", ")}
                    </Type>
                  </Fill>
                </View>
              ))}
            </View>
          </Fragment>
        );
      })}
      <Gap height={14} />
      <View wrap={false}>
        <Rule weight="section" />
        <Gap height={8} />
        <Heading level={2} set="subhead">
          {words.label("handling.names")}
        </Heading>
        <Type set="body" marginTop={4}>
          {withNames.length === 0
            ? words.label("handling.no-names")
            : words.label("handling.with-names", {
                papers: words.list(
                  withNames.map(({ name, ritual }) => words.label("handling.paper", { name, ritual })),
                ),
              })}
        </Type>
      </View>
      <Gap height={14} />
      <View wrap={false}>
        <Rule weight="section" />
        <Gap height={8} />
        <Prose blocks={words.prose("room")} termWidth={120} />
      </View>
    </FlowPage>
  );
}

interface Paper {
  readonly name: string;
  readonly ritual: string;
}

function byRitual(
  papers: readonly Paper[],
): readonly (readonly [ritual: string, names: readonly string[]])[] {
  const rituals = [...new Set(papers.map(({ ritual }) => ritual))];
  return rituals.map((ritual) => [
    ritual,
    papers.filter((one) => one.ritual === ritual).map(({ name }) => name),
  ]);
}
