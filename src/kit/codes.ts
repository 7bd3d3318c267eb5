import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import type { Chapter } from "../chapter/chapter.js";
import type { Artifact, Code, CodedItem, Ritual } from "../rituals/ritual.js";
import { checkSymbol, crockford } from "./crockford.js";

/** The codes of a kit; without a tracker there are none. */
export interface KitCodes {
  /** The kit's own code, for `{kit}`. */
  readonly kit: string | null;
  /** By `<ritual>/<kind>/<number>`, in the order in which they are announced. */
  readonly items: ReadonlyMap<string, Code>;
}

export interface CodesInput {
  readonly chapter: Chapter;
  readonly rituals: readonly Ritual[];
  readonly plan: Readonly<Record<string, unknown>>;
  /** 128 random bits; needed where the chapter has a tracker. */
  readonly secret: Uint8Array | undefined;
}

const characters = 12;

/** A code for each item that some page will carry: it says nothing of the item to whoever lacks the secret. */
export function assignCodes({ chapter, rituals, plan, secret }: CodesInput): KitCodes {
  const { kitId, tracker } = chapter;
  if (tracker === undefined) return { kit: null, items: new Map() };
  if (secret === undefined) throw new Error("A tracker needs a secret.");
  const opaque = (text: string) => crockford(hmac(sha256, secret, utf8ToBytes(text)), characters);
  const kit = opaque(kitId);
  const items = new Map<string, Code>();
  for (const ritual of rituals) {
    for (const item of announced(ritual.artifacts, plan[ritual.id], chapter)) {
      const name = itemName(ritual.id, item);
      const id = opaque(`${kitId}/${name}`);
      const url = tracker.url.replaceAll("{id}", id).replaceAll("{kit}", kit);
      items.set(name, { kind: item.kind, number: item.number, id, check: checkSymbol(id), url });
    }
  }
  const ids = new Set([...items.values()].map(({ id }) => id));
  if (ids.size < items.size) throw new Error("Two items of a kit have the same code.");
  return { kit, items };
}

/** The codes that one artifact announces; whatever else its pages ask for is a mistake of ours. */
export function codesOf(
  { items }: KitCodes,
  ritual: Ritual,
  artifact: Artifact<unknown>,
  plan: unknown,
  chapter: Chapter,
): Code[] {
  return announced([artifact], plan, chapter).flatMap((item) => items.get(itemName(ritual.id, item)) ?? []);
}

function announced(
  artifacts: readonly Artifact<unknown>[],
  plan: unknown,
  chapter: Chapter,
): readonly CodedItem[] {
  return artifacts.flatMap((artifact) => artifact.codes?.(plan, chapter) ?? []);
}

function itemName(ritual: string, { kind, number }: CodedItem): string {
  return `${ritual}/${kind}/${number}`;
}
