import type { Chapter } from "../chapter/chapter.js";
import type { Ritual, Roster } from "../rituals/ritual.js";
import type { Library } from "../words/library.js";
import { assignCodes, type KitCodes } from "./codes.js";
import type { Generator } from "./load-generator.js";
import { inputsDigest, kitMark } from "./mark.js";
import { chosenRituals, type KitPlan } from "./plan-kit.js";
import { rosterOf } from "./roster.js";

/** A chapter with everything decided and every word at hand: what its documents are composed from. */
export interface Kit extends KitPlan {
  readonly chapter: Chapter;
  /** The chosen ones, in print order. */
  readonly rituals: readonly Ritual[];
  /** By language. */
  readonly libraries: ReadonlyMap<string, Library>;
  readonly roster: Roster;
  readonly codes: KitCodes;
  readonly mark: string;
  /** SHA-256 of everything that the kit is made from. */
  readonly inputs: string;
  readonly generator: Generator;
}

export interface KitParts extends Pick<Kit, "chapter" | "rituals" | "libraries" | "generator"> {
  readonly planned: KitPlan;
  /** The chapter file and the files that it names. */
  readonly sources: readonly { readonly bytes: Uint8Array }[];
  /** 128 random bits, where the chapter has a tracker. */
  readonly secret: Uint8Array | undefined;
}

export function assembleKit({
  chapter,
  planned,
  libraries,
  sources,
  secret,
  generator,
  ...parts
}: KitParts): Kit {
  const rituals = chosenRituals(chapter, parts.rituals);
  const words = [...libraries.values()].flatMap(({ files }) =>
    files.flatMap(({ location, text }) => [location, text]),
  );
  return {
    ...planned,
    chapter,
    rituals,
    libraries,
    roster: rosterOf(chapter),
    codes: assignCodes({ chapter, rituals, plan: planned.plan, secret }),
    mark: kitMark(chapter, words, generator.version),
    inputs: inputsDigest([...sources.map(({ bytes }) => bytes), ...words, ...(secret ? [secret] : [])]),
    generator,
  };
}
