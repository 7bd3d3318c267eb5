import { type PreparedKit, prepareKit } from "../generate.js";
import { Mistakes } from "../mistakes.js";
import type { CliProcess } from "./cli-process.js";
import { warn } from "./warn.js";

/** Reads and decides every chapter before any of them is drawn; the mistakes of all come together. */
export async function prepareAll(cli: CliProcess, files: readonly string[]): Promise<PreparedKit[]> {
  const mistakes = new Mistakes();
  const prepared: PreparedKit[] = [];
  for (const file of files) {
    const one = await mistakes.gather(() => prepareKit(file));
    if (one === undefined) continue;
    warn(cli, one.warnings);
    prepared.push(one);
  }
  mistakes.throwIfAny();
  return prepared;
}
