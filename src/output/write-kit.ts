import { readFile, rm, rmdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { ExitCode, UserError } from "../errors.js";
import { sha256Of } from "../kit/hash.js";
import { type KitFile, type Manifest, manifestFile } from "../kit/manifest.js";
import { inPlainWords, unlessMissing } from "./file-errors.js";
import { type KitFolder, listedFiles, readManifest } from "./kit-folder.js";
import { whileLocked } from "./lock.js";
import { makeFolder } from "./make-folder.js";
import { clearStaging, putInPlace, stageFiles } from "./staging.js";

export interface WrittenKit {
  readonly written: readonly string[];
  readonly removed: readonly string[];
  /** Files that the kit no longer has, left because someone changed them. */
  readonly left: readonly string[];
}

/** Writes files whole or not at all, the manifest last, and removes what the manifest no longer lists. */
export async function writeKit(
  folder: KitFolder,
  manifest: Manifest,
  files: readonly KitFile[],
): Promise<WrittenKit> {
  const { path } = folder;
  const last = manifestFile(manifest);
  return inPlainWords(path, async () => {
    await makeFolder(path);
    const gone = await whileLocked(path, async () => {
      await refuseIfChanged(folder);
      await stageFiles(path, [...files, last]);
      await putInPlace(path, files);
      const gone = await removeUnlisted(folder, manifest);
      await putInPlace(path, [last]);
      await clearStaging(path);
      return gone;
    });
    return { written: [...files, last].map(({ file }) => file), ...gone };
  });
}

/** While the pages were drawn, another build may have finished. */
async function refuseIfChanged({ path, earlier }: KitFolder): Promise<void> {
  const now = await readManifest(join(path, "kit.json"));
  if (JSON.stringify(now) === JSON.stringify(earlier)) return;
  throw new UserError(
    [{ file: path, message: "another build changed this kit in the meantime.", hint: "Build again." }],
    ExitCode.cannotCreate,
  );
}

async function removeUnlisted(
  { path, earlier, interrupted }: KitFolder,
  manifest: Manifest,
): Promise<Pick<WrittenKit, "removed" | "left">> {
  const kept = new Set(listedFiles(manifest).map(({ file }) => file));
  const known = new Map<string, string[]>();
  for (const { file, sha256 } of [...listedFiles(earlier), ...listedFiles(interrupted)]) {
    if (!kept.has(file)) known.set(file, [...(known.get(file) ?? []), sha256]);
  }
  const removed: string[] = [];
  const left: string[] = [];
  for (const [file, checksums] of known) {
    const content = await unlessMissing(readFile(join(path, file)));
    if (content === undefined) continue;
    if (checksums.includes(sha256Of(content))) {
      await rm(join(path, file));
      await removeEmptyFolders(path, dirname(file));
      removed.push(file);
    } else {
      left.push(file);
    }
  }
  return { removed, left };
}

async function removeEmptyFolders(root: string, folder: string): Promise<void> {
  for (let empty = folder; empty !== "."; empty = dirname(empty)) {
    try {
      await rmdir(join(root, empty));
    } catch {
      return;
    }
  }
}
