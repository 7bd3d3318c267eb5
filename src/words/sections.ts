import type { Block, Section } from "./blocks.js";

/** Divides a template at its headings with ids; deeper headings stay inside their section. */
export function sectionsOf(blocks: readonly Block[]): Section[] {
  const sections: { id: string; title: string; level: number; blocks: Block[] }[] = [];
  const intro: Block[] = [];
  for (const block of blocks) {
    const current = sections.at(-1);
    if (block.kind === "heading" && block.id !== undefined && block.level <= (current?.level ?? 3)) {
      const title = block.inlines.map(({ text }) => text).join("");
      sections.push({ id: block.id, title, level: block.level, blocks: [] });
    } else {
      (current?.blocks ?? intro).push(block);
    }
  }
  const found = sections.map(({ id, title, blocks }) => ({ id, title, blocks }));
  return intro.length > 0 ? [{ id: "intro", title: "", blocks: intro }, ...found] : found;
}
