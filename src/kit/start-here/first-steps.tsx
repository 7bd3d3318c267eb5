import { View } from "@react-pdf/renderer";
import { Fill, Gap, Row, Rule, Stack } from "../../paper/box.js";
import { Heading, Type } from "../../paper/type.js";
import type { Words } from "../../words/words.js";

/** What to do before the first evening. */
export function FirstSteps({ words }: { readonly words: Words }) {
  return (
    <Stack whole>
      <Rule weight="head" />
      <Gap height={14} />
      <Heading level={2}>{words.label("cover.first-steps")}</Heading>
      <Gap height={10} />
      {words.labels("cover.steps").map((step, index) => (
        <Row key={step} gap={16} marginTop={8}>
          <View style={{ width: 26 }}>
            <Type set="head" accent>
              {String(index + 1)}
            </Type>
          </View>
          <Fill>
            <Type set="spoken" marginTop={5}>
              {step}
            </Type>
          </Fill>
        </Row>
      ))}
    </Stack>
  );
}
