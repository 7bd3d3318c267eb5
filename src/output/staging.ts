import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { KitFile } from "../kit/manifest.js";

/** Where a build collects its files before it puts them in place. */
export const stagingName = ".chapterkit-new";

/** Writes files where they do not count yet; what a killed build left there goes. */
export async function stageFiles(kitFolder: string, files: readonly KitFile[]): Promise<void> {
  const staging = join(kitFolder, stagingName);
  await clearStaging(kitFolder);
  try {
    for (const { file, bytes } of files) {
      const path = join(staging, file);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, bytes);
    }
  } catch (error) {
    await clearStaging(kitFolder);
    throw error;
  }
}

/** Moves staged files into the kit, each whole. */
export async function putInPlace(kitFolder: string, files: readonly KitFile[]): Promise<void> {
  const staging = join(kitFolder, stagingName);
  for (const { file } of files) {
    const path = join(kitFolder, file);
    await mkdir(dirname(path), { recursive: true });
    await rename(join(staging, file), path);
  }
}

export async function clearStaging(kitFolder: string): Promise<void> {
  await rm(join(kitFolder, stagingName), { recursive: true, force: true });
}
