import { loadChapter } from "./chapter/load-chapter.js";
import { type Problem, UserError } from "./errors.js";
import { chooseDocuments, isWhole, type Part } from "./kit/choose-documents.js";
import type { Drawn } from "./kit/describe-kit.js";
import { assembleKit, type Kit } from "./kit/kit.js";
import { loadGenerator } from "./kit/load-generator.js";
import { loadLibraries } from "./kit/load-libraries.js";
import type { Manifest } from "./kit/manifest.js";
import { type PlannedDocument, planKit } from "./kit/plan-kit.js";
import { undrawableTexts } from "./kit/undrawable.js";
import { kitWarnings } from "./kit/warnings.js";
import { openKitFolder, refuseOtherInputs } from "./output/kit-folder.js";
import type { Watch } from "./output/render-kit.js";
import { type WrittenKit, writeKit } from "./output/write-kit.js";
import { drawSecret, writeSecret } from "./output/write-secret.js";
import { rituals } from "./rituals/index.js";

/** A chapter that was read and decided. */
export interface PreparedKit {
  readonly kit: Kit;
  /** The chapter file, as the user named it. */
  readonly file: string;
  readonly folder: string;
  readonly warnings: readonly Problem[];
  /** The same problem with its place in the files of the chapter. */
  readonly placed: (problem: Problem) => Problem;
  /** Drawn just now, because the tracker needs a secret and the chapter has none yet. */
  readonly newSecret: Uint8Array | undefined;
}

export interface BuiltKit extends WrittenKit {
  readonly path: string;
  readonly manifest: Manifest;
  /** The file of a secret that was made on the way. */
  readonly newSecretFile?: string;
}

/** Reads everything and decides everything; draws and writes nothing. */
export async function prepareKit(file: string): Promise<PreparedKit> {
  const {
    chapter,
    sources,
    secret: kept,
    folder,
    placing,
    placed,
    ...loaded
  } = await loadChapter(file, rituals);
  const planned = await placing(() => planKit(chapter, rituals));
  const libraries = await placing(() => loadLibraries(chapter, folder));
  const generator = await loadGenerator();
  const newSecret = chapter.tracker && !kept ? drawSecret() : undefined;
  const secret = chapter.tracker && (kept ?? newSecret);
  const kit = assembleKit({ chapter, rituals, planned, libraries, sources, secret, generator });
  const warnings = [...loaded.warnings, ...kitWarnings(chapter, planned.events).map(placed)];
  return { kit, file, folder, warnings, placed, newSecret };
}

/** Draws every document and proves it; writes nothing. */
export async function checkKit(prepared: PreparedKit, watch: Watch = {}): Promise<void> {
  await refuseUndrawable(prepared);
  const { kit } = prepared;
  const { renderKit } = await import("./output/render-kit.js");
  await renderKit(kit, kit.documents, watch);
}

/** Draws the kit, or a part of it, and writes it below `out` once every page has passed its checks. */
export async function buildKit(
  prepared: PreparedKit,
  { out, ...part }: Part & { readonly out: string },
  watch: Watch = {},
): Promise<BuiltKit> {
  const { kit, file, folder, newSecret } = prepared;
  await refuseUndrawable(prepared);
  const wanted = chooseDocuments(kit.documents, part);
  const target = await openKitFolder(out, kit.chapter.kitId, folder);
  if (!isWhole(part)) refuseOtherInputs(target, kit);
  const kept = isWhole(part) ? undefined : target.earlier;
  const drawn = await drawPart(kit, wanted, part, watch, kept);
  const { describeKit } = await import("./kit/describe-kit.js");
  const { manifest, files } = describeKit(kit, drawn, kept);
  const newSecretFile = newSecret && (await writeSecret(file, newSecret));
  const done = await writeKit(target, manifest, files);
  return { path: target.path, manifest, ...done, ...(newSecretFile && { newSecretFile }) };
}

/** Before anything is drawn, because a page could not say where in the chapter file its text stands. */
async function refuseUndrawable({ kit: { chapter }, placed }: PreparedKit): Promise<void> {
  const { loadFonts } = await import("./paper/load-fonts.js");
  const fonts = await loadFonts();
  const problems = undrawableTexts(chapter, (text) => fonts.missing("text", text)).map(placed);
  const [first, ...others] = problems;
  if (first !== undefined) throw new UserError([first, ...others]);
}

async function drawPart(
  kit: Kit,
  wanted: readonly PlannedDocument[],
  { numbers }: Part,
  watch: Watch,
  kept: Manifest | undefined,
): Promise<Drawn> {
  if (numbers !== undefined) {
    const { renderReprint } = await import("./output/render-reprint.js");
    return renderReprint(kit, wanted, numbers, watch);
  }
  const { renderKit } = await import("./output/render-kit.js");
  return renderKit(kit, wanted, watch, kept);
}
