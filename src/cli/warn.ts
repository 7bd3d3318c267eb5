import { formatProblem, type Problem } from "../errors.js";
import type { CliProcess } from "./cli-process.js";

/** Says what deserves a second look and stops nothing. */
export function warn({ stderr }: CliProcess, warnings: readonly Problem[]): void {
  for (const warning of warnings) stderr.write(`Note: ${formatProblem(warning)}\n`);
}
