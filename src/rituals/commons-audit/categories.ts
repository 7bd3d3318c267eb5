import { textIn } from "../../chapter/chapter.js";
import type { Words } from "../../words/words.js";
import type { AuditPlan } from "./plan.js";

/** What is mapped: the chapter's own categories, or those of the words. */
export function categoriesIn({ categories }: AuditPlan, words: Words): readonly string[] {
  return categories?.map((category) => textIn(category, words.language)) ?? words.labels("categories");
}

/** As many as one sheet of the gaps holds. */
export const leastRows = 12;

/** The categories in threes, so that the eye can follow a row; three or more rows are left for what the room adds. */
export function capacityRows(plan: AuditPlan, words: Words): readonly CapacityRow[] {
  const categories = categoriesIn(plan, words);
  const filled = Math.ceil(categories.length / 3) * 3;
  return Array.from({ length: Math.max(filled + 3, leastRows) }, (_, index) => ({
    name: categories[index] ?? "",
    key: String(index),
    begins: index > 0 && index % 3 === 0,
  }));
}

export interface CapacityRow {
  /** Empty where it is written in. */
  readonly name: string;
  readonly key: string;
  readonly begins: boolean;
}
