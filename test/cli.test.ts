import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { runCli } from "../src/cli/run-cli.js";
import { sha256Of } from "../src/kit/hash.js";
import type { Manifest } from "../src/kit/manifest.js";
import { chapterkit } from "./command-line.js";

let home: string;
let chapter: string;
let out: string;
let kit: string;

const audit = "chapter: { name: Kanal }\npeople: { count: 6 }\nrituals: { commons-audit: {} }\n";
const nothing = "chapter: { name: Kanal }\nrituals: {}\n";
const tracked = `${audit}tracker: { url: "https://tracker.example.org/k/{id}" }\n`;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "chapter kit é "));
  chapter = join(home, "chapter.yaml");
  out = join(home, "out");
  kit = join(out, "kanal");
  await writeFile(chapter, audit);
});
afterEach(() => rm(home, { recursive: true, force: true }));

/** Every file below a folder with what is in it. */
async function contentsOf(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const contents = files.sort().map(async (file) => [file, await readFile(file, "base64")] as const);
  return new Map(await Promise.all(contents));
}

async function manifest(): Promise<Manifest> {
  return JSON.parse(await readFile(join(kit, "kit.json"), "utf8"));
}

const build = (...more: string[]) => chapterkit(["build", chapter, "--out", out, ...more]);

describe("usage", () => {
  test.each([
    { argv: [], message: "Say what to do" },
    { argv: ["biuld"], message: 'Did you mean "build"?' },
    { argv: ["build"], message: "Something is missing after the command" },
    { argv: ["build", "chapter.yaml", "--onyl", "x"], message: 'Nothing here is called "onyl".' },
    { argv: ["build", "chapter.yaml", "--out"], message: "--out needs a value." },
    { argv: ["build", "chapter.yaml", "--out", "a", "--out", "b"], message: "--out can be said once only." },
    {
      argv: ["build", "chapter.yaml", "--numbers", "7 to 12"],
      message: '--numbers: "7 to 12" is not a list of numbers. Write it like 7,12.',
    },
    { argv: ["templates"], message: "Say templates list or templates copy." },
    { argv: ["init"], message: "--from canal or --from estuary or --from hillside" },
    { argv: ["init", "--from", "cannal"], message: 'Did you mean "canal"?' },
  ])("$argv is told in plain words", async ({ argv, message }) => {
    const { exitCode, stdout, stderr } = await chapterkit(argv);
    expect({ exitCode, stdout, stderr }).toEqual({
      exitCode: 64,
      stdout: "",
      stderr: expect.stringContaining(message),
    });
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });

  test("--help and --version are data", async () => {
    expect(await chapterkit(["--help"])).toEqual({
      exitCode: 0,
      stdout: expect.stringContaining("chapterkit build <chapter..>"),
      stderr: "",
    });
    expect(await chapterkit(["--version"])).toEqual({
      exitCode: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
      stderr: "",
    });
  });
});

describe("plan", () => {
  test("is one JSON value", async () => {
    const { exitCode, stdout, stderr } = await chapterkit(["plan", chapter, "--json"]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(Object.keys(JSON.parse(stdout))).toEqual(["kit", "chapter", "seed", "plan", "documents"]);
  });

  test("knows no code of a kit that has no secret yet, and makes none", async () => {
    await writeFile(chapter, tracked);
    const { stdout } = await chapterkit(["plan", chapter, "--json"]);
    expect(JSON.parse(stdout).kit.code).toBeNull();
    expect(await readdir(home)).toEqual(["chapter.yaml"]);
  });

  test("is readable", async () => {
    const { stdout } = await chapterkit(["plan", chapter]);
    expect(stdout).toContain("Kanal · kit kanal · seed kanal");
    expect(stdout).toMatch(/^ {2}commons-audit\/script +plain +/m);
  });
});

describe("mistakes", () => {
  test("of a chapter file come together, with their places", async () => {
    await writeFile(chapter, "chapter: { name: Kanal, tmiezone: x }\npeople: { count: 0 }\n");
    for (const command of ["build", "check", "plan"]) {
      const { exitCode, stdout, stderr } = await chapterkit([command, chapter]);
      expect({ exitCode, stdout }).toEqual({ exitCode: 65, stdout: "" });
      expect(stderr).toContain("chapter.yaml:1:25  ");
      expect(stderr).toContain("chapter.yaml:2:");
    }
    expect(await readdir(home)).toEqual(["chapter.yaml"]);
  });

  test("are JSON too when JSON was asked for", async () => {
    const { exitCode, stdout } = await chapterkit(["check", join(home, "none.yaml"), "--json"]);
    expect(exitCode).toBe(66);
    expect(JSON.parse(stdout)).toEqual({
      problems: [expect.objectContaining({ message: expect.any(String) })],
    });
  });

  test("of one chapter keep the others from being written", async () => {
    const other = join(home, "other.yaml");
    await writeFile(other, "chapter: {}\n");
    const { exitCode } = await chapterkit(["build", chapter, other, "--out", out]);
    expect(exitCode).toBe(65);
    expect(await readdir(home)).toEqual(["chapter.yaml", "other.yaml"]);
  });

  test("two chapters that make one kit are refused", async () => {
    const twin = join(home, "twin.yaml");
    await cp(chapter, twin);
    const { exitCode, stderr } = await chapterkit(["build", chapter, twin, "--out", out]);
    expect({ exitCode, stderr }).toEqual({
      exitCode: 64,
      stderr: expect.stringContaining('makes the kit "kanal"'),
    });
  });
});

test("what is our own bug keeps its stack", async () => {
  const broken = () => {
    throw new TypeError("broken");
  };
  const written: string[] = [];
  const exitCode = await runCli({
    argv: ["schema"],
    stdin: {},
    stdout: { write: broken },
    stderr: { write: (text) => written.push(text) },
    interrupted: new AbortController().signal,
  });
  expect(exitCode).toBe(70);
  expect(written.join("")).toMatch(/mistake in chapterkit[\s\S]*TypeError: broken\n +at /);
});

describe("check", () => {
  test("says that a chapter is fine and writes nothing", async () => {
    await writeFile(chapter, nothing);
    const { exitCode, stdout, stderr } = await chapterkit(["check", chapter]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).toContain(`${chapter}: fine`);
    expect(await readdir(home)).toEqual(["chapter.yaml"]);
  });
});

describe("build", () => {
  let built: string;
  beforeAll(async () => {
    built = await mkdtemp(join(tmpdir(), "chapterkit-"));
    await writeFile(join(built, "chapter.yaml"), audit);
    const { exitCode, stderr } = await chapterkit([
      "build",
      join(built, "chapter.yaml"),
      "--out",
      join(built, "out"),
    ]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  }, 120_000);
  beforeEach(() => cp(join(built, "out"), out, { recursive: true }));
  afterAll(() => rm(built, { recursive: true, force: true }));

  test("writes a kit whose manifest tells the truth", async () => {
    const { documents, files, codes } = await manifest();
    const written = await contentsOf(kit);
    const listed = [...documents, ...files].map(({ file }) => join(kit, file));
    expect([...listed, join(kit, "kit.json")].sort()).toEqual([...written.keys()]);
    for (const { file, sha256 } of [...documents, ...files]) {
      expect(sha256Of(await readFile(join(kit, file)))).toBe(sha256);
    }
    expect(codes).toEqual([]);
  });

  test("changes no byte where nothing has changed", async () => {
    const before = await contentsOf(kit);
    expect(await build()).toMatchObject({ exitCode: 0, stderr: "" });
    expect(await contentsOf(kit)).toEqual(before);
  });

  test("makes a secret where a tracker needs one, once", async () => {
    await writeFile(chapter, tracked);
    await rm(out, { recursive: true });
    const secret = join(home, "chapter.secret");
    expect((await build("--only", "commons-audit/moves")).stderr).toContain(`Made ${secret}`);
    expect((await stat(secret)).mode & 0o777).toBe(0o600);
    expect(await readFile(secret, "utf8")).toMatch(/^[0-9a-f]{32}\n$/);
    const before = await contentsOf(home);
    expect((await build("--only", "commons-audit/moves")).stderr).toBe("");
    expect(await contentsOf(home)).toEqual(before);
    const { codes } = await manifest();
    expect(codes.length).toBeGreaterThan(0);
    expect(await readFile(join(kit, "codes.csv"), "utf8")).toContain(`\n${codes[0]?.id},${codes[0]?.url},`);
  });

  test("renews a part and leaves the rest", async () => {
    const before = await contentsOf(kit);
    const [part, other] = ["en/commons-audit/moves.pdf", "en/commons-audit/script.pdf"].map((file) =>
      join(kit, file),
    );
    await rm(part as string);
    await writeFile(other as string, "with notes");
    const { exitCode, stdout } = await build("--only", "commons-audit/moves", "--json");
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout).kits[0].written).toEqual(["en/commons-audit/moves.pdf", "kit.json"]);
    const notes = Buffer.from("with notes").toString("base64");
    expect(await contentsOf(kit)).toEqual(new Map(before).set(other as string, notes));
  });

  test("is proved when asked, and tells the chapter file that it was made from", async () => {
    const claims = "The kit \\w{5} is what it claims";
    const { exitCode, stdout } = await build("--only", "commons-audit/moves", "--verify");
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: expect.stringMatching(claims) });
    const verified = await chapterkit(["verify", kit, "--chapter", chapter]);
    expect(verified).toMatchObject({ exitCode: 0, stdout: expect.stringContaining(`made from ${chapter}`) });
    await writeFile(join(kit, "en/commons-audit/script.pdf"), "with notes");
    expect(await build("--only", "commons-audit/moves", "--verify")).toMatchObject({
      exitCode: 65,
      stderr: expect.stringContaining("script.pdf  the file was changed"),
    });
  });

  test("makes a part where there is no kit yet", async () => {
    await rm(out, { recursive: true });
    expect(await build("--only", "commons-audit/moves")).toMatchObject({ exitCode: 0 });
    expect((await manifest()).documents.map(({ id }) => id)).toEqual(["commons-audit/moves"]);
  });

  test("refuses a part of a kit that was made from other inputs", async () => {
    await writeFile(chapter, `${audit}# another state\n`);
    const before = await contentsOf(home);
    const { exitCode, stderr } = await build("--only", "commons-audit/script");
    expect({ exitCode, stderr }).toEqual({ exitCode: 73, stderr: expect.stringContaining("Build it whole") });
    expect(await contentsOf(home)).toEqual(before);
  });

  test("removes what the kit no longer has", async () => {
    const gone = (await manifest()).documents.filter(({ id }) => id !== "start-here");
    await writeFile(chapter, nothing);
    const { exitCode, stderr } = await build();
    expect(exitCode).toBe(0);
    for (const { file } of gone) expect(stderr).toContain(`Removed ${join(kit, file)}`);
    expect(await readdir(join(kit, "en"))).toEqual(["start-here.pdf"]);
  });

  test("never touches files that are not ours", async () => {
    await writeFile(join(kit, "notes.txt"), "mine");
    const before = await contentsOf(home);
    expect(await build()).toMatchObject({ exitCode: 73, stderr: expect.stringContaining("notes.txt") });
    expect(await contentsOf(home)).toEqual(before);
  });

  test("stops at an interruption and has written nothing", async () => {
    const before = await contentsOf(home);
    const { exitCode, stderr } = await chapterkit(["build", chapter, "--out", out], {
      interrupted: AbortSignal.abort(),
    });
    expect({ exitCode, stderr }).toEqual({ exitCode: 130, stderr: "Interrupted.\n" });
    expect(await contentsOf(home)).toEqual(before);
  });

  test("shows its progress on a terminal only, on one line", async () => {
    const { stderr } = await chapterkit(["build", chapter, "--out", out, "--only", "commons-audit/moves"], {
      terminal: true,
    });
    expect(stderr).toContain("1/1  en/commons-audit/moves");
    expect(stderr).not.toContain("\n");
    expect(stderr.endsWith("\r\u001b[2K")).toBe(true);
  });
});

describe("a new chapter", () => {
  test("begins from an example and can be built at once", async () => {
    const folder = join(home, "new");
    const { exitCode, stdout } = await chapterkit(["init", folder, "--from", "canal"]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain(`Wrote ${join(folder, "chapter.yaml")}`);
    expect(await chapterkit(["plan", join(folder, "chapter.yaml")])).toMatchObject({ exitCode: 0 });
  });

  test("replaces nothing", async () => {
    const { exitCode, stderr } = await chapterkit(["init", home, "--yes"]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 73, stderr: expect.stringContaining("exists already") });
    expect(await readFile(chapter, "utf8")).toBe(audit);
  });
});

describe("templates", () => {
  test("are listed with where they come from", async () => {
    const { stdout } = await chapterkit(["templates", "list", "--chapter", chapter]);
    expect(stdout).toMatch(/^chapterkit {2}en\/commons-audit\/script\.hbs {2}\S/m);
  });

  test("are used from beside the chapter once they are copied there", async () => {
    const copy = join(home, "templates", "en", "commons-audit", "script.hbs");
    const once = await chapterkit(["templates", "copy", "commons-audit/script", "--chapter", chapter]);
    expect(once).toMatchObject({ exitCode: 0, stdout: expect.stringContaining(copy) });
    const { stdout } = await chapterkit(["templates", "list", "--chapter", chapter]);
    expect(stdout).toContain(`chapter  en/commons-audit/script.hbs  ${copy}`);
    expect(
      await chapterkit(["templates", "copy", "commons-audit/script", "--chapter", chapter]),
    ).toMatchObject({ exitCode: 73 });
  });
});

test("schema is JSON Schema draft-07", async () => {
  const { stdout } = await chapterkit(["schema"]);
  expect(JSON.parse(stdout)).toMatchObject({ $schema: "http://json-schema.org/draft-07/schema#" });
});

test("the schema beside the examples is the one in use", async () => {
  const { stdout } = await chapterkit(["schema"]);
  await expect(stdout).toMatchFileSnapshot("../templates/chapters/chapter.schema.json");
});
