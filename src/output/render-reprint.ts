import type { Drawn } from "../kit/describe-kit.js";
import type { Kit } from "../kit/kit.js";
import type { KitFile } from "../kit/manifest.js";
import { nameOf, type PlannedDocument } from "../kit/plan-kit.js";
import { planPrintFiles } from "../kit/print-files.js";
import { reprintFile } from "../kit/reprint.js";
import { Mistakes } from "../mistakes.js";
import { editionsOf } from "./editions.js";
import { layOutReprint } from "./lay-out-reprint.js";
import { renderDocument, renderPrintFile } from "./render-document.js";
import type { Watch } from "./render-kit.js";

/** Draws single cards as they were printed first, each file once, and nothing else of the kit. */
export async function renderReprint(
  kit: Kit,
  wanted: readonly PlannedDocument[],
  numbers: readonly number[],
  watch: Watch,
): Promise<Drawn> {
  const edition = await editionsOf(kit);
  const files: KitFile[] = [];
  const mistakes = new Mistakes();
  for (const [index, document] of wanted.entries()) {
    watch.signal?.throwIfAborted();
    watch.progress?.(nameOf(document), index + 1, wanted.length);
    const own = edition(document.language);
    await mistakes.gather(async () => {
      const laidOut = await layOutReprint(kit, own, document, numbers);
      const drawn = await renderDocument(kit, own, { ...document, copies: 1 }, laidOut);
      const printFile = { ...settingFor(kit, document), file: reprintFile(document, numbers) };
      files.push(await renderPrintFile(kit, own, printFile, [drawn]));
    });
  }
  mistakes.throwIfAny();
  return { documents: [], files, sightings: [] };
}

/** A reprint goes through the printer as the first print did. */
function settingFor({ documents, chapter }: Kit, document: PlannedDocument) {
  const found = planPrintFiles(documents, chapter.paper.duplex).find((file) =>
    file.documents.includes(document),
  );
  if (found === undefined) throw new Error(`${document.id} is in no print file.`);
  return found;
}
