import type { ReactNode } from "react";
import { HalfFold } from "../../paper/fold.js";
import { useTheme } from "../../paper/setup.js";
import type { Block } from "../../words/blocks.js";
import type { ArtifactProps } from "../ritual.js";
import type { CarePlan } from "./plan.js";
import { Cover, Reading, Seek, Whom } from "./reactions-panels.js";

/** A folded leaflet for the pocket: what may come, what helps, when to seek help, whom to call. */
export function Reactions({ chapter, words }: ArtifactProps<CarePlan>) {
  const { large } = useTheme();
  const normal = words.prose("reactions-normal");
  const helps = words.prose("reactions-helps");
  const whom = <Whom chapter={chapter} words={words} />;
  if (!large) {
    return (
      <HalfFold
        front={<Cover words={words} />}
        insideLeft={<Reading title={words.label("reactions.normal")} blocks={normal} />}
        insideRight={<Reading title={words.label("reactions.helps")} blocks={helps} />}
        back={<Seek words={words}>{whom}</Seek>}
      />
    );
  }
  return (
    <TwoSheets
      panels={[
        <Cover key="cover" words={words} />,
        ...spread(words.label("reactions.normal"), normal),
        ...spread(words.label("reactions.helps"), helps),
        <Seek key="seek" words={words} />,
        <Reading key="whom" title={words.label("reactions.whom")} blocks={[]}>
          {whom}
        </Reading>,
        <Reading key="mine" title={words.label("reactions.mine")} blocks={[]} lines={6} />,
      ]}
    />
  );
}

/** Two facing panels under one title. */
function spread(title: string, blocks: readonly Block[]): readonly ReactNode[] {
  return halves(blocks).map((half, index) => (
    <Reading key={`${title} ${index}`} {...(index === 0 && { title })} blocks={half} />
  ));
}

/** Blocks shared over two panels, lists between their items. */
function halves(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const pieces = blocks.flatMap((block): Block[] =>
    block.kind === "list" ? block.items.map((item) => ({ ...block, items: [item] })) : [block],
  );
  const half = Math.ceil(pieces.length / 2);
  return [pieces.slice(0, half), pieces.slice(half)];
}

/** Eight panels in reading order, on two sheets that are folded into each other. */
function TwoSheets({ panels }: { readonly panels: readonly ReactNode[] }) {
  return [0, 1].map((sheet) => (
    <HalfFold
      key={sheet}
      front={panels[2 * sheet]}
      insideLeft={panels[2 * sheet + 1]}
      insideRight={panels[6 - 2 * sheet]}
      back={panels[7 - 2 * sheet]}
    />
  ));
}
