import layoutEngine, { type AttributedString, type Container, type LayoutOptions } from "@react-pdf/textkit";

export * from "@react-pdf/textkit";

type Engine = ReturnType<typeof layoutEngine>;
type Lines = ReturnType<Engine>;

const known = new Map<string, Lines>();

/** A kit for two dozen people has half as many. */
const mostKnown = 4000;

/**
 * Stands in the renderer where the library's text engine would: cards and slips repeat two texts of three, and the
 * lines of each are broken once.
 */
export default function rememberingEngine(engines: Parameters<typeof layoutEngine>[0]): Engine {
  const breakLines = layoutEngine(engines);
  return (text, container, options) => {
    const key = keyOf(text, container, options);
    const lines = known.get(key) ?? breakLines(text, container, options);
    if (known.size === mostKnown) known.clear();
    known.set(key, lines);
    return lines;
  };
}

/** All that the lines of a text depend on. */
function keyOf({ string, runs }: AttributedString, container: Container, options?: LayoutOptions): string {
  return JSON.stringify([string, runs, container, options], (_, value) => value?.postscriptName ?? value);
}
