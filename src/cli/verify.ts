import type { Argv } from "yargs";
import type { Problem } from "../errors.js";
import type { PreparedKit } from "../generate.js";
import type { CliProcess } from "./cli-process.js";
import { jsonText } from "./json.js";
import { jsonOption, oneValue } from "./options.js";
import { prepareAll } from "./prepare-all.js";
import { progressLine } from "./progress.js";
import { proveKit, verificationText } from "./prove-kit.js";

export interface VerifyWish {
  readonly dir: string;
  readonly chapter: string | undefined;
  readonly json: boolean;
}

export function options(parser: Argv): Argv<VerifyWish> {
  return parser
    .positional("dir", { type: "string", demandOption: true, describe: "The folder of a kit" })
    .option(
      "chapter",
      oneValue("chapter", "Also say whether the kit was made from this chapter file", undefined),
    )
    .option("json", jsonOption);
}

export async function run(cli: CliProcess, { dir, chapter, json }: VerifyWish): Promise<void> {
  const [prepared] = await prepareAll(cli, chapter === undefined ? [] : [chapter]);
  const progress = progressLine(cli);
  const watch = { progress: progress.show, signal: cli.interrupted };
  const judge = ({ mark }: { readonly mark: string }) => (prepared ? otherOrigin(mark, prepared) : []);
  const { mark, documents, ...rest } = await proveKit(dir, watch, judge).finally(progress.clear);
  if (json) {
    cli.stdout.write(jsonText({ folder: dir, mark, madeFrom: chapter ?? null, documents }));
    return;
  }
  cli.stdout.write(verificationText({ mark, documents, ...rest }));
  if (chapter !== undefined) cli.stdout.write(`  It was made from ${chapter}.\n`);
}

/** The mark tells a kit from one of another chapter file, other words or another version. */
function otherOrigin(mark: string, { kit, file }: PreparedKit): Problem[] {
  if (mark === kit.mark) return [];
  return [
    {
      message: `the kit was not made from ${file} as it is now: its mark is ${mark}, that file's is ${kit.mark}.`,
      hint: "Build it again.",
    },
  ];
}
