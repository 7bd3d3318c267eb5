import yargs from "yargs";
import { ExitCode, formatProblem, UserError } from "../errors.js";
import { loadGenerator } from "../kit/load-generator.js";
import type { CliProcess } from "./cli-process.js";
import { build, check, init, plan, schema, templatesCopy, templatesList, verify } from "./commands.js";
import { jsonText } from "./json.js";

/** Runs one command line from its words to its exit code. */
export async function runCli(cli: CliProcess): Promise<ExitCode> {
  survivesClosedOutput(cli);
  try {
    await runCommand(cli);
    return ExitCode.done;
  } catch (error) {
    return tellFailure(cli, error);
  }
}

async function runCommand(cli: CliProcess): Promise<void> {
  const { version } = await loadGenerator();
  const parser = yargs([])
    .scriptName("chapterkit")
    .usage("$0 <command>\n\nTurns a chapter file into a printable kit of PDFs.")
    .command(init(cli))
    .command(build(cli))
    .command(check(cli))
    .command(plan(cli))
    .command(verify(cli))
    .command("templates", "The words that are printed, and how to change them", (templates) =>
      templates
        .command(templatesList(cli))
        .command(templatesCopy(cli))
        .demandCommand(1, "Say templates list or templates copy."),
    )
    .command(schema(cli))
    .demandCommand(1, "Say what to do, for example: chapterkit build chapter.yaml.")
    .strict()
    .recommendCommands()
    .locale("en")
    .updateStrings(plainWords as object as Record<string, string>)
    .version(version)
    .help()
    .exitProcess(false)
    .fail((message, error) => {
      throw error ?? usageMistake(message);
    });
  await parser.parseAsync([...cli.argv], {}, (_error, _args, output) => {
    if (output) cli.stdout.write(`${output}\n`);
  });
}

/** The parser knows these sentences by their English, and chooses some by a number. */
const plainWords = {
  "Did you mean %s?": 'There is no such command. Did you mean "%s"?',
  "Unknown command: %s": unchanged('There is no command "%s".'),
  "Unknown argument: %s": unchanged('Nothing here is called "%s".'),
  "Not enough arguments following: %s": "--%s needs a value.",
  "Not enough non-option arguments: got %s, need at least %s": unchanged(
    "Something is missing after the command: got %s, need at least %s.",
  ),
};

function unchanged(sentence: string) {
  return { one: sentence, other: sentence };
}

function usageMistake(message: string): UserError {
  return new UserError([{ message, hint: "chapterkit --help says more." }], ExitCode.usage);
}

function tellFailure({ argv, stdout, stderr, interrupted }: CliProcess, failure: unknown): ExitCode {
  if (interrupted.aborted) {
    stderr.write("Interrupted.\n");
    return ExitCode.interrupted;
  }
  const error = isParserError(failure) ? usageMistake(failure.message) : failure;
  if (!(error instanceof UserError)) {
    const stack = error instanceof Error ? error.stack : String(error);
    stderr.write(
      `This is a mistake in chapterkit, not in your chapter. Please report it with these lines:\n${stack}\n`,
    );
    return ExitCode.bug;
  }
  for (const problem of error.problems) stderr.write(`${formatProblem(problem)}\n`);
  if (argv.some((word) => /^--json(=|$)/.test(word))) stdout.write(jsonText({ problems: error.problems }));
  return error.exitCode;
}

/** Some mistakes of usage reach us as the parser's own exception. */
function isParserError(error: unknown): error is Error {
  return error instanceof Error && error.name === "YError";
}

/** Whoever reads our output may have seen enough: `chapterkit plan … | head -1`. */
function survivesClosedOutput({ stdout, stderr }: CliProcess): void {
  for (const output of [stdout, stderr]) {
    output.on?.("error", (error) => {
      if (error.code !== "EPIPE") throw error;
    });
  }
}
