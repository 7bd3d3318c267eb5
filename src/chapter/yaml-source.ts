import { type Document, isMap, isScalar, isSeq, LineCounter, parseDocument, type ScalarTag } from "yaml";
import { UserError } from "../errors.js";
import { decode } from "./decode.js";
import { inOrder } from "./finding.js";
import { decimalNumber, wholeNumber } from "./plain-scalar.js";
import type { Path, Source } from "./source.js";
import { tooDeep } from "./yaml-depth.js";
import { keyText, startOf } from "./yaml-nodes.js";
import { plainProblems } from "./yaml-problems.js";

/** Numbers only where nothing is lost: `08` and `1e3` stay text, as they may be part of an address. */
const numbers: ScalarTag[] = [
  { tag: "tag:yaml.org,2002:int", default: true, test: wholeNumber, resolve: Number },
  { tag: "tag:yaml.org,2002:float", default: true, test: decimalNumber, resolve: Number },
];

/** Reads one YAML file. Throws a UserError with all its problems. */
export function readYaml(file: string, bytes: Uint8Array): Source {
  const text = decode(file, bytes);
  const lines = new LineCounter();
  const deep = tooDeep(text);
  if (deep) throw new UserError([{ file, ...deep }]);
  const document = parseDocument(text, {
    lineCounter: lines,
    schema: "failsafe",
    customTags: ["null", "bool", ...numbers],
    stringKeys: true,
    // The library's own search for repeated keys takes quadratic time.
    uniqueKeys: false,
    prettyErrors: false,
  });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const [first, ...others] = inOrder(
    file,
    plainProblems(document).map(({ offset, ...words }) => ({ file, ...at(offset), ...words })),
  );
  if (first) throw new UserError([first, ...others]);
  return {
    file,
    data: dataOf(document.contents),
    position: (path, of) => at(offsetOf(document, path, of)),
  };
}

/** An empty value counts as not given. */
function dataOf(node: unknown): unknown {
  if (isMap(node)) {
    return Object.fromEntries(node.items.map(({ key, value }) => [keyText(key), dataOf(value)]));
  }
  if (isSeq(node)) return node.items.map(dataOf);
  return isScalar(node) ? (node.value ?? undefined) : undefined;
}

function offsetOf({ contents }: Document, path: Path, of: "key" | "value"): number {
  let node: unknown = contents;
  let nearest = startOf(contents);
  for (const [index, step] of path.entries()) {
    const isLast = index === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => keyText(key) === String(step));
      if (!pair) return nearest;
      const valueMatters = isLast && of === "value" && !isEmpty(pair.value);
      nearest = startOf(valueMatters ? pair.value : pair.key);
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)];
      if (item === undefined) return nearest;
      nearest = startOf(item);
      node = item;
    }
  }
  return nearest;
}

function isEmpty(node: unknown): boolean {
  return isScalar(node) && node.value === null;
}
