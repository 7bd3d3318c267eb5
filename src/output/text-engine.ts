import type { AttributedString, Container, LayoutOptions, Paragraph } from "#textkit";
import layoutEngine, * as textkit from "#textkit";

// Stands in the renderer where the library's own text engine would.
export * from "#textkit";

/** The library breaks lines as if full ones could be set with narrower spaces: here they are broken earlier instead. */
export const linebreaker: typeof textkit.linebreaker = (options) => {
  const breakLines = textkit.linebreaker(options);
  return (text, widths) => {
    const roomFor = (line: number) => widths[Math.min(line, widths.length - 1)] ?? 0;
    const excessOf = (line: AttributedString, index: number) =>
      line.string.trim().includes(" ") ? visibleWidth(line) - roomFor(index) : 0;
    for (let early = 0; ; ) {
      const lines = breakLines(
        text,
        widths.map((width) => width - early),
      );
      const excess = Math.max(...lines.map(excessOf));
      if (!(excess > tolerance) || early > roomFor(0) / 2) return lines;
      early += excess;
    }
  };
};

interface Line {
  readonly string: string;
  readonly runs: readonly { readonly positions?: readonly { readonly xAdvance: number }[] }[];
}

/** Of coordinates that were rounded, in points. */
const tolerance = 0.01;

/** In points; the space at the end of a line hangs over the edge. */
export function visibleWidth({ string, runs }: Line): number {
  const advances = runs.flatMap(({ positions = [] }) => positions.map(({ xAdvance }) => xAdvance));
  const hanging = /\s$/.test(string) ? (advances.at(-1) ?? 0) : 0;
  return advances.reduce((sum, advance) => sum + advance, 0) - hanging;
}

const known = new Map<string, Paragraph[]>();

/** A kit for two dozen people has half as many. */
const mostKnown = 4000;

/** Cards and slips repeat two texts of three: the lines of each are broken once. */
export default function rememberingEngine(engines: Parameters<typeof layoutEngine>[0]) {
  const breakLines = layoutEngine(engines);
  return (text: AttributedString, container: Container, options?: LayoutOptions): Paragraph[] => {
    const key = keyOf(text, container, options);
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size === mostKnown) known.clear();
    const lines = breakLines(text, container, options);
    known.set(key, lines);
    return lines;
  };
}

/** All that the lines of a text depend on. */
function keyOf({ string, runs }: AttributedString, container: Container, options?: LayoutOptions): string {
  return JSON.stringify([string, runs, container, options], (_, value) => value?.postscriptName ?? value);
}
