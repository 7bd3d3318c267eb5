import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { count, date, fromFile, line, text, when } from "../src/chapter/fields.js";
import { fromKit } from "../src/chapter/from-kit.js";
import { type LoadedChapter, loadChapter } from "../src/chapter/load-chapter.js";
import { byEarlierIds } from "../src/chapter/people-by-id.js";
import { type Problem, UserError } from "../src/errors.js";

type Content = string | Uint8Array;

/** Files beside the chapter file, by name. */
export type Beside = Readonly<Record<string, Content>>;

/** Rituals with one option of each kind. */
export const someRituals = [
  {
    id: "companion-triads",
    options: z.strictObject({
      starts: date().optional(),
      rotations: count(1, 60).default(4),
      history: z
        .strictObject({ kit: fromKit("companion-triads", z.object({ rounds: z.array(z.string()) })) })
        .transform(byEarlierIds)
        .optional(),
    }),
  },
  {
    id: "failure-feast",
    options: z.strictObject({
      title: text().optional(),
      when: when().optional(),
      cards: fromFile(z.array(z.strictObject({ person: line(80), text: text(40) }))).optional(),
    }),
  },
  { id: "pilot-review", options: z.strictObject({}) },
];

/** The smallest valid file, with more lines behind it. */
export function aChapterFile(...lines: string[]): string {
  return ["chapter: { name: Canal }", ...lines, ""].join("\n");
}

/** Loads `chapter.yaml` with that content from a folder of its own. */
export async function load(content: Content, beside: Beside = {}): Promise<LoadedChapter> {
  return inFolder({ "chapter.yaml": content, ...beside }, (folder) =>
    loadChapter(join(folder, "chapter.yaml"), someRituals),
  );
}

export interface Refusal {
  readonly exitCode: number;
  /** Each as `chapter.yaml:3:5  people[0].name: is missing. …` */
  readonly lines: readonly string[];
}

/** What `load` refuses that content with. */
export async function refusal(content: Content, beside: Beside = {}): Promise<Refusal> {
  return inFolder({ "chapter.yaml": content, ...beside }, async (folder) => {
    try {
      await loadChapter(join(folder, "chapter.yaml"), someRituals);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return { exitCode: error.exitCode, lines: error.message.replaceAll(`${folder}/`, "").split("\n") };
    }
    throw new Error("The chapter file was accepted");
  });
}

/** Of the warnings only what is the same in every folder. */
export function told(problems: readonly Problem[]): string[] {
  return problems.map(({ line, column, path, message }) => `${line}:${column}  ${path}: ${message}`);
}

async function inFolder<T>(files: Beside, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "chapter "));
  try {
    await Promise.all(Object.entries(files).map(([name, content]) => writeFile(join(folder, name), content)));
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
