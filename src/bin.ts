#!/usr/bin/env node
// React reads this when it is first imported; its development build is slower.
process.env.NODE_ENV ??= "production";
const { runCli } = await import("./cli/run-cli.js");
const interrupt = new AbortController();
process.once("SIGINT", () => interrupt.abort());
process.exitCode = await runCli({
  argv: process.argv.slice(2),
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  interrupted: interrupt.signal,
});
