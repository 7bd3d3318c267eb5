import { nameOf, type PlannedDocument } from "./plan-kit.js";

/** `en/print/reprint-failure-feast-dish-cards-7-12.pdf`: some cards of a document once more, beside the print files. */
export function reprintFile(document: PlannedDocument, numbers: readonly number[]): string {
  const [language, ...name] = nameOf(document).split("/");
  return `${language}/print/${["reprint", ...name, ...numbers].join("-")}.pdf`;
}

export function isReprint(file: string): boolean {
  return /^[^/]+\/print\/reprint-[^/]+\.pdf$/.test(file);
}
