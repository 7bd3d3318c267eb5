import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { type BuiltKit, buildKit, prepareKit } from "../src/generate.js";
import { verifyKit } from "../src/output/verify-kit.js";
import { textOfPages } from "./pdf-text.js";

const root = fileURLToPath(new URL("..", import.meta.url));

/** A copy of an example with a fixed secret, because the one beside a chapter file is random. */
async function exampleFolder(example: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "chapterkit-"));
  await cp(join(root, "templates/chapters", example), folder, {
    recursive: true,
    filter: (file) => !file.endsWith(".secret"),
  });
  await writeFile(join(folder, "chapter.secret"), `${"0123456789abcdef".repeat(2)}\n`, { mode: 0o600 });
  return folder;
}

async function build(folder: string): Promise<BuiltKit> {
  const prepared = await prepareKit(join(folder, "chapter.yaml"));
  return buildKit(prepared, { out: join(folder, "out"), only: [] });
}

const examples = ["canal", "estuary", "hillside"] as const;

const folders = new Map(examples.map((example) => [example, exampleFolder(example)]));
const kits = new Map(Array.from(folders, ([example, folder]) => [example, folder.then(build)]));

describe.each(examples)("the example %s", (example) => {
  const built = kits.get(example) as Promise<BuiltKit>;

  test("decides what it decided before", async () => {
    const { manifest } = await built;
    await expect(`${JSON.stringify(manifest.plan, null, 2)}\n`).toMatchFileSnapshot(
      `goldens/${example}/plan.json`,
    );
  });

  test("says on paper what it said before", async () => {
    const { path, manifest } = await built;
    for (const { id, file } of manifest.documents) {
      const pages = await textOfPages(await readFile(join(path, file)));
      const text = pages.map((page, index) => `--- page ${index + 1}\n${page}\n`).join("");
      await expect(withoutMark(text, manifest.kit.mark)).toMatchFileSnapshot(`goldens/${example}/${id}.txt`);
    }
  });

  test("has codes where it has a tracker", async () => {
    const { manifest } = await built;
    expect(manifest.codes.length > 0).toBe(example === "canal");
  });
});

test("canal is what it claims: every code is read from its page, every font is in its file", async () => {
  const { path, manifest } = await (kits.get("canal") as Promise<BuiltKit>);
  const { documents, problems } = await verifyKit(path);
  expect(problems).toEqual([]);
  const read = documents.flatMap(({ pages }) => pages).reduce((sum, { codes }) => sum + codes, 0);
  expect(read).toBe(manifest.codes.reduce((sum, { printed }) => sum + printed.length, 0));
});

/** The mark changes with every word; that it stands there is tested elsewhere. */
function withoutMark(text: string, mark: string): string {
  return text.replaceAll(mark, "·····");
}

test("the same chapter gives the same bytes, in another time zone and locale and in another process", async () => {
  const folder = (await folders.get("hillside")) as string;
  const here = await (kits.get("hillside") as Promise<BuiltKit>);
  const elsewhere = join(folder, "elsewhere");
  await promisify(execFile)(
    process.execPath,
    [join(root, "dist/bin.js"), "build", join(folder, "chapter.yaml"), "--out", elsewhere],
    { env: { ...process.env, TZ: "Pacific/Kiritimati", LANG: "ar_EG.UTF-8", LC_ALL: "ar_EG.UTF-8" } },
  );
  const kitFile = (out: string) => readFile(join(out, here.manifest.kit.id, "kit.json"), "utf8");
  expect(await kitFile(elsewhere)).toBe(await kitFile(join(folder, "out")));
});
