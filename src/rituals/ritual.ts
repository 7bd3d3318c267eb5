import type { ComponentType } from "react";
import type { ZodType, z } from "zod";
import type { Chapter, Person } from "../chapter/chapter.js";
import type { Random } from "../random.js";
import type { Words } from "../words/words.js";

/** What rituals may know of each other, as plain data: who is whose companion, and when. */
export interface SharedFacts {
  /** The rounds of the companion triads, when the chapter holds them. */
  readonly companions: readonly CompanionRound[];
  /** The triads of the first round for each number of people who may come. */
  readonly attendance?: readonly Attendance[];
}

export interface Attendance {
  readonly people: number;
  /** Numbers of people from 1, because whoever comes takes one at the door. */
  readonly groups: readonly (readonly number[])[];
}

export interface CompanionRound {
  readonly number: number;
  /** ISO dates; missing when the chapter gives no start. */
  readonly from?: string;
  readonly until?: string;
  readonly weeks: number;
  /** Ids. */
  readonly groups: readonly (readonly string[])[];
}

export interface PlanInput<Options> {
  readonly chapter: Chapter;
  readonly options: Options;
  /** This ritual's own stream, so that adding a ritual reshuffles no other. */
  readonly random: Random;
  readonly facts: SharedFacts;
}

/** Something that carries a code: the item, never a person. */
export interface CodedItem {
  readonly kind: string;
  readonly number: number;
}

/** A code as it is printed: the address for cameras, and its twin for fingers. */
export interface Code extends CodedItem {
  /** Twelve Crockford base-32 characters. */
  readonly id: string;
  readonly check: string;
  readonly url: string;
}

/** How people are called on paper, by the chapter's wish. */
export interface Roster {
  readonly people: readonly Person[];
  /** On slips and sheets: the name as written, the initials, or the number; nothing to write in where there is no name. */
  onSlip(id: string): string;
  /** On walls: the number, unless the chapter asks for names. */
  onWall(id: string): string;
  number(id: string): number;
}

export interface ArtifactProps<Plan> {
  readonly plan: Plan;
  readonly chapter: Chapter;
  readonly words: Words;
  readonly roster: Roster;
  /** The code of an item that `codes` announced; undefined without a tracker. */
  readonly code: (kind: string, number: number) => Code | undefined;
}

export type Stock = "plain" | "card" | "label";
export type Afterwards = "keep" | "return" | "shred";
export type Finishing = "cut" | "fold" | "nest" | "staple" | "hang" | "seal" | "tear";

/** What comes out of the printer as one document. */
export interface Artifact<Plan> {
  readonly id: string;
  readonly stock: Stock;
  readonly sides: 1 | 2;
  /** Cards and folded sheets need a flip edge of their own; `chapter` follows the chapter file. */
  readonly flip?: "long-edge" | "short-edge" | "chapter";
  /** What is done by hand; a function where that depends on the chapter's paper and print. */
  readonly finishing: readonly Finishing[] | ((chapter: Chapter) => readonly Finishing[]);
  readonly afterwards: Afterwards;
  /** How often the whole document is printed; 0 leaves it out of this kit. */
  copies(plan: Plan, chapter: Chapter): number;
  /** Whether names of people stand on it. */
  holdsNames(plan: Plan, chapter: Chapter): boolean;
  /** Absent where nothing on it carries a code; never together with names. */
  codes?(plan: Plan, chapter: Chapter): readonly CodedItem[];
  /** Draws pages (`FlowPage`, `FixedPage`, `CardSheets`, …), decides nothing; loaded late, because the renderer is slow to import. */
  pages(): Promise<ComponentType<ArtifactProps<Plan>>>;
}

/** One path of a ritual's mark, in a square of 48 units. */
export interface MarkPath {
  /** SVG path data. */
  readonly d: string;
  /** Outlined unless filled. */
  readonly filled?: boolean;
}

/** Something with a date, for the calendar of the season. */
export interface KitEvent {
  /** A label of the group `events` in the ritual's words; without one, the ritual's own title. */
  readonly label?: string;
  /** ISO date. */
  readonly date: string;
  /** `HH:MM`; a whole day without. */
  readonly time?: string;
  readonly minutes?: number;
}

export interface Ritual<Options extends ZodType = ZodType, Plan = unknown> {
  /** Folder, key in the chapter file, folder of words and of output. */
  readonly id: string;
  readonly mark: readonly MarkPath[];
  readonly options: Options;
  plan(input: PlanInput<z.output<Options>>): Plan;
  readonly artifacts: readonly Artifact<Plan>[];
  /** What other rituals may know of this plan. */
  facts?(plan: Plan): Partial<SharedFacts>;
  /** What happens when. */
  events?(plan: Plan): readonly KitEvent[];
  /** A few lines for `chapterkit plan`, in the words of the first language. */
  describe?(plan: Plan, roster: Roster, words: Words): readonly string[];
}

/** Keeps the types of options and plan together where a ritual is declared. */
export function defineRitual<Options extends ZodType, Plan>(ritual: Ritual<Options, Plan>): Ritual {
  return ritual as unknown as Ritual;
}

/** A sheet that is printed once and kept: what most artifacts are but for a line or two. */
export const plainSheet = {
  stock: "plain",
  sides: 1,
  finishing: [],
  afterwards: "keep",
  copies: () => 1,
  holdsNames: () => false,
} as const;

/** How a sheet that folds once is finished: without two-sided paper it is two, one laid inside the other. */
export function foldedOnce({ paper }: Pick<Chapter, "paper">): readonly Finishing[] {
  return paper.duplex === "none" ? ["fold", "nest"] : ["fold"];
}
