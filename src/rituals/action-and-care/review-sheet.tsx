import { View } from "@react-pdf/renderer";
import { Fill, Gap, Row, Rule } from "../../paper/box.js";
import { FlowPage, TitleBlock } from "../../paper/page.js";
import { useTheme } from "../../paper/setup.js";
import { Heading, Type } from "../../paper/type.js";
import { WriteLine, WriteLines } from "../../paper/write-in.js";
import type { ArtifactProps } from "../ritual.js";
import { mark } from "./mark.js";
import type { CarePlan } from "./plan.js";

/** One sheet for the whole room: what the set-up did, and what is done differently. */
export function ReviewSheet({ plan, words }: ArtifactProps<CarePlan>) {
  const { large } = useTheme();
  const title = words.label("review.title");
  const choices = ["keep", "change", "drop"].map((choice) => (
    <Fill key={choice}>
      <Rule weight="head" />
      <Gap height={8} />
      <Heading level={3}>{words.label(`review.${choice}`)}</Heading>
      <WriteLines count={large ? 12 : 4} />
    </Fill>
  ));
  return (
    <FlowPage mark={mark} title={title}>
      <TitleBlock
        mark={mark}
        title={title}
        subtitle={words.label("review.subtitle", { minutes: plan.sessions.review.minutes })}
      />
      <Rule weight="section" />
      <Gap height={8} />
      <Type set="body" weight={700}>
        {words.label("review.never")}
      </Type>
      <Gap height={12} />
      {(["helped", "likely"] as const).map((question) => (
        <View key={question} wrap={false}>
          <Heading level={3} marginTop={20}>
            {words.label(`review.${question}.title`)}
          </Heading>
          <Type set="note">{words.label(`review.${question}.note`)}</Type>
          <WriteLines count={large ? 5 : 4} />
        </View>
      ))}
      <View wrap={false}>
        <Gap height={24} />
        <Row gap={24}>{choices}</Row>
        <Gap height={12} />
        <WriteLine label={words.label("review.carries")} />
        <WriteLine label={words.label("review.by")} />
      </View>
    </FlowPage>
  );
}
