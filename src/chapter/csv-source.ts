import { CsvError, parse } from "csv-parse/sync";
import { type Problem, UserError } from "../errors.js";
import { cellStarts } from "./csv-positions.js";
import { decode } from "./decode.js";
import { plainScalar } from "./plain-scalar.js";
import { unknownKey } from "./plain-words.js";
import { isInheritedName, type Path, type Position, type Source } from "./source.js";

interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
  /** Of each cell, the header row first. */
  readonly starts: readonly (readonly Position[])[];
}

/** A column's place in the data: a dot leads one level down, so `tags.block` is `block` in `tags`. */
type Column = readonly string[];

const mostColumns = 100;

type Cell = string | number;
interface Data {
  readonly [key: string]: Cell | Data;
}

/** Reads a table with a header row as a list of rows; an empty cell counts as not given. Throws a UserError. */
export function readCsv(file: string, bytes: Uint8Array): Source {
  const table = tableOf(file, decode(file, bytes));
  const [first, ...others] = problemsOf(table).map((problem) => ({ file, ...problem }));
  if (first) throw new UserError([first, ...others]);
  return {
    file,
    data: table.rows.map((row) => rowData(table.columns, row)),
    position: (path, of) => positionOf(table, path, of),
  };
}

function tableOf(file: string, text: string): Table {
  const startOf = cellStarts(text);
  const starts: Position[][] = [];
  try {
    const [header = [], ...rows] = parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: true,
      cast: (cell, { bytes, records, index }) => {
        const row = starts[records] ?? [];
        row[index] = startOf(bytes);
        starts[records] = row;
        return cell;
      },
    });
    return { columns: header.map((name) => name.split(".")), rows, starts };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const message = "a quotation mark is out of place here.";
    const hint = 'Quotes stand around a whole cell; inside it each is written twice: "Ben ""the baker""".';
    throw new UserError([{ file, line: Number(error.lines), column: 1, message, hint }]);
  }
}

/** Spreadsheets write semicolons where the comma is the decimal sign. */
function delimiterOf(text: string): string {
  const [header = ""] = text.split("\n", 1);
  return [",", ";", "\t"].find((sign) => header.includes(sign)) ?? ",";
}

function problemsOf({ columns, rows, starts }: Table): Problem[] {
  if (columns.length > mostColumns)
    return [{ line: 1, message: `this table has more than ${mostColumns} columns.` }];
  const names = columns.map((column) => column.join("."));
  const inHeader = names.flatMap((name, index): Problem[] => {
    const place = starts[0]?.[index];
    if (columns[index]?.some(isInheritedName))
      return [{ ...place, message: `${unknownKey(name)}.`, hint: "Remove it." }];
    if (name !== "" && names.indexOf(name) < index)
      return [{ ...place, message: `the column "${name}" stands here twice.` }];
    if (names.some((other) => other.startsWith(`${name}.`))) {
      return [{ ...place, message: `"${name}" cannot be a column beside "${name}.…".` }];
    }
    return [];
  });
  const tooLong = rows.flatMap((row, index): Problem[] => {
    if (!row.slice(columns.length).some((cell) => cell !== "")) return [];
    const hint = "Put quotes around a cell that holds the separating sign.";
    return [
      { ...starts[index + 1]?.[columns.length], message: "this row has more cells than the header.", hint },
    ];
  });
  return [...inHeader, ...tooLong];
}

function rowData(columns: readonly Column[], row: readonly string[]): Data {
  return columns.reduce<Data>((data, column, index) => {
    const cell = row[index] ?? "";
    return cell === "" ? data : withValue(data, column, plainScalar(cell));
  }, {});
}

function withValue(data: Data, [name = "", ...rest]: Column, cell: Cell): Data {
  if (rest.length === 0) return { ...data, [name]: cell };
  const inner = data[name];
  return { ...data, [name]: withValue(typeof inner === "object" ? inner : {}, rest, cell) };
}

function positionOf({ columns, starts }: Table, [row, ...keys]: Path, of: "key" | "value"): Position {
  const index = columns.findIndex((column) => column.every((name, level) => name === keys[level]));
  const line = of === "key" && index !== -1 ? 0 : Number(row ?? -1) + 1;
  return starts[line]?.[index] ?? starts[line]?.[0] ?? { line: 1, column: 1 };
}
