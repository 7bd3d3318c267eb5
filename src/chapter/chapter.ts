import { languageAndParents } from "./languages.js";

/** A text that is printed: one for all languages, or one per language. */
export type Text = string | Readonly<Record<string, string>>;

export const confidentialities = ["general-experience", "own-experience", "nothing-leaves", "open"] as const;
export const namesOnPaper = ["as-written", "initials", "numbers"] as const;
export const paperSizes = ["a4", "letter"] as const;
export const cardFormats = [
  "quarter",
  "eighth",
  "index-3x5",
  "business-card",
  "avery-5371",
  "avery-5388",
  "avery-5390",
  "avery-5302",
  "avery-c32011",
] as const;
/** The paper that perforated sheets are made of; undefined for cards that are cut from any paper. */
export function perforatedOn(cards: CardFormatName): PaperSize | undefined {
  if (!cards.startsWith("avery-")) return undefined;
  return cards === "avery-c32011" ? "a4" : "letter";
}
export const duplexes = ["none", "long-edge", "short-edge", "manual"] as const;
export const cutGuides = ["none", "corners", "lines"] as const;

export type Confidentiality = (typeof confidentialities)[number];
export type NamesOnPaper = (typeof namesOnPaper)[number];
export type PaperSize = (typeof paperSizes)[number];
export type CardFormatName = (typeof cardFormats)[number];
export type Duplex = (typeof duplexes)[number];
export type CutGuides = (typeof cutGuides)[number];

export interface Person {
  /** Opaque and stable: `p01`, `p02` by position, unless the chapter file gives its own. */
  readonly id: string;
  /** 1-based position: what stands on walls. */
  readonly number: number;
  /** Missing where the chapter counts its people instead of naming them. */
  readonly name?: string;
  /** Languages, the chapter's first one by default. */
  readonly speaks: readonly string[];
  readonly tags: Readonly<Record<string, string>>;
  /** 1-based rounds of the companion triads. */
  readonly fromRound?: number;
  readonly untilRound?: number;
  readonly awayRounds: readonly number[];
  readonly print: "standard" | "large";
}

/** A chapter file with every default filled in: what all later stages read. */
export interface Chapter {
  readonly id: string;
  readonly name: Text;
  readonly place?: Text;
  readonly timezone?: string;
  readonly languages: readonly [string, ...string[]];
  readonly supportLine?: { readonly label: Text; readonly value: string };
  readonly confidentiality: Confidentiality;
  readonly season?: string;
  /** `canal-spring-2027`, or `canal` without a season. */
  readonly kitId: string;
  readonly seed: string;
  readonly tracker?: { readonly url: string };
  readonly paper: {
    readonly size: PaperSize;
    readonly cards: CardFormatName;
    readonly duplex: Duplex;
    readonly cutGuides: CutGuides;
  };
  /** Millimetres. */
  readonly printer: {
    readonly margin: number;
    readonly duplexOffset: { readonly x: number; readonly y: number };
  };
  readonly print: {
    readonly text: "standard" | "large";
    readonly ink: "full" | "low";
    readonly photocopySafe: boolean;
  };
  readonly people: readonly Person[];
  /** How many fewer or more than these may come; only where people are counted. */
  readonly spread?: number;
  readonly names: NamesOnPaper;
  readonly wallNames: boolean;
  /** Pairs of ids. */
  readonly keepApart: readonly (readonly [string, string])[];
  /** Sets of ids. */
  readonly keepTogether: readonly (readonly string[])[];
  readonly shareALanguage: boolean;
  /** Names of tags. */
  readonly mix: readonly string[];
  /** The chosen rituals' options with their defaults, in print order. */
  readonly rituals: Readonly<Record<string, unknown>>;
}

/** The text in a language, or in its parent: `en` serves `en-US`. */
export function textIn(text: Text, language: string): string {
  if (typeof text === "string") return text;
  const found = languageAndParents(language).find((code) => Object.hasOwn(text, code));
  const inLanguage = found === undefined ? undefined : text[found];
  if (inLanguage === undefined) throw new Error(`No ${language} among ${Object.keys(text).join(", ")}`);
  return inLanguage;
}
