import { View } from "@react-pdf/renderer";
import { type Chapter, textIn } from "../../chapter/chapter.js";
import { Type } from "../../paper/type.js";
import type { Points } from "../../paper/units.js";
import { WriteLine } from "../../paper/write-in.js";
import type { Words } from "../../words/words.js";

interface SupportLineProps {
  readonly chapter: Pick<Chapter, "supportLine">;
  readonly words: Words;
  readonly labelWidth?: Points;
}

/** Whom to call when a limit is reached. */
export function SupportLine({ chapter: { supportLine }, words, labelWidth }: SupportLineProps) {
  if (supportLine === undefined) {
    return (
      <WriteLine label={words.label("support-blank")} {...(labelWidth !== undefined && { labelWidth })} />
    );
  }
  const { label, value } = supportLine;
  return (
    <View style={{ marginTop: 8 }}>
      <Type set="body" weight={700}>
        {words.label("support", { label: textIn(label, words.language), value })}
      </Type>
    </View>
  );
}
