import { join } from "node:path";
import type { Argv } from "yargs";
import { writeNewFiles } from "../output/write-new-files.js";
import { templatesToCopy } from "../words/list-templates.js";
import type { CliProcess } from "./cli-process.js";
import { chapterOption, loadTemplates } from "./load-templates.js";

export interface CopyWish {
  readonly what: string;
  readonly chapter: string | undefined;
}

export function options(parser: Argv): Argv<CopyWish> {
  return parser
    .positional("what", { type: "string", demandOption: true, describe: "RITUAL or RITUAL/TEMPLATE" })
    .option("chapter", chapterOption)
    .example("$0 templates copy reciprocity-pledges/script", "");
}

export async function run({ stdout }: CliProcess, { chapter, what }: CopyWish): Promise<void> {
  const { libraries, folder } = await loadTemplates(chapter);
  const copies = libraries
    .flatMap(({ files }) => templatesToCopy(files, what))
    .map(({ location, text }) => ({ path: join(folder, "templates", location), content: text }));
  await writeNewFiles(copies);
  for (const { path } of copies) stdout.write(`Wrote ${path}\n`);
  stdout.write("From now on the chapter uses what you write there.\n");
}
