import fc from "fast-check";
import { test } from "vitest";
import { someRituals } from "../../test/a-chapter-file.js";
import { UserError } from "../errors.js";
import { checkChapter } from "./check-chapter.js";
import { problemAt } from "./compound-source.js";
import { readCsv } from "./csv-source.js";
import type { Source } from "./source.js";
import { readYaml } from "./yaml-source.js";

const pieces = fc.constantFrom(
  ..."chapter|name|people|file|count|rituals|printer|:|: |- |[|]|{|}|,|\n|\n  |\t|\"|'|#|&a|*a|!!x|? |||>|~|1|-|%|---|ä|\u0000"
    .split("|")
    .map((piece) => (piece === "" ? "|" : piece)),
);
const text = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(""));

/** A user's mistake is fine, anything else is our bug. */
function readAndCheck(read: () => Source, under: (data: unknown) => unknown): void {
  try {
    const source = read();
    const { findings, wanted } = checkChapter(under(source.data), someRituals);
    for (const { path } of wanted) source.position(path, "value");
    for (const finding of findings) problemAt(source, [], finding);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
}

test("any text is a chapter file or a user's mistake", () => {
  fc.assert(
    fc.property(text, (yaml) =>
      readAndCheck(
        () => readYaml("x", new TextEncoder().encode(yaml)),
        (data) => data,
      ),
    ),
  );
});

test("any bytes are a table of people or a user's mistake", () => {
  const bytes = fc.oneof(
    text.map((csv) => new TextEncoder().encode(csv)),
    fc.uint8Array(),
  );
  const asPeople = (people: unknown) => ({ chapter: { name: "Canal" }, people });
  fc.assert(fc.property(bytes, (csv) => readAndCheck(() => readCsv("x", csv), asPeople)));
});

test("any data are a chapter or findings", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      checkChapter({ chapter: value, people: value, rituals: value, printer: value }, someRituals);
    }),
  );
});
