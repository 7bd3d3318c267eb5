import { Document } from "@react-pdf/renderer";
import type { ComponentType, ReactElement, ReactNode } from "react";
import { type Chapter, textIn } from "../chapter/chapter.js";
import type { Fonts } from "../paper/load-fonts.js";
import { OnlyNumbers } from "../paper/only-numbers.js";
import { type PageSetup, PageSetupProvider } from "../paper/setup.js";
import { themeFor } from "../paper/theme.js";
import type { ArtifactProps, Code, Ritual, Roster } from "../rituals/ritual.js";
import type { Library } from "../words/library.js";
import type { PlannedDocument } from "./plan-kit.js";
import { documentTitle, wordsOf } from "./words-of.js";

/** What all documents of one language have in common. */
export interface Edition {
  readonly chapter: Chapter;
  readonly library: Library;
  readonly fonts: Fonts;
  readonly roster: Roster;
  readonly kitMark: string;
}

export interface DocumentParts {
  readonly edition: Edition;
  readonly document: PlannedDocument;
  readonly ritual: Ritual;
  readonly plan: unknown;
  readonly Pages: ComponentType<ArtifactProps<unknown>>;
  readonly code: (kind: string, number: number) => Code | undefined;
  /** The numbers of the cards to draw, where not all of them are wanted. */
  readonly only?: ReadonlySet<number> | undefined;
}

/** One document of a ritual as React: its pages, and what every page says of itself. */
export function composeDocument({
  edition,
  document,
  ritual,
  plan,
  Pages,
  code,
  only,
}: DocumentParts): ReactElement {
  const { chapter, roster } = edition;
  const words = wordsOf(edition, ritual.id);
  return (
    <Sheets edition={edition} document={document} title={documentTitle(document, words)}>
      <OnlyNumbers.Provider value={only}>
        <Pages plan={plan} chapter={chapter} words={words} roster={roster} code={code} />
      </OnlyNumbers.Provider>
    </Sheets>
  );
}

interface SheetsProps {
  readonly edition: Edition;
  readonly document: PlannedDocument;
  readonly title: string;
  readonly children: ReactNode;
}

export function Sheets({ edition, document, title, children }: SheetsProps) {
  return (
    <Document>
      <PageSetupProvider value={pageSetup(edition, document, title)}>{children}</PageSetupProvider>
    </Document>
  );
}

function pageSetup(edition: Edition, document: PlannedDocument, artifact: string): PageSetup {
  const { chapter, library, fonts, kitMark } = edition;
  const words = wordsOf(edition, "kit");
  const handling = words.label(`afterwards.${document.afterwards}`);
  return {
    paper: chapter.paper,
    printer: chapter.printer,
    theme: themeFor(chapter.print, chapter.printer.margin),
    fonts,
    words,
    furniture: {
      chapter: textIn(chapter.name, library.language),
      artifact,
      language: words.languageName(),
      kitMark: words.label("kit-mark", { mark: kitMark }),
      handling: document.holdsNames ? words.label("with-names", { handling }) : handling,
    },
  };
}
