import { mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { isSystemError, unlessMissing } from "./file-errors.js";

/** Makes a folder and those above it; Node's own way never ends where a system refuses new folders, as `/proc` does. */
export async function makeFolder(path: string): Promise<void> {
  const above = dirname(path);
  if (above !== path && (await unlessMissing(stat(above))) === undefined) await makeFolder(above);
  try {
    await mkdir(path);
  } catch (error) {
    if (!isSystemError(error, "EEXIST")) throw error;
  }
}
