import type { Finishing, Stock } from "../rituals/ritual.js";

/** What the print plan needs to know of a document. */
export interface PrintedDocument {
  readonly id: string;
  readonly pages: number;
  readonly sheets: number;
  readonly copies: number;
  readonly stock: Stock;
  readonly sides: 1 | 2;
  readonly flip: "long-edge" | "short-edge" | null;
  readonly finishing: readonly Finishing[];
}

/** A file to open, and everything to set and to do for it. */
export interface PrintJob {
  readonly file: string;
  /** The stack is turned over by hand between fronts and backs. */
  readonly frontsFirst: boolean;
  readonly documents: readonly PrintedDocument[];
  readonly sheets: number;
  readonly stock: Stock;
  readonly sides: 1 | 2;
  readonly flip: "long-edge" | "short-edge" | null;
  readonly minutes: number;
}

/** Minutes of handwork for one sheet. */
const handwork: Readonly<Record<Finishing, number>> = {
  cut: 0.75,
  fold: 0.25,
  nest: 0.25,
  staple: 0.1,
  hang: 1,
  seal: 0.5,
  tear: 0.1,
};

/** Sheets that a home printer makes in a minute, printing one side. */
const sheetsAMinute = 10;

export function planJob(file: string, frontsFirst: boolean, documents: readonly PrintedDocument[]): PrintJob {
  const [first] = documents;
  if (first === undefined) throw new Error(`Nothing is printed in ${file}.`);
  const minutes = documents.reduce((sum, document) => sum + minutesFor(document), 0);
  return {
    file,
    frontsFirst,
    documents,
    sheets: documents.reduce((sum, { sheets }) => sum + sheets, 0),
    stock: first.stock,
    sides: first.sides,
    flip: first.flip,
    minutes: Math.max(1, Math.ceil(minutes)),
  };
}

/** Cutting goes pile by pile: ten sheets are cut in the time of one. */
function minutesFor({ sheets, sides, finishing }: PrintedDocument): number {
  const printing = (sheets * sides) / sheetsAMinute;
  const byHand = finishing.map(
    (step) => handwork[step] * (step === "cut" ? Math.ceil(sheets / 10) * 4 : sheets),
  );
  return printing + byHand.reduce((sum, minutes) => sum + minutes, 0);
}

/** Jobs that one setting of the printer serves, in the order to print: the paper is changed as seldom as can be. */
export function bySetting(jobs: readonly PrintJob[]): readonly (readonly [PrintJob, ...PrintJob[]])[] {
  const groups = new Map<string, [PrintJob, ...PrintJob[]]>();
  for (const job of jobs) {
    const setting = [job.stock, job.sides, job.flip].join();
    const group = groups.get(setting);
    if (group === undefined) groups.set(setting, [job]);
    else group.push(job);
  }
  const stocks: readonly Stock[] = ["plain", "card", "label"];
  return [...groups.values()].sort(
    ([one], [other]) => stocks.indexOf(one.stock) - stocks.indexOf(other.stock) || one.sides - other.sides,
  );
}

/** Sheets of each paper to have at hand. */
export function sheetsByStock(
  jobs: readonly PrintJob[],
): readonly { readonly stock: Stock; readonly sheets: number }[] {
  const totals = new Map<Stock, number>();
  for (const { stock, sheets } of jobs) totals.set(stock, (totals.get(stock) ?? 0) + sheets);
  return Array.from(totals, ([stock, sheets]) => ({ stock, sheets }));
}
