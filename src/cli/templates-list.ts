import type { Argv } from "yargs";
import type { CliProcess } from "./cli-process.js";
import { chapterOption, loadTemplates } from "./load-templates.js";

export interface ListWish {
  readonly chapter: string | undefined;
}

export function options(parser: Argv): Argv<ListWish> {
  return parser.option("chapter", chapterOption);
}

export async function run({ stdout }: CliProcess, { chapter }: ListWish): Promise<void> {
  const { libraries } = await loadTemplates(chapter);
  for (const { root, location, path } of libraries.flatMap(({ files }) => files)) {
    stdout.write(`${root}  ${location}  ${path}\n`);
  }
}
