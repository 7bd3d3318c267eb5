import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stringify } from "yaml";
import { type PreparedKit, prepareKit } from "../src/generate.js";

/** The kit of a chapter with one ritual, decided but not drawn. */
export async function kitOf(ritual: string, chapter: object): Promise<PreparedKit> {
  const folder = await mkdtemp(join(tmpdir(), "chapterkit-"));
  const file = join(folder, "chapter.yaml");
  await writeFile(file, stringify({ chapter: { name: "A chapter" }, rituals: { [ritual]: {} }, ...chapter }));
  return prepareKit(file);
}

export const longNames: readonly string[] = Array.from(
  { length: 23 },
  (_, index) => `Maximiliana-Theodora Featherstonehaugh ${index + 1}`,
);
