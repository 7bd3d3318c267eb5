import type { ArgumentsCamelCase, Argv, CommandModule } from "yargs";
import type { CliProcess } from "./cli-process.js";

/** The module of a command. */
interface Command<Wish> {
  options(parser: Argv): Argv<Wish>;
  run(cli: CliProcess, wish: ArgumentsCamelCase<Wish>): Promise<void>;
}

/** Imports a command when it is called, so that help stays quick. */
function command<Wish>(usage: string, describe: string, load: () => Promise<Command<Wish>>) {
  return (cli: CliProcess): CommandModule<object, Wish> => ({
    command: usage,
    describe,
    builder: async (parser) => (await load()).options(parser),
    handler: async (wish) => (await load()).run(cli, wish),
  });
}

export const init = command("init [dir]", "Begin a chapter from an example", () => import("./init.js"));
export const build = command("build <chapter..>", "Make each chapter's kit", () => import("./build.js"));
export const check = command(
  "check <chapter..>",
  "Find everything that build would refuse",
  () => import("./check.js"),
);
export const plan = command(
  "plan <chapter>",
  "Print what would be decided and printed",
  () => import("./plan.js"),
);
export const verify = command(
  "verify <dir>",
  "Re-read a finished kit and prove that it is what it claims",
  () => import("./verify.js"),
);
export const templatesList = command(
  "list",
  "List the words in use and where each comes from",
  () => import("./templates-list.js"),
);
export const templatesCopy = command(
  "copy <what>",
  "Copy some beside the chapter, to be changed there",
  () => import("./templates-copy.js"),
);
export const schema = command(
  "schema",
  "Print the JSON Schema of a chapter file",
  () => import("./schema.js"),
);
