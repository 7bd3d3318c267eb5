import type { LaidOutNode } from "./render.js";

/** Edges on the sheet, in points from its top left corner. */
export interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export type Corner = Pick<Edges, "left" | "top">;

/** Rounding of the renderer's layout. */
export const tolerance = 0.75;

/** Where a node lies whose parent begins at `origin`. */
export function edgesOf({ box }: LaidOutNode, origin: Corner): Edges {
  const left = origin.left + (box?.left ?? 0);
  const top = origin.top + (box?.top ?? 0);
  return { left, top, right: left + (box?.width ?? 0), bottom: top + (box?.height ?? 0) };
}
