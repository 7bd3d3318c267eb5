import type { Edition } from "../kit/compose.js";
import { type Drawn, inPrintOrder } from "../kit/describe-kit.js";
import type { Kit } from "../kit/kit.js";
import type { KitFile, Manifest } from "../kit/manifest.js";
import { nameOf, type PlannedDocument, startHereId } from "../kit/plan-kit.js";
import { planPrintFiles } from "../kit/print-files.js";
import { Mistakes } from "../mistakes.js";
import { editionsOf } from "./editions.js";
import { layOutArtifact, layOutStartHere } from "./lay-out-document.js";
import type { LaidOut } from "./render.js";
import { type RenderedDocument, renderDocument, renderPrintFile } from "./render-document.js";

/** Someone who waits for a build. */
export interface Watch {
  /** Document `number` of `total` is being made. */
  progress?(document: string, number: number, total: number): void;
  readonly signal?: AbortSignal;
}

/** Draws the wanted documents and proves them; the problems of all of them come together. */
export async function renderKit(
  kit: Kit,
  wanted: readonly PlannedDocument[],
  watch: Watch,
  earlier?: Manifest,
): Promise<Drawn> {
  const edition = await editionsOf(kit);
  const rendered: Omit<RenderedDocument, "laidOut">[] = [];
  const printFiles: KitFile[] = [];
  const mistakes = new Mistakes();
  let begun = 0;

  const render = async (document: PlannedDocument, layOut: (edition: Edition) => Promise<LaidOut>) => {
    // Lets an interruption in between two documents.
    await new Promise(setImmediate);
    watch.signal?.throwIfAborted();
    watch.progress?.(nameOf(document), ++begun, wanted.length);
    const own = edition(document.language);
    return mistakes.gather(async () => renderDocument(kit, own, document, await layOut(own)));
  };

  // One print file at a time, so that the layouts of a whole kit are never held at once.
  for (const printFile of planPrintFiles(kit.documents, kit.chapter.paper.duplex)) {
    const parts: RenderedDocument[] = [];
    for (const document of printFile.documents.filter((one) => wanted.includes(one))) {
      const made = await render(document, (own) => layOutArtifact(kit, own, document));
      if (made !== undefined) parts.push(made);
    }
    rendered.push(...parts.map(({ laidOut: _, ...rest }) => rest));
    if (parts.length === printFile.documents.length) {
      printFiles.push(await renderPrintFile(kit, edition(printFile.language), printFile, parts));
    }
  }
  mistakes.throwIfAny();

  const finished = inPrintOrder(
    kit.documents.filter(({ id }) => id !== startHereId),
    [...rendered.map(({ entry }) => entry), ...(earlier?.documents ?? [])],
  );
  for (const document of wanted.filter(({ id }) => id === startHereId)) {
    const made = await render(document, (own) => layOutStartHere(kit, own, document, finished));
    if (made !== undefined) rendered.push(made);
  }
  mistakes.throwIfAny();
  return {
    documents: rendered.map(({ entry }) => entry),
    files: [...rendered.map(({ file, bytes }) => ({ file, bytes })), ...printFiles],
    sightings: rendered.flatMap(({ sightings }) => sightings),
  };
}
