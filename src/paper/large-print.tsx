import type { ReactNode } from "react";
import type { Chapter } from "../chapter/chapter.js";
import { PageSetupProvider, usePageSetup } from "./setup.js";
import { themeFor } from "./theme.js";

/** Whoever asked for large print, alone or with the whole chapter. */
export function readsLarge(person: Chapter["people"][number] | undefined, { print }: Chapter): boolean {
  return print.text === "large" || person?.print === "large";
}

/** Pages in large print, whatever size the rest of the document is set in. */
export function LargePrint({
  chapter: { print, printer },
  children,
}: {
  readonly chapter: Chapter;
  readonly children: ReactNode;
}) {
  const theme = themeFor({ ...print, text: "large" }, printer.margin);
  return <PageSetupProvider value={{ ...usePageSetup(), theme }}>{children}</PageSetupProvider>;
}
