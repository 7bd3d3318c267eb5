import { randomBytes } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { inPlainWords } from "./file-errors.js";

/** 128 random bits. */
export function drawSecret(): Uint8Array {
  return randomBytes(16);
}

/** Saves a new secret beside the chapter file, for its owner's eyes only; never replaces one. */
export async function writeSecret(chapterFile: string, secret: Uint8Array): Promise<string> {
  const file = join(dirname(chapterFile), `${basename(chapterFile, extname(chapterFile))}.secret`);
  const text = `${Buffer.from(secret).toString("hex")}\n`;
  await inPlainWords(file, () => writeFile(file, text, { flag: "wx", mode: 0o600 }));
  return file;
}
