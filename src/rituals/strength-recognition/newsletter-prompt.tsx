import { View } from "@react-pdf/renderer";
import { Gap, Rule } from "../../paper/box.js";
import { FlowPage, TitleBlock } from "../../paper/page.js";
import { Prose } from "../../paper/prose.js";
import { useTheme } from "../../paper/setup.js";
import { Heading, Type } from "../../paper/type.js";
import { Choice, WriteLines } from "../../paper/write-in.js";
import type { Words } from "../../words/words.js";
import type { ArtifactProps } from "../ritual.js";
import { acts } from "./acts.js";
import { mark } from "./mark.js";
import type { RecognitionPlan } from "./plan.js";

const beginnings = ["before", "act", "then", "next"] as const;

/** A short story begun four times over; the yes of whoever it is about stands above it. */
export function NewsletterPrompt({ words }: ArtifactProps<RecognitionPlan>) {
  const { large } = useTheme();
  const title = words.label("newsletter.title");
  const kinds = acts.map(({ id }) => words.label(`newsletter.kinds.${id}`));
  return (
    <FlowPage mark={mark} title={title}>
      <TitleBlock mark={mark} title={title} subtitle={words.label("newsletter.subtitle")} />
      <Consent words={words} />
      {beginnings.map((beginning) => (
        <View key={beginning} wrap={false} break={large && beginning === "then"}>
          <Gap height={large ? 16 : 11} />
          <Heading level={3}>{words.label(`newsletter.${beginning}`)}</Heading>
          {beginning === "act" ? <WrappedChoices options={kinds} /> : null}
          <WriteLines count={large ? 4 : 3} />
        </View>
      ))}
      <Gap height={12} />
      <Prose blocks={words.prose("newsletter")} gap={4} />
    </FlowPage>
  );
}

function Consent({ words }: { readonly words: Words }) {
  return (
    <>
      <Rule weight="head" />
      <Gap height={10} />
      <Type set="body" weight={700}>
        {words.label("newsletter.consent")}
      </Type>
      <WrappedChoices options={words.labels("newsletter.consents")} />
      <Gap height={10} />
      <Rule weight="section" />
    </>
  );
}

/** As many in a line as fit. */
function WrappedChoices({ options }: { readonly options: readonly string[] }) {
  return (
    <View style={{ flexDirection: "row", flexWrap: "wrap", columnGap: 20, rowGap: 6, marginTop: 6 }}>
      {options.map((option) => (
        <Choice key={option} label={option} />
      ))}
    </View>
  );
}
