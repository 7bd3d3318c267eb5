import { Fill, Row } from "../../paper/box.js";
import { WriteLine } from "../../paper/write-in.js";
import type { Words } from "../../words/words.js";

/** The days of a term, to be written by hand. */
export function FromUntil({ words }: { readonly words: Words }) {
  return (
    <Row gap={20}>
      {["from", "until"].map((label) => (
        <Fill key={label}>
          <WriteLine label={words.label(label)} />
        </Fill>
      ))}
    </Row>
  );
}
