import { createContext, useContext } from "react";
import type { Chapter } from "../chapter/chapter.js";
import type { Words } from "../words/words.js";
import type { Fonts } from "./load-fonts.js";
import { type Orientation, type Size, sheetSize } from "./sizes.js";
import type { Theme } from "./theme.js";

/** What every page of a document has in common. */
export interface PageSetup {
  readonly paper: Chapter["paper"];
  readonly printer: Chapter["printer"];
  readonly theme: Theme;
  readonly fonts: Fonts;
  /** The words that all rituals share. */
  readonly words: Words;
  /** What the page says of itself at its foot. */
  readonly furniture: {
    readonly chapter: string;
    readonly artifact: string;
    readonly language: string;
    readonly kitMark: string;
    /** Keep, hand back or shred; and on a page with names, who may see it. */
    readonly handling: string;
  };
}

const SetupContext = createContext<PageSetup | undefined>(undefined);

export const PageSetupProvider = SetupContext.Provider;

export function usePageSetup(): PageSetup {
  const setup = useContext(SetupContext);
  if (setup === undefined) throw new Error("A page component was drawn outside a document.");
  return setup;
}

export function useTheme(): Theme {
  return usePageSetup().theme;
}

export function useSheet(orientation: Orientation): Size {
  return sheetSize(usePageSetup().paper.size, orientation);
}
