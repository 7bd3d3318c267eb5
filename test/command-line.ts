import type { Output } from "../src/cli/cli-process.js";
import { runCli } from "../src/cli/run-cli.js";
import type { ExitCode } from "../src/errors.js";

export interface Outcome {
  readonly exitCode: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
}

interface Surroundings {
  readonly terminal?: boolean;
  readonly interrupted?: AbortSignal;
}

/** Runs one command line in this process. */
export async function chapterkit(argv: readonly string[], surroundings: Surroundings = {}): Promise<Outcome> {
  const { terminal = false, interrupted = new AbortController().signal } = surroundings;
  const stdout = record(terminal);
  const stderr = record(terminal);
  const exitCode = await runCli({ argv, stdin: { isTTY: terminal }, stdout, stderr, interrupted });
  return { exitCode, stdout: stdout.text(), stderr: stderr.text() };
}

function record(isTTY: boolean): Output & { text(): string } {
  const written: string[] = [];
  return { isTTY, columns: 80, write: (text) => written.push(text), text: () => written.join("") };
}
