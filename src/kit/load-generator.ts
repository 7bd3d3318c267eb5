import { readFile } from "node:fs/promises";

export interface Generator {
  readonly name: "chapterkit";
  readonly version: string;
}

/** Who made a kit: its version is part of the kit mark. */
export async function loadGenerator(): Promise<Generator> {
  const text = await readFile(new URL("../../package.json", import.meta.url), "utf8");
  const { version } = JSON.parse(text) as { version: string };
  return { name: "chapterkit", version };
}
