import type { Problem } from "../errors.js";
import { noFontHas, shortened } from "../kit/undrawable.js";
import { checkCode, codesOf } from "./check-code.js";
import { type Corner, type Edges, edgesOf, tolerance } from "./edges.js";
import type { LaidOut, LaidOutLine, LaidOutNode } from "./render.js";
import { visibleWidth } from "./text-engine.js";

export interface LayoutCheck {
  /** `language/ritual/artifact`: what a problem names. */
  readonly document: string;
  /** Points that a printer leaves white at every edge. */
  readonly printerMargin: number;
}

/** What the renderer would draw wrongly without a word: cut or missing text, content off its card or sheet, empty pages. */
export function checkLayout({ pages }: LaidOut, { document, printerMargin }: LayoutCheck): Problem[] {
  const cut = cutTexts(pages);
  const problems = pages.flatMap((page, index) => {
    const sheet = edgesOf(page, { left: 0, top: 0 });
    const printable = {
      left: sheet.left + printerMargin,
      top: sheet.top + printerMargin,
      right: sheet.right - printerMargin,
      bottom: sheet.bottom - printerMargin,
    };
    const texts = textsOf(page, { left: 0, top: 0 }, printable);
    const codes = codesOf(page, { left: 0, top: 0 }, printable);
    const problems = [
      ...texts.flatMap((text) => checkText(text, cut.has(text.node))),
      ...codes.flatMap(checkCode),
    ];
    const empty = texts.some(({ furniture }) => !furniture) ? [] : [{ message: "the page has no content." }];
    return [...problems, ...empty].map((problem) => ({ file: `${document}, page ${index + 1}`, ...problem }));
  });
  // What does not fit on one card does not fit on its neighbours either: the first tells it all.
  return problems.filter(
    ({ message }, index) => problems.findIndex((one) => one.message === message) === index,
  );
}

interface PlacedText {
  readonly node: LaidOutNode;
  readonly edges: Edges;
  /** The card, the panel or the printable sheet that it has to stay on. */
  readonly region: Edges;
  /** Repeats on every page and says nothing of its content. */
  readonly furniture: boolean;
}

function textsOf(node: LaidOutNode, origin: Corner, region: Edges, inFurniture = false): PlacedText[] {
  const edges = edgesOf(node, origin);
  const furniture = inFurniture || node.props?.role === "Artifact";
  if (node.type === "TEXT") return [{ node, edges, region, furniture }];
  const inner = node.props?.region === true ? edges : region;
  return (node.children ?? []).flatMap((child) => textsOf(child, edges, inner, furniture));
}

/** Those that lost words. What runs on over a page is whole when its parts are put together. */
function cutTexts(pages: readonly LaidOutNode[]): ReadonlySet<LaidOutNode> {
  const parts = new Map<string, LaidOutNode[]>();
  for (const node of pages.flatMap(textNodes)) {
    const source = squeezed(sourceOf(node));
    if (drawnOf(node) !== source) parts.set(source, [...(parts.get(source) ?? []), node]);
  }
  const cut = [...parts].filter(([source, nodes]) => {
    const drawn = nodes.map(drawnOf).join("");
    return drawn !== source.repeat(Math.max(1, Math.round(drawn.length / source.length)));
  });
  return new Set(cut.flatMap(([, nodes]) => nodes));
}

function textNodes(node: LaidOutNode): LaidOutNode[] {
  return node.type === "TEXT" ? [node] : (node.children ?? []).flatMap(textNodes);
}

function checkText({ node, edges, region }: PlacedText, cut: boolean): Problem[] {
  const source = sourceOf(node);
  const lines = node.lines ?? [];
  const missing = [...new Set(lines.flatMap(undrawable))];
  if (missing.length > 0) return [noFontHas(missing, source)];
  const width = Math.max(0, ...lines.map(visibleWidth));
  const height = lines.reduce((sum, { box }) => sum + box.height, 0);
  const bottom = edges.top + height;
  const wide = width > edges.right - edges.left + tolerance;
  // Display type is drawn higher than its box, into leading that is empty.
  const raised = typeof node.style?.marginTop === "number" ? Math.min(0, node.style.marginTop) : 0;
  const tall = bottom > edges.bottom + tolerance;
  const outside =
    edges.left < region.left - tolerance ||
    edges.top - raised < region.top - tolerance ||
    edges.left + width > region.right + tolerance ||
    bottom > region.bottom + tolerance;
  if (!cut && !wide && !tall && !outside) return [];
  return [{ message: `“${shortened(source)}” does not fit.`, hint: "Make the text shorter." }];
}

function sourceOf(node: LaidOutNode): string {
  return (node.value ?? "") + (node.children ?? []).map(sourceOf).join("");
}

function drawnOf({ lines = [] }: LaidOutNode): string {
  return squeezed(lines.map(({ string }) => string).join(""));
}

/** Line breaks swallow spaces. */
function squeezed(text: string): string {
  return text.replace(/\s+/g, "");
}

/** Characters drawn as an empty box, or in a font that is not ours. */
function undrawable({ runs }: LaidOutLine): string[] {
  return runs.flatMap(({ glyphs = [], string = "", attributes }) => {
    const foreign = attributes.font?.[0]?.type === "STANDARD";
    if (!foreign && glyphs.every(({ id }) => id !== 0)) return [];
    const characters = Array.from(string.replace(/\s/g, ""));
    return foreign ? characters : characters.filter((_, index) => glyphs[index]?.id === 0);
  });
}
