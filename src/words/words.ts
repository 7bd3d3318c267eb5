import type { Block, Section } from "./blocks.js";

/** Own-property data for templates; names that a template uses must exist here, `null` where there is nothing. */
export type Data = Readonly<Record<string, unknown>>;

/** The words of one ritual in one language; labels fall back to those of `kit`, which all rituals share. */
export interface Words {
  readonly language: string;
  /** A label of `labels.yaml`, rendered; `{ one: …, other: … }` is chosen by `data.count`. */
  label(key: string, data?: Data): string;
  /** A list of labels, such as default categories. */
  labels(key: string, data?: Data): readonly string[];
  /** A template (`script` is `script.hbs`) as blocks. */
  prose(template: string, data?: Data): readonly Block[];
  /** A template's sections by heading id, in order; text before the first heading has the id `intro`. */
  sections(template: string, data?: Data): readonly Section[];
  /** ISO date → "Saturday 14 March 2027" | "14 March" | "14 Mar" | "14 Mar 2027". */
  date(iso: string, style: "full" | "day-month" | "short" | "short-year" | "month"): string;
  /** "18:30" as this language writes it. */
  time(clock: string): string;
  /** "Ben, Alma and Kim" */
  list(items: readonly string[]): string;
  number(value: number): string;
  /** The language's own name, in itself. */
  languageName(): string;
}
