import { lstat, readdir, readFile, realpath } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { ExitCode, UserError } from "../errors.js";
import type { Kit } from "../kit/kit.js";
import { type Manifest, type ManifestFile, manifestSchema } from "../kit/manifest.js";
import { inPlainWords, unlessMissing } from "./file-errors.js";
import { lockName } from "./lock.js";
import { stagingName } from "./staging.js";

/** The folder that a kit goes to, and what earlier builds say of it. */
export interface KitFolder {
  readonly path: string;
  /** `kit.json` as it stands there. */
  readonly earlier?: Manifest;
  /** What a build that was killed half-way was about to put in its place. */
  readonly interrupted?: Manifest;
}

/** What the system itself leaves in folders that people have looked into. */
const droppings = new Set([".DS_Store", "Thumbs.db", "desktop.ini"]);

/** Finds out whether a kit may be written there; changes nothing. */
export async function openKitFolder(out: string, kitId: string, chapterFolder: string): Promise<KitFolder> {
  const path = join(out, kitId);
  return inPlainWords(path, async () => {
    await refuseUnlessFolder(out);
    await refuseUnlessFolder(path);
    await refuseChapterFolder([out, path], chapterFolder);
    const earlier = await requireOurs(join(path, "kit.json"), ExitCode.cannotCreate);
    const interrupted = await readManifest(join(path, stagingName, "kit.json"));
    await refuseForeignFiles(path, earlier, interrupted);
    return { path, ...(earlier && { earlier }), ...(interrupted && { interrupted }) };
  });
}

/** A part of a kit fits only what was made from the same inputs, and whole. */
export function refuseOtherInputs(
  { path, earlier, interrupted }: KitFolder,
  { inputs, mark }: Pick<Kit, "inputs" | "mark">,
): void {
  const same = [earlier, interrupted].every(
    (manifest) => manifest === undefined || (manifest.inputs.sha256 === inputs && manifest.kit.mark === mark),
  );
  if (same) return;
  throw cannotCreate(
    path,
    "the kit there was made from another state of the chapter, its words or chapterkit.",
    "Build it whole: without --only and --language.",
  );
}

/** Every file that a manifest lists, its own excepted. */
export function listedFiles(manifest?: Manifest): readonly ManifestFile[] {
  return manifest === undefined ? [] : [...manifest.documents, ...manifest.files];
}

async function refuseUnlessFolder(path: string): Promise<void> {
  const status = await unlessMissing(lstat(path));
  if (status === undefined || status.isDirectory()) return;
  const what = status.isSymbolicLink() ? "a link" : "a file";
  throw cannotCreate(path, `this is ${what}; a kit needs a folder of its own.`, "Choose another with --out.");
}

async function refuseChapterFolder(paths: readonly string[], chapterFolder: string): Promise<void> {
  const own = await realpath(chapterFolder);
  for (const path of paths) {
    const real = await unlessMissing(realpath(path));
    if (real === own) {
      throw cannotCreate(path, "this is the chapter's own folder.", "Choose another with --out.");
    }
  }
}

async function refuseForeignFiles(path: string, earlier?: Manifest, interrupted?: Manifest): Promise<void> {
  const ours = new Set([lockName, ...(earlier ? ["kit.json"] : [])]);
  for (const { file } of [...listedFiles(earlier), ...listedFiles(interrupted)]) ours.add(file);
  const found = (await unlessMissing(readdir(path, { recursive: true, withFileTypes: true }))) ?? [];
  const foreign = found
    .filter((entry) => !entry.isDirectory() && !droppings.has(entry.name))
    .map((entry) => relative(path, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((file) => !ours.has(file) && !file.startsWith(`${stagingName}/`))
    .sort();
  const [first] = foreign;
  if (first === undefined) return;
  const more = foreign.length === 1 ? "" : ` and ${foreign.length - 1} more`;
  throw cannotCreate(
    path,
    `this folder holds files that chapterkit did not make: ${first}${more}.`,
    "Move them away, or choose another folder with --out.",
  );
}

/** Undefined where there is none. Throws a UserError with this code where it cannot be one of ours. */
export async function requireOurs(file: string, exitCode: ExitCode): Promise<Manifest | undefined> {
  const manifest = await readManifest(file);
  if (manifest !== undefined || (await unlessMissing(lstat(file))) === undefined) return manifest;
  const message = "this kit.json is damaged, or of another program or version.";
  throw new UserError([{ file, message, hint: "Build the kit again into another folder." }], exitCode);
}

/** Undefined where there is none of ours. */
export async function readManifest(file: string): Promise<Manifest | undefined> {
  const status = await unlessMissing(lstat(file));
  if (!status?.isFile()) return undefined;
  return manifestSchema.safeParse(parseJson(await readFile(file, "utf8"))).data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function cannotCreate(file: string, message: string, hint: string): UserError {
  return new UserError([{ file, message, hint }], ExitCode.cannotCreate);
}
