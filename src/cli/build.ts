import { dirname, join } from "node:path";
import type { Argv } from "yargs";
import { ExitCode, UserError } from "../errors.js";
import { type BuiltKit, buildKit, type PreparedKit } from "../generate.js";
import { startHereId } from "../kit/plan-kit.js";
import { Mistakes } from "../mistakes.js";
import type { CliProcess } from "./cli-process.js";
import { jsonText } from "./json.js";
import { jsonOption, oneValue } from "./options.js";
import { prepareAll } from "./prepare-all.js";
import { progressLine } from "./progress.js";
import { proveKit, verificationText } from "./prove-kit.js";

export interface BuildWish {
  readonly chapter: readonly string[];
  readonly only: readonly string[];
  readonly language: string | undefined;
  readonly numbers: readonly number[] | undefined;
  readonly out: string;
  readonly verify: boolean;
  readonly json: boolean;
}

export function options(parser: Argv): Argv<BuildWish> {
  return parser
    .positional("chapter", { type: "string", array: true, demandOption: true, describe: "Chapter files" })
    .option("out", oneValue("out", "The folder for kits", "out"))
    .option("only", {
      type: "string",
      array: true,
      nargs: 1,
      default: [],
      describe: "Make or renew RITUAL or RITUAL/ARTIFACT; repeatable",
    })
    .option("language", oneValue("language", "Make or renew this language", undefined))
    .option("numbers", {
      type: "string",
      requiresArg: true,
      describe: "With --only RITUAL/ARTIFACT: print these cards once more, such as 7,12",
      coerce: cardNumbers,
    })
    .option("verify", {
      type: "boolean",
      default: false,
      describe: "Re-read the finished PDFs and prove them",
    })
    .option("json", jsonOption);
}

export async function run(
  cli: CliProcess,
  { chapter: files, only, language, numbers, out, verify, json }: BuildWish,
): Promise<void> {
  const prepared = await prepareAll(cli, files);
  refuseTwins(prepared);
  const part = { only, ...(language !== undefined && { language }), ...(numbers && { numbers }) };
  const progress = progressLine(cli);
  const mistakes = new Mistakes();
  const kits: BuiltKit[] = [];
  for (const one of prepared) {
    const watch = { progress: progress.show, signal: cli.interrupted };
    const built = await mistakes.gather(() => buildKit(one, { out, ...part }, watch)).finally(progress.clear);
    if (built === undefined) continue;
    kits.push(built);
    tellFiles(cli, built);
    if (!json) cli.stdout.write(summary(built));
    if (!verify) continue;
    const proven = await mistakes.gather(() => proveKit(built.path, watch)).finally(progress.clear);
    if (proven !== undefined && !json) cli.stdout.write(verificationText(proven));
  }
  mistakes.throwIfAny();
  if (json) cli.stdout.write(jsonText({ kits: kits.map(asJson) }));
}

/** In order, none twice, so that the same wish makes the same file. */
function cardNumbers(given: unknown): number[] {
  const list = [given].flat().join(",");
  if (!/^\d{1,6}( *, *\d{1,6})*$/.test(list)) {
    throw new UserError(
      [{ message: `--numbers: "${list}" is not a list of numbers.`, hint: "Write it like 7,12." }],
      ExitCode.usage,
    );
  }
  return [...new Set(list.split(",").map(Number))].sort((a, b) => a - b);
}

/** The second of two kits in one folder would silently replace the first. */
function refuseTwins(prepared: readonly PreparedKit[]): void {
  const files = new Map<string, string>();
  for (const { kit, file } of prepared) {
    const { kitId } = kit.chapter;
    const twin = files.get(kitId);
    if (twin !== undefined) {
      throw new UserError(
        [
          {
            file,
            message: `this makes the kit "${kitId}", as ${twin} does.`,
            hint: "Give one of them another chapter.id or season.",
          },
        ],
        ExitCode.usage,
      );
    }
    files.set(kitId, file);
  }
}

function tellFiles({ stderr }: CliProcess, { path, removed, left, newSecretFile }: BuiltKit): void {
  if (newSecretFile !== undefined) {
    stderr.write(
      `Made ${newSecretFile}: with it the codes stay the same from build to build. Keep it beside the chapter file, out of git and to yourselves.\n`,
    );
  }
  for (const file of removed) stderr.write(`Removed ${join(path, file)}: the kit no longer has it.\n`);
  for (const file of left) {
    stderr.write(
      `Left ${join(path, file)}: the kit no longer has it, but someone changed it. Move it away.\n`,
    );
  }
}

function summary({ path, manifest: { kit, documents, files }, written }: BuiltKit): string {
  const languages = [...new Set(documents.map(({ language }) => language))];
  const sheets = documents.reduce((sum, { sheets }) => sum + sheets, 0);
  const begin = documents.find(({ id }) => id === startHereId);
  const print = files.find(({ file }) => file.endsWith(".pdf"));
  return [
    `${kit.id} (${kit.mark}): ${counted(documents.length, "document")}, ${counted(sheets, "sheet")} to print, in ${languages.join(", ")}.`,
    `  ${counted(written.length, "file")} written to ${path}`,
    ...(begin ? [`  Begin with ${join(path, begin.file)}`] : []),
    ...(print ? [`  Print the files in ${join(path, dirname(print.file))}`] : []),
    "",
  ].join("\n");
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

function asJson({ path, manifest, written, removed, left }: BuiltKit) {
  return { ...manifest.kit, folder: path, manifest: join(path, "kit.json"), written, removed, left };
}
