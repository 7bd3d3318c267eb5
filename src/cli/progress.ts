import type { CliProcess } from "./cli-process.js";

export interface ProgressLine {
  show(document: string, number: number, total: number): void;
  clear(): void;
}

/** One line that says what is being made and how far it is; only on a terminal. */
export function progressLine({ stderr }: CliProcess): ProgressLine {
  if (!stderr.isTTY) return { show: () => {}, clear: () => {} };
  const width = (stderr.columns ?? 80) - 1;
  return {
    show: (document, number, total) =>
      stderr.write(`${clearLine}${`${number}/${total}  ${document}`.slice(0, width)}`),
    clear: () => stderr.write(clearLine),
  };
}

const clearLine = "\r\u001b[2K";
