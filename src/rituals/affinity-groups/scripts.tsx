import { Script } from "../../paper/script.js";
import { gatheringFacts } from "../gathering.js";
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
  const known = {
    ...gatheringFacts(plan[gathering], chapter, words),
    groups: plan.groups,
    sheets: plan.gridPages.length,
  };
  return (
    <Script
      mark={mark}
      title={words.label(`${gathering}.title`)}
      subtitle={words.label(`${gathering}.subtitle`, known)}
      parts={[plan[gathering]]}
      sections={words.sections(`${gathering}-script`, known)}
    />
  );
}
