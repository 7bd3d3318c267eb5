import { textIn } from "../../chapter/chapter.js";
import { Script } from "../../paper/script.js";
import type { ArtifactProps } from "../ritual.js";
import { mark } from "./mark.js";
import type { GroupsPlan } from "./plan.js";

type Props = ArtifactProps<GroupsPlan>;

/** For one group, among themselves. */
export function FoundingScript(props: Props) {
  return <GatheringScript {...props} gathering="founding" />;
}

/** For the spokes of all groups. */
export function AssemblyScript(props: Props) {
  return <GatheringScript {...props} gathering="assembly" />;
}

interface GatheringProps extends Props {
  readonly gathering: "founding" | "assembly";
}

function GatheringScript({ gathering, plan, chapter, words }: GatheringProps) {
  const { sessions, order } = plan[gathering];
  const dates = sessions.flatMap(({ date }) => (date === undefined ? [] : [words.date(date, "full")]));
  const known = {
    groups: plan.groups,
    minutes: order.minutes,
    ends: order.ends === undefined ? null : words.time(order.ends),
    days: dates.length === 0 ? null : words.list(dates),
    place: chapter.place === undefined ? null : textIn(chapter.place, words.language),
  };
  return (
    <Script
      mark={mark}
      title={words.label(`${gathering}.title`)}
      subtitle={words.label(`${gathering}.subtitle`, known)}
      parts={[{ order }]}
      sections={words.sections(`${gathering}-script`, known)}
    />
  );
}
