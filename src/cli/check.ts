import type { Argv } from "yargs";
import { checkKit } from "../generate.js";
import { Mistakes } from "../mistakes.js";
import type { CliProcess } from "./cli-process.js";
import { jsonText } from "./json.js";
import { jsonOption } from "./options.js";
import { prepareAll } from "./prepare-all.js";
import { progressLine } from "./progress.js";

export interface CheckWish {
  readonly chapter: readonly string[];
  readonly json: boolean;
}

export function options(parser: Argv): Argv<CheckWish> {
  return parser
    .positional("chapter", { type: "string", array: true, demandOption: true, describe: "Chapter files" })
    .option("json", jsonOption);
}

export async function run(cli: CliProcess, { chapter: files, json }: CheckWish): Promise<void> {
  const prepared = await prepareAll(cli, files);
  const progress = progressLine(cli);
  const mistakes = new Mistakes();
  for (const one of prepared) {
    const watch = { progress: progress.show, signal: cli.interrupted };
    await mistakes.gather(() => checkKit(one, watch)).finally(progress.clear);
  }
  mistakes.throwIfAny();
  const chapters = prepared.map(({ file, kit, warnings }) => ({
    file,
    kit: kit.chapter.kitId,
    documents: kit.documents.length,
    warnings,
  }));
  const lines = chapters.map(
    ({ file, kit, documents }) => `${file}: fine; ${kit} has ${documents} documents.`,
  );
  cli.stdout.write(json ? jsonText({ chapters }) : `${lines.join("\n")}\n`);
}
