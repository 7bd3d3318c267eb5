import type { ReactElement } from "react";
import type { Ritual } from "../../rituals/ritual.js";
import type { Words } from "../../words/words.js";
import { type Edition, Sheets } from "../compose.js";
import type { PlannedEvent } from "../events.js";
import type { ManifestDocument } from "../manifest.js";
import type { PlannedDocument } from "../plan-kit.js";
import type { PrintJob } from "../print-plan.js";
import { documentTitle, wordsOf } from "../words-of.js";
import { Alignment } from "./alignment.js";
import { Calendar } from "./calendar.js";
import { Contents } from "./contents.js";
import { Cover } from "./cover.js";
import { PaperHandling } from "./paper-handling.js";
import { PrintPlan } from "./print-plan.js";

export interface StartHereParts {
  readonly edition: Edition;
  readonly document: PlannedDocument;
  /** Of the program that makes the kit. */
  readonly version: string;
  readonly rituals: readonly Ritual[];
  /** The finished documents of this language, in print order, without start-here itself. */
  readonly documents: readonly ManifestDocument[];
  readonly jobs: readonly PrintJob[];
  readonly events: readonly PlannedEvent[];
}

/** A ritual with its words and its finished documents. */
export interface RitualOnPaper {
  readonly ritual: Ritual;
  readonly words: Words;
  readonly documents: readonly ManifestDocument[];
}

/** The sheet on top of the kit: what is in it, how to print it, what becomes of each paper. */
export function composeStartHere({
  edition,
  document,
  version,
  rituals,
  documents,
  jobs,
  events,
}: StartHereParts): ReactElement {
  const words = wordsOf(edition, "start-here");
  const onPaper = rituals.map((ritual) => ({
    ritual,
    words: wordsOf(edition, ritual.id),
    documents: documents.filter(({ id }) => id.startsWith(`${ritual.id}/`)),
  }));
  return (
    <Sheets edition={edition} document={document} title={documentTitle(document, words)}>
      <Cover
        words={words}
        chapter={edition.chapter}
        kitMark={edition.kitMark}
        version={version}
        rituals={onPaper}
      />
      <Contents words={words} rituals={onPaper} />
      {events.length === 0 ? null : <Calendar words={words} rituals={onPaper} events={events} />}
      <PrintPlan words={words} rituals={onPaper} jobs={jobs} />
      <PaperHandling words={words} rituals={onPaper} />
      <Alignment words={words} />
    </Sheets>
  );
}
