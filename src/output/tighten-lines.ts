import type { LaidOutLine, LaidOutNode } from "./render.js";

/** How much narrower the line breaker takes a space to be where a line is full. */
const shrinkOfSpaces = 1 / 3;

/**
 * Narrows the spaces of lines that stand out of their box. The renderer breaks lines as if full ones could be set
 * narrower than it then sets them; what stands out by more than that stays, and is found by the layout check.
 */
export function tightenLines(node: LaidOutNode): void {
  const width = node.box?.width;
  if (node.type === "TEXT" && width !== undefined) {
    for (const line of node.lines ?? []) tighten(line, width);
  } else {
    for (const child of node.children ?? []) tightenLines(child);
  }
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

function tighten(line: Mutable<LaidOutLine>, width: number): void {
  const excess = visibleWidth(line) - width;
  if (excess <= 0) return;
  const last = line.runs.at(-1);
  const isSpace = (run: LaidOutLine["runs"][number], index: number) =>
    run.glyphs?.[index]?.codePoints?.[0] === 0x20 &&
    !(run === last && index === (run.positions?.length ?? 0) - 1);
  const spaces = line.runs.reduce(
    (sum, run) =>
      sum +
      (run.positions ?? []).reduce((own, { xAdvance }, at) => own + (isSpace(run, at) ? xAdvance : 0), 0),
    0,
  );
  if (excess > spaces * shrinkOfSpaces) return;
  const factor = 1 - excess / spaces;
  line.runs = line.runs.map((run) => ({
    ...run,
    positions: (run.positions ?? []).map((position, at) =>
      isSpace(run, at) ? { ...position, xAdvance: position.xAdvance * factor } : position,
    ),
  }));
  line.xAdvance -= excess;
}

/** The space at the end of a line hangs over the edge. */
export function visibleWidth({ string, xAdvance, runs }: LaidOutLine): number {
  const last = runs.at(-1)?.positions?.at(-1)?.xAdvance ?? 0;
  return /\s$/.test(string) ? xAdvance - last : xAdvance;
}
