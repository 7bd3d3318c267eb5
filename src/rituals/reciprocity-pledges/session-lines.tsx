import { type Chapter, textIn } from "../../chapter/chapter.js";
import { Stack } from "../../paper/box.js";
import { WriteLine } from "../../paper/write-in.js";
import type { Words } from "../../words/words.js";
import type { Deal } from "./plan.js";

/** When, where and until when: what is known, or lines to write on. */
export function SessionLines({
  deal,
  chapter,
  words,
}: {
  readonly deal: Deal;
  readonly chapter: Chapter;
  readonly words: Words;
}) {
  const { date, time, due } = deal;
  const full = (iso: string) => words.date(iso, "full");
  const start = date && [full(date), ...(time === undefined ? [] : [words.time(time)])].join(", ");
  const place = chapter.place && textIn(chapter.place, words.language);
  return (
    <Stack>
      <WriteLine label={words.label("session.when")} {...(start !== undefined && { value: start })} />
      <WriteLine label={words.label("session.place")} {...(place !== undefined && { value: place })} />
      <WriteLine label={words.label("session.due")} {...(due !== undefined && { value: full(due) })} />
    </Stack>
  );
}
