import { bytesToHex } from "@noble/hashes/utils.js";
import type { Chapter } from "../chapter/chapter.js";
import { crockford } from "./crockford.js";
import { digestOfAll } from "./hash.js";

/** The short checksum on every page: the same for all pages that belong together, whatever printer they are for. */
export function kitMark(chapter: Chapter, words: readonly string[], generatorVersion: string): string {
  const { printer: _, ...rest } = chapter;
  return crockford(digestOfAll([canonicalJson(rest), ...words, generatorVersion]), 5);
}

/** A digest of every file that a kit is made from, and of the secret where a tracker uses it. */
export function inputsDigest(contents: readonly (Uint8Array | string)[]): string {
  return bytesToHex(digestOfAll(contents));
}

/** JSON with its keys in order, so that equal data is equal text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
