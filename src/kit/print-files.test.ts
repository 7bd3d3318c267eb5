import { expect, test } from "vitest";
import type { PlannedDocument } from "./plan-kit.js";
import { planPrintFiles } from "./print-files.js";

function aDocument(id: string, setting: Partial<PlannedDocument> = {}): PlannedDocument {
  return {
    id,
    language: "en",
    paper: "a4",
    stock: "plain",
    sides: 1,
    flip: null,
    copies: 1,
    finishing: [],
    holdsNames: false,
    afterwards: "keep",
    ...setting,
  };
}

const onCard = { stock: "card", sides: 2, flip: "long-edge" } as const;

test("a ritual has one file per setting of the printer", () => {
  const files = planPrintFiles(
    [
      aDocument("start-here"),
      aDocument("triads/wall"),
      aDocument("triads/cards", onCard),
      aDocument("triads/script"),
      aDocument("feast/menu", { ...onCard, flip: "short-edge" }),
    ],
    "long-edge",
  );
  expect(files.map(({ file, documents }) => [file, documents.map(({ id }) => id)])).toEqual([
    ["en/print/01-triads-plain-1-sided.pdf", ["triads/wall", "triads/script"]],
    ["en/print/01-triads-card-2-sided-long-edge.pdf", ["triads/cards"]],
    ["en/print/02-feast-card-2-sided-short-edge.pdf", ["feast/menu"]],
  ]);
});

test("languages do not share a file", () => {
  const files = planPrintFiles(
    [aDocument("feast/menu"), aDocument("feast/menu", { language: "es" })],
    "long-edge",
  );
  expect(files.map(({ file }) => file)).toEqual([
    "en/print/01-feast-plain-1-sided.pdf",
    "es/print/01-feast-plain-1-sided.pdf",
  ]);
});
