import { fromMarkdown } from "mdast-util-from-markdown";
import type { Block, Inline } from "./blocks.js";
import type { Output } from "./output.js";
import { mistake } from "./template-source.js";

type Node = ReturnType<typeof fromMarkdown>["children"][number];
type Heading = Extract<Node, { type: "heading" }>;

/** Some Markdown takes the parser time that grows with the square of a block's length. */
const maxBlockLength = 8_000;

const allowed =
  "Use # headings, paragraphs, > words to say, lists, **strong**, or a whole paragraph in *italics* for how to shorten.";

/** The Markdown that a template wrote, as blocks. Throws a UserError for what cannot be printed. */
export function parseMarkdown(output: Output): Block[] {
  refuseLongBlocks(output);
  const { children } = fromMarkdown(output.text, { extensions: [{ disable: { null: ["codeIndented"] } }] });
  const seen = new Set<string>();
  return children.flatMap((node) => {
    const block = blockOf(node, output);
    if (block?.kind === "heading" && block.id !== undefined) {
      if (seen.has(block.id)) throw refusal(node, `two headings have the id {#${block.id}}.`, output);
      seen.add(block.id);
    }
    return block && !isBlank(block) ? [block] : [];
  });
}

function blockOf(node: Node, output: Output): Block {
  switch (node.type) {
    case "heading":
      return headingOf(node, output);
    case "paragraph": {
      const [only, ...others] = node.children;
      return only?.type === "emphasis" && others.length === 0
        ? { kind: "shorten", inlines: inlinesOf(only.children, output) }
        : { kind: "paragraph", inlines: inlinesOf(node.children, output) };
    }
    case "blockquote":
      return { kind: "say", paragraphs: withText(node.children.map((child) => paragraphOf(child, output))) };
    case "list": {
      const items = node.children.map((item) => itemOf(item, output));
      return { kind: "list", ordered: node.ordered === true, items: withText(items) };
    }
    default:
      throw refusal(node, `${nameOf(node)} cannot be printed.`, output);
  }
}

function headingOf(node: Heading, output: Output): Block {
  const { depth: level } = node;
  if (level !== 1 && level !== 2 && level !== 3)
    throw refusal(node, "headings have at most three #.", output);
  const last = node.children.at(-1);
  const [mark, id] = (last?.type === "text" && /\s*\{#([^{}\s]+)\s*\}$/u.exec(last.value)) || [];
  if (last?.type !== "text" || mark === undefined || id === undefined) {
    return { kind: "heading", level, inlines: inlinesOf(node.children, output) };
  }
  const title = [...node.children.slice(0, -1), { ...last, value: last.value.slice(0, -mark.length) }];
  return { kind: "heading", level, id: output.reveal(id), inlines: inlinesOf(title, output) };
}

function itemOf(item: Node, output: Output): Inline[] {
  const [first, second] = "children" in item ? (item.children as Node[]) : [];
  if (second) throw refusal(second, "an item of a list has one paragraph and no list of its own.", output);
  return first ? paragraphOf(first, output) : [];
}

function paragraphOf(node: Node, output: Output): Inline[] {
  if (node.type !== "paragraph")
    throw refusal(node, `${nameOf(node)} cannot stand inside another block.`, output);
  return inlinesOf(node.children, output);
}

function inlinesOf(nodes: readonly Node[], output: Output): Inline[] {
  return joined(nodes.flatMap((node) => inlineOf(node, output)));
}

function inlineOf(node: Node, output: Output): Inline | readonly Inline[] {
  switch (node.type) {
    case "text":
      return { text: output.reveal(node.value).replace(/\s*\n\s*/g, " "), strong: false };
    case "break":
      return { text: " ", strong: false };
    case "strong":
      return node.children
        .flatMap((child) => inlineOf(child, output))
        .map(({ text }) => ({ text, strong: true }));
    default:
      throw refusal(node, `${nameOf(node)} cannot be printed.`, output);
  }
}

/** Neighbours of the same strength become one. */
function joined(inlines: readonly Inline[]): Inline[] {
  return inlines.reduce<Inline[]>((result, { text, strong }) => {
    const last = result.at(-1);
    if (last?.strong === strong) result[result.length - 1] = { text: last.text + text, strong };
    else if (text !== "") result.push({ text, strong });
    return result;
  }, []);
}

/** A value that is empty can leave nothing of a block. */
function isBlank(block: Block): boolean {
  if (block.kind === "list") return block.items.length === 0;
  if (block.kind === "say") return block.paragraphs.length === 0;
  return withText([block.inlines]).length === 0;
}

function withText<T extends readonly Inline[]>(lines: readonly T[]): T[] {
  return lines.filter((inlines) => inlines.some(({ text }) => text.trim() !== ""));
}

function refuseLongBlocks(output: Output): void {
  let line = 1;
  for (const block of output.text.split(/\n[ \t]*\n/)) {
    if (block.length > maxBlockLength) {
      throw refusalAt(line, `more than ${maxBlockLength} characters without an empty line.`, output);
    }
    line += block.split("\n").length + 1;
  }
}

function refusal(node: Node, message: string, output: Output): Error {
  return refusalAt(node.position?.start.line ?? 1, message, output);
}

function refusalAt(line: number, message: string, output: Output): Error {
  return mistake(output.originOf(line), message, allowed);
}

const names: Partial<Record<Node["type"], string>> = {
  html: "HTML",
  image: "an image",
  link: "a link",
  code: "code",
  inlineCode: "code",
  emphasis: "a part of a paragraph in italics",
  thematicBreak: "a line of --- or ***",
  definition: "the address of a link",
};

function nameOf({ type }: Node): string {
  return names[type] ?? `a ${type}`;
}
