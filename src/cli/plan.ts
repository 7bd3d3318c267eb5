import type { Argv } from "yargs";
import { textIn } from "../chapter/chapter.js";
import type { PreparedKit } from "../generate.js";
import type { Kit } from "../kit/kit.js";
import type { PlannedDocument } from "../kit/plan-kit.js";
import { wordsOf } from "../kit/words-of.js";
import type { CliProcess } from "./cli-process.js";
import { jsonText } from "./json.js";
import { jsonOption } from "./options.js";
import { prepareAll } from "./prepare-all.js";

export interface PlanWish {
  readonly chapter: string;
  readonly json: boolean;
}

export function options(parser: Argv): Argv<PlanWish> {
  return parser
    .positional("chapter", { type: "string", demandOption: true, describe: "A chapter file" })
    .option("json", jsonOption);
}

export async function run(cli: CliProcess, { chapter, json }: PlanWish): Promise<void> {
  for (const prepared of await prepareAll(cli, [chapter])) {
    cli.stdout.write(json ? jsonText(asJson(prepared)) : asText(prepared));
  }
}

/** Without a secret the kit's code is not known yet. */
function asJson({ kit: { chapter, codes, mark, plan, documents }, newSecret }: PreparedKit) {
  return {
    kit: { id: chapter.kitId, code: newSecret ? null : codes.kit, mark },
    chapter: { id: chapter.id, name: chapter.name },
    seed: chapter.seed,
    plan,
    documents,
  };
}

function asText({ kit }: PreparedKit): string {
  const { chapter, documents } = kit;
  const [language] = chapter.languages;
  const heads = [
    `${textIn(chapter.name, language)} · kit ${chapter.kitId} · seed ${chapter.seed}`,
    `${chapter.people.length} people · ${chapter.languages.join(", ")} · ${chapter.paper.size} paper`,
  ];
  const papers = documents.filter((document) => document.language === language);
  const each = chapter.languages.length > 1 ? ", in each language" : "";
  const printed = [`To be printed${each}`, ...columns(papers.map(describePaper)).map(indented)];
  const sections = [heads, ...describeRituals(kit, language), printed];
  return `${sections.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function describeRituals(kit: Kit, language: string): string[][] {
  const library = kit.libraries.get(language);
  if (library === undefined) throw new Error(`No words were loaded for ${language}.`);
  return kit.rituals.flatMap(({ id, describe }) => {
    if (describe === undefined) return [];
    const words = wordsOf({ chapter: kit.chapter, library }, id);
    return [[words.label("title"), ...describe(kit.plan[id], kit.roster, words).map(indented)]];
  });
}

function describePaper({ id, stock, sides, flip, copies, finishing, holdsNames }: PlannedDocument): string[] {
  return [
    id,
    stock,
    sides === 1 ? "one side" : `two sides, ${flip}`,
    copies === 1 ? "1 copy" : `${copies} copies`,
    [...finishing, ...(holdsNames ? ["holds names"] : [])].join(", "),
  ];
}

function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}

function indented(line: string): string {
  return `  ${line}`;
}
