import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const source = fileURLToPath(new URL("../src", import.meta.url));
const rooms = [
  ["errors", "mistakes", "random", "remembered", "scheduling"],
  ["chapter"],
  ["words"],
  ["paper"],
  ["rituals"],
  ["kit"],
  ["output"],
  ["generate"],
  ["cli", "bin"],
];

const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter(
  (file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file),
);

interface Import {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const imports: Import[] = files.flatMap((file) => {
  const text = readFileSync(join(source, file), "utf8");
  return Array.from(text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g), ([, to = ""]) => ({
    file,
    from: roomOf(file),
    to,
  }));
});

function roomOf(path: string): string {
  return path.split(sep)[0]?.replace(/\.tsx?$/, "") ?? "";
}

function rank(room: string): number {
  const found = rooms.findIndex((level) => level.includes(room));
  if (found < 0) throw new Error(`src/${room} has no place in the import rule.`);
  return found;
}

/** The file of ours that an import leads to. */
function target({ file, to }: Import): string {
  return relative(source, join(source, dirname(file), to));
}

describe("the import rule", () => {
  const own = imports.filter(({ to }) => to.startsWith("."));

  test("rooms import only from the left", () => {
    const wrong = own.filter((one) => rank(roomOf(target(one).replace(/\.js$/, ""))) > rank(one.from));
    expect(wrong).toEqual([]);
    expect(own.length).toBeGreaterThan(50);
  });

  test("rituals never import each other", () => {
    const ritualOf = (path: string) => path.split(sep).slice(0, 2).join("/");
    const wrong = own.filter(
      (one) =>
        one.from === "rituals" &&
        one.file.split(sep).length > 2 &&
        target(one).startsWith(`rituals${sep}`) &&
        target(one).split(sep).length > 2 &&
        ritualOf(one.file) !== ritualOf(target(one)),
    );
    expect(wrong).toEqual([]);
  });

  test("to the left of output, Node's modules stand only in files named load-…", () => {
    const wrong = imports.filter(
      ({ file, from, to }) =>
        to.startsWith("node:") && rank(from) < rank("output") && !/(^|[\\/])load-[^\\/]+$/.test(file),
    );
    expect(wrong).toEqual([]);
  });

  test("seedrandom has one importer", () => {
    expect(imports.filter(({ to }) => to === "seedrandom").map(({ file }) => file)).toEqual(["random.ts"]);
  });

  test("to the left of output there is no clock, no environment and no chance", () => {
    const wrong = files
      .filter((file) => rank(roomOf(file)) < rank("output"))
      .filter((file) =>
        /\bDate\.now\(|new Date\(\)|performance\.now|process\.env|Math\.random/.test(
          readFileSync(join(source, file), "utf8"),
        ),
      );
    expect(wrong).toEqual([]);
  });
});
