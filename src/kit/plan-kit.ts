import type { Chapter } from "../chapter/chapter.js";
import { Mistakes } from "../mistakes.js";
import { randomFrom } from "../random.js";
import type { Artifact, Ritual, SharedFacts } from "../rituals/ritual.js";
import { type PlannedEvent, planEvents } from "./events.js";
import type { ManifestDocument } from "./manifest.js";

/** A document as far as it is known before it is drawn. */
export type PlannedDocument = Omit<ManifestDocument, "file" | "sha256" | "bytes" | "pages" | "sheets">;

export interface KitPlan {
  /** What each chosen ritual decided, as plain JSON. */
  readonly plan: Readonly<Record<string, unknown>>;
  /** What happens when, in order. */
  readonly events: readonly PlannedEvent[];
  /** In every language of the chapter, in print order. */
  readonly documents: readonly PlannedDocument[];
}

export const startHereId = "start-here";

/** The rituals that a chapter holds, in print order. */
export function chosenRituals(chapter: Chapter, rituals: readonly Ritual[]): Ritual[] {
  return rituals.filter(({ id }) => Object.hasOwn(chapter.rituals, id));
}

/**
 * Decides everything that a kit decides; later rituals know the facts of earlier ones. Throws a UserError with what
 * every ritual refuses.
 */
export function planKit(chapter: Chapter, rituals: readonly Ritual[]): KitPlan {
  const chosen = chosenRituals(chapter, rituals);
  const plan: Record<string, unknown> = {};
  const mistakes = new Mistakes();
  let facts: SharedFacts = { companions: [] };
  for (const ritual of chosen) {
    const options = chapter.rituals[ritual.id];
    const random = randomFrom(`${chapter.seed}/${ritual.id}`);
    try {
      const decided = asPlainJson(ritual.plan({ chapter, options, random, facts }));
      plan[ritual.id] = decided;
      facts = { ...facts, ...ritual.facts?.(decided) };
    } catch (error) {
      mistakes.add(error);
    }
  }
  mistakes.throwIfAny();
  const documents = chapter.languages.flatMap((language) => [
    startHere(chapter, language),
    ...chosen.flatMap((ritual) =>
      ritual.artifacts
        .map((artifact) => planDocument(chapter, language, ritual, artifact, plan[ritual.id]))
        .filter(({ copies }) => copies > 0),
    ),
  ]);
  return { plan, events: planEvents(chosen, plan), documents };
}

export function ritualOf({ id }: Pick<PlannedDocument, "id">): string {
  return id.split("/")[0] ?? id;
}

/** `es/failure-feast/menu`: the name of a document among those of all languages. */
export function nameOf({ language, id }: Pick<PlannedDocument, "id" | "language">): string {
  return `${language}/${id}`;
}

export function findArtifact(
  rituals: readonly Ritual[],
  document: PlannedDocument,
): { ritual: Ritual; artifact: Artifact<unknown> } {
  const ritual = rituals.find(({ id }) => id === ritualOf(document));
  const artifact = ritual?.artifacts.find(({ id }) => `${ritual.id}/${id}` === document.id);
  if (ritual === undefined || artifact === undefined) throw new Error(`No ritual has ${document.id}.`);
  return { ritual, artifact };
}

/** What a page is drawn from is what `kit.json` will say. */
function asPlainJson(decided: unknown): unknown {
  return JSON.parse(JSON.stringify(decided));
}

function planDocument(
  chapter: Chapter,
  language: string,
  ritual: Ritual,
  artifact: Artifact<unknown>,
  plan: unknown,
): PlannedDocument {
  const sides = chapter.paper.duplex === "none" ? 1 : artifact.sides;
  return {
    id: `${ritual.id}/${artifact.id}`,
    language,
    paper: chapter.paper.size,
    stock: artifact.stock,
    sides,
    flip: sides === 1 ? null : flipEdge(chapter, artifact),
    copies: artifact.copies(plan, chapter),
    finishing: typeof artifact.finishing === "function" ? artifact.finishing(chapter) : artifact.finishing,
    holdsNames: artifact.holdsNames(plan, chapter),
    afterwards: artifact.afterwards,
  };
}

function startHere(chapter: Chapter, language: string): PlannedDocument {
  return {
    id: startHereId,
    language,
    paper: chapter.paper.size,
    stock: "plain",
    sides: 1,
    flip: null,
    copies: 1,
    finishing: [],
    holdsNames: false,
    afterwards: "keep",
  };
}

/** A pile turned by hand is turned over its long edge. */
function flipEdge({ paper }: Chapter, { flip = "chapter" }: Artifact<unknown>): "long-edge" | "short-edge" {
  if (flip !== "chapter") return flip;
  return paper.duplex === "short-edge" ? "short-edge" : "long-edge";
}
