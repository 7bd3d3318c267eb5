import { codesOf } from "../kit/codes.js";
import { composeDocument, type Edition } from "../kit/compose.js";
import type { Kit } from "../kit/kit.js";
import type { ManifestDocument } from "../kit/manifest.js";
import { findArtifact, type PlannedDocument } from "../kit/plan-kit.js";
import { planPrintFiles } from "../kit/print-files.js";
import { planJob } from "../kit/print-plan.js";
import { composeStartHere } from "../kit/start-here/start-here.js";
import { codesOn, type LaidOut, layOut } from "./render.js";

/** A ritual's document on its pages, with the codes that it announced and no others; `only` draws some cards of it. */
export async function layOutArtifact(
  kit: Kit,
  edition: Edition,
  document: PlannedDocument,
  only?: ReadonlySet<number>,
): Promise<LaidOut> {
  const { ritual, artifact } = findArtifact(kit.rituals, document);
  const plan = kit.plan[ritual.id];
  const codes = codesOf(kit.codes, ritual, artifact, plan, kit.chapter);
  const code = (kind: string, number: number) => {
    const found = codes.find((one) => one.kind === kind && one.number === number);
    if (found === undefined && kit.chapter.tracker !== undefined) {
      throw new Error(`${document.id} did not announce a code for ${kind} ${number}.`);
    }
    return found;
  };
  const Pages = await artifact.pages();
  const laidOut = await layOut(composeDocument({ edition, document, ritual, plan, Pages, code, only }));
  if (only !== undefined) return laidOut;
  const printed = new Set(laidOut.pages.flatMap(codesOn));
  const lost = codes.find(({ id }) => !printed.has(id));
  if (lost !== undefined) throw new Error(`${document.id} lost its code for ${lost.kind} ${lost.number}.`);
  return laidOut;
}

/** The sheet on top of a kit, which tells of the finished documents. */
export async function layOutStartHere(
  kit: Kit,
  edition: Edition,
  document: PlannedDocument,
  finished: readonly ManifestDocument[],
): Promise<LaidOut> {
  const documents = finished.filter(({ language }) => language === document.language);
  const byId = new Map(documents.map((entry) => [entry.id, entry]));
  const jobs = planPrintFiles(kit.documents, kit.chapter.paper.duplex)
    .filter(({ language }) => language === document.language)
    .map(({ file, frontsFirst, documents }) => ({
      file,
      frontsFirst,
      entries: documents.flatMap(({ id }) => byId.get(id) ?? []),
    }))
    .filter(({ entries }) => entries.length > 0)
    .map(({ file, frontsFirst, entries }) => planJob(file, frontsFirst, entries));
  return layOut(
    composeStartHere({
      edition,
      document,
      version: kit.generator.version,
      rituals: kit.rituals,
      documents,
      jobs,
      events: kit.events,
    }),
  );
}
