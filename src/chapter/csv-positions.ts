import type { Position } from "./source.js";

const newline = 0x0a;
const blanks: ReadonlySet<number | undefined> = new Set([0x20, 0x0d, newline]);

/** Finds where each cell starts, when told in turn the byte at which each one ends. */
export function cellStarts(text: string): (end: number) => Position {
  const bytes = new TextEncoder().encode(text);
  const decoder = new TextDecoder();
  let offset = 0;
  let line = 1;
  let lineStart = 0;
  const advance = () => {
    if (bytes[offset] === newline) {
      line += 1;
      lineStart = offset + 1;
    }
    offset += 1;
  };
  return (end) => {
    while (offset < end && blanks.has(bytes[offset])) advance();
    const start = { line, column: decoder.decode(bytes.subarray(lineStart, offset)).length + 1 };
    while (offset < end) advance();
    // The sign between two cells; at the end of a line the newline itself counts the line.
    advance();
    return start;
  };
}
