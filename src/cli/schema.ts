import type { Argv } from "yargs";
import { chapterJsonSchema } from "../chapter/json-schema.js";
import { rituals } from "../rituals/index.js";
import type { CliProcess } from "./cli-process.js";
import { jsonText } from "./json.js";

export function options(parser: Argv): Argv {
  return parser;
}

export async function run({ stdout }: CliProcess): Promise<void> {
  stdout.write(schemaText());
}

export function schemaText(): string {
  return jsonText(chapterJsonSchema(rituals));
}
