import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Argv } from "yargs";
import { choiceHint } from "../chapter/did-you-mean.js";
import { ExitCode, UserError } from "../errors.js";
import { writeNewFiles } from "../output/write-new-files.js";
import type { CliProcess } from "./cli-process.js";
import { oneValue } from "./options.js";
import { schemaText } from "./schema.js";

const starters = fileURLToPath(new URL("../../templates/chapters", import.meta.url));

/** Needs no names, dates or tracker: everything can be filled in by pen. */
const defaultStarter = "hillside";

export interface InitWish {
  readonly dir: string;
  readonly from: string | undefined;
  readonly yes: boolean;
}

export function options(parser: Argv): Argv<InitWish> {
  return parser
    .positional("dir", { type: "string", default: ".", describe: "The folder of the new chapter" })
    .option("from", oneValue("from", "The example to begin with", undefined))
    .option("yes", { type: "boolean", default: false, describe: `Begin with "${defaultStarter}"` });
}

export async function run({ stdout }: CliProcess, { dir, from, yes }: InitWish): Promise<void> {
  const entries = await readdir(starters, { withFileTypes: true });
  const choices = entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
  const starter = from ?? (yes ? defaultStarter : undefined);
  if (starter === undefined) {
    throw new UserError(
      [
        {
          message: "init needs to know which example to begin with.",
          hint: `Say --from ${choices.join(" or --from ")}; --yes takes ${defaultStarter}.`,
        },
      ],
      ExitCode.usage,
    );
  }
  if (!choices.includes(starter)) {
    throw new UserError(
      [{ message: `--from: there is no example "${starter}".`, hint: choiceHint(starter, choices) }],
      ExitCode.usage,
    );
  }
  const folder = join(starters, starter);
  const names = (await readdir(folder)).filter((name) => /\.(yaml|csv)$/.test(name)).sort();
  const files = await Promise.all(
    names.map(async (name) => ({
      path: join(dir, name),
      content: withOwnSchema(await readFile(join(folder, name), "utf8")),
    })),
  );
  await writeNewFiles([...files, { path: join(dir, schemaFile), content: schemaText() }]);
  for (const { path } of files) stdout.write(`Wrote ${path}\n`);
  stdout.write(`Change it to your chapter, then: chapterkit build ${join(dir, "chapter.yaml")}\n`);
}

const schemaFile = "chapter.schema.json";

/** The examples share one schema above their folders; a chapter of its own has it beside it. */
function withOwnSchema(text: string): string {
  return text.replace(`$schema=../${schemaFile}`, `$schema=./${schemaFile}`);
}
