import { View } from "@react-pdf/renderer";
import { Gap } from "../../paper/box.js";
import { FlowPage, TitleBlock } from "../../paper/page.js";
import { useTheme } from "../../paper/setup.js";
import { NumberInShape } from "../../paper/shapes.js";
import { type Column, Table } from "../../paper/table.js";
import { Heading, Type } from "../../paper/type.js";
import { WriteLine } from "../../paper/write-in.js";
import type { Words } from "../../words/words.js";
import { mark } from "./mark.js";

/** The two figures that need room to be found: what no longer binds us, and how calm we would be. */
export function MetricsWorking({ words }: { readonly words: Words }) {
  const { large } = useTheme();
  const label = (key: string) => words.label(`metrics.${key}`);
  const width = large ? 88 : 90;
  const dependencies = large ? 5 : 8;
  const columns: Column[] = [
    { head: label("dependency") },
    { head: label("before"), width },
    { head: label("after"), width },
    { head: label("instead"), width: large ? 130 : 140 },
  ];
  const title = label("dependencies");
  const rows = Array.from({ length: dependencies }, (_, index) => ({ key: String(index), cells: [] }));
  return (
    <FlowPage mark={mark} title={title}>
      <TitleBlock mark={mark} title={title} subtitle={label("dependencies-how")} />
      <Table
        columns={columns}
        rows={[...rows, { key: "sum", cells: [label("sum")], begins: true, strong: true }]}
      />
      <Gap height={36} />
      <View wrap={false}>
        <Heading level={2}>{label("week")}</Heading>
        <Type set="body" marginTop={4}>
          {label("week-how")}
        </Type>
        <Gap height={18} />
        <View style={{ flexDirection: "row", gap: 16 }}>
          {words.labels("metrics.week-steps").map((step, index) => (
            <View key={step} style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>
              <NumberInShape kind="square" side={52}>
                {words.number(index + 1)}
              </NumberInShape>
              <WriteLine />
              <WriteLine />
              <Type set="note" marginTop={6}>
                {step}
              </Type>
            </View>
          ))}
        </View>
      </View>
    </FlowPage>
  );
}
