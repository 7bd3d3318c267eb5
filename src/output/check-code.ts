import type { Problem } from "../errors.js";
import { quietZone } from "../paper/qr-side.js";
import { mm, type Points } from "../paper/units.js";
import { type Corner, type Edges, edgesOf, tolerance } from "./edges.js";
import type { LaidOutNode } from "./render.js";

export interface PlacedCode {
  /** Of the drawing, its quiet zone included. */
  readonly edges: Edges;
  /** The card, the panel or the printable sheet that it has to stay on. */
  readonly region: Edges;
  /** The side of one module as it was meant and as the layout made it, whichever is less. */
  readonly module: Points;
}

/** Below that, what a home printer bleeds closes the white between modules. */
const smallestModule = mm(0.4);

/** The QR codes on a page. */
export function codesOf(node: LaidOutNode, origin: Corner, region: Edges): PlacedCode[] {
  const edges = edgesOf(node, origin);
  const inner = node.props?.region === true ? edges : region;
  const children = node.children ?? [];
  if (typeof node.props?.codeId !== "string") {
    return children.flatMap((child) => codesOf(child, edges, inner));
  }
  const meant = Number(node.props.moduleSide);
  return children
    .filter(({ type }) => type === "SVG")
    .map((drawing) => ({
      edges: edgesOf(drawing, edges),
      region: inner,
      module: Math.min(meant, meant * shrinkage(drawing)),
    }));
}

/** How much of its wanted size the layout left to a drawing, which keeps its proportions. */
function shrinkage({ box, style }: LaidOutNode): number {
  const share = (is: number | undefined, wanted: unknown) => (is ?? 0) / Number(wanted);
  return Math.min(share(box?.width, style?.width), share(box?.height, style?.height));
}

/** The quiet zone may lie beyond the region: nothing is printed there either. */
export function checkCode({ edges, region, module }: PlacedCode): Problem[] {
  if (module < smallestModule - 0.001) {
    const side = ((module * 25.4) / 72).toFixed(2);
    return [
      {
        message: `a code has modules of ${side} mm; below 0.4 mm it may not scan.`,
        hint: "Print it on larger cards.",
      },
    ];
  }
  const quiet = quietZone * module;
  const outside =
    edges.left + quiet < region.left - tolerance ||
    edges.top + quiet < region.top - tolerance ||
    edges.right - quiet > region.right + tolerance ||
    edges.bottom - quiet > region.bottom + tolerance;
  if (!outside) return [];
  return [{ message: "a code does not fit.", hint: "Print it on larger cards, or shorten tracker.url." }];
}
