import { utf8ToBytes } from "@noble/hashes/utils.js";
import { z } from "zod";
import { sha256Of } from "./hash.js";

/** A path inside the kit folder that cannot lead out of it. */
const fileInKit = z.string().regex(/^(?!.*(^|\/)\.{0,2}(\/|$))[^\\:]+$/);
const written = { file: fileInKit, sha256: z.string(), bytes: z.number() };

const documentSchema = z.object({
  /** `ritual/artifact`, or `start-here`. */
  id: z.string(),
  language: z.string(),
  ...written,
  /** Of one copy. */
  pages: z.number(),
  paper: z.enum(["a4", "letter"]),
  stock: z.enum(["plain", "card", "label"]),
  sides: z.union([z.literal(1), z.literal(2)]),
  flip: z.enum(["long-edge", "short-edge"]).nullable(),
  copies: z.number(),
  /** Of all copies. */
  sheets: z.number(),
  finishing: z.array(z.enum(["cut", "fold", "nest", "staple", "hang", "seal", "tear"])).readonly(),
  holdsNames: z.boolean(),
  afterwards: z.enum(["keep", "return", "shred"]),
});

const codeSchema = z.object({
  id: z.string(),
  check: z.string(),
  url: z.string(),
  /** `<ritual>/<kind>`: with the number, what the code stands on. */
  kind: z.string(),
  number: z.number(),
  printed: z.array(z.object({ file: z.string(), page: z.number() })).readonly(),
});

/** `kit.json`: what a kit holds, what it was made from and what was decided. */
export const manifestSchema = z.object({
  format: z.literal(1),
  generator: z.object({ name: z.literal("chapterkit"), version: z.string() }),
  kit: z.object({ id: z.string(), code: z.string().nullable(), mark: z.string() }),
  chapter: z.object({ id: z.string(), name: z.union([z.string(), z.record(z.string(), z.string())]) }),
  season: z.string().nullable(),
  seed: z.string(),
  inputs: z.object({ sha256: z.string() }),
  documents: z.array(documentSchema).readonly(),
  files: z.array(z.object(written)).readonly(),
  codes: z.array(codeSchema).readonly(),
  plan: z.record(z.string(), z.unknown()),
});

export type Manifest = z.output<typeof manifestSchema>;
export type ManifestDocument = z.output<typeof documentSchema>;
export type ManifestFile = Manifest["files"][number];
export type ManifestCode = z.output<typeof codeSchema>;

/** A file to be written, by its path inside the kit folder. */
export interface KitFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

export function fileEntry({ file, bytes }: KitFile): ManifestFile {
  return { file, sha256: sha256Of(bytes), bytes: bytes.length };
}

export function manifestFile(manifest: Manifest): KitFile {
  return { file: "kit.json", bytes: utf8ToBytes(`${JSON.stringify(manifest, null, 2)}\n`) };
}
