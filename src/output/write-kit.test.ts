import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { fileEntry, type KitFile, type Manifest } from "../kit/manifest.js";
import { openKitFolder, refuseOtherInputs } from "./kit-folder.js";
import { writeKit } from "./write-kit.js";

let home: string;
let out: string;
let kit: string;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "chapterkit "));
  out = join(home, "aus", "gäbe");
  kit = join(out, "canal");
});
afterEach(() => rm(home, { recursive: true, force: true }));

function aFile(file: string, text = file): KitFile {
  return { file, bytes: new TextEncoder().encode(text) };
}

function aManifest(files: readonly KitFile[], inputs = "inputs"): Manifest {
  return {
    format: 1,
    generator: { name: "chapterkit", version: "0.0.0" },
    kit: { id: "canal", code: null, mark: "MARK0" },
    chapter: { id: "canal", name: "Canal" },
    season: null,
    seed: "canal",
    inputs: { sha256: inputs },
    documents: [],
    files: files.map(fileEntry),
    codes: [],
    plan: {},
  };
}

async function build(names: readonly string[], text?: string) {
  const files = names.map((name) => aFile(name, text));
  return writeKit(await openKitFolder(out, "canal", home), aManifest(files), files);
}

async function filesThere(): Promise<string[]> {
  const found = await readdir(kit, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(kit.length + 1))
    .sort();
}

describe("a build", () => {
  test("writes its files and the manifest, and leaves nothing else", async () => {
    const { written, removed } = await build(["en/start-here.pdf", "en/feast/menu.pdf"]);
    expect(written).toEqual(["en/start-here.pdf", "en/feast/menu.pdf", "kit.json"]);
    expect(removed).toEqual([]);
    expect(await filesThere()).toEqual(["en/feast/menu.pdf", "en/start-here.pdf", "kit.json"]);
  });

  test("removes what the kit no longer has, and folders that this empties", async () => {
    await build(["en/start-here.pdf", "en/feast/menu.pdf"]);
    const { removed } = await build(["en/start-here.pdf"]);
    expect(removed).toEqual(["en/feast/menu.pdf"]);
    expect(await readdir(join(kit, "en"))).toEqual(["start-here.pdf"]);
  });

  test("leaves what the kit no longer has but someone changed", async () => {
    await build(["en/start-here.pdf", "en/feast/menu.pdf"]);
    await writeFile(join(kit, "en/feast/menu.pdf"), "with notes");
    const { removed, left } = await build(["en/start-here.pdf"]);
    expect({ removed, left }).toEqual({ removed: [], left: ["en/feast/menu.pdf"] });
    expect(await readFile(join(kit, "en/feast/menu.pdf"), "utf8")).toBe("with notes");
  });

  test("repairs a file of the kit", async () => {
    await build(["en/start-here.pdf"]);
    await writeFile(join(kit, "en/start-here.pdf"), "half");
    await build(["en/start-here.pdf"]);
    expect(await readFile(join(kit, "en/start-here.pdf"), "utf8")).toBe("en/start-here.pdf");
  });

  test("does not mind what the system leaves in folders", async () => {
    await build(["en/start-here.pdf"]);
    await writeFile(join(kit, ".DS_Store"), "");
    await expect(build(["en/start-here.pdf"])).resolves.toBeDefined();
  });
});

describe("a folder is refused", () => {
  const refused = (message: string) =>
    expect(openKitFolder(out, "canal", home)).rejects.toMatchObject({
      exitCode: 73,
      message: expect.stringContaining(message),
    });

  test("when the output is a file", async () => {
    await mkdir(join(home, "aus"));
    await writeFile(out, "");
    await refused("this is a file");
  });

  test("when the output lies below a file", async () => {
    await writeFile(join(home, "aus"), "");
    await refused("a file stands where a folder is needed");
  });

  test("when the output is a link", async () => {
    await mkdir(join(home, "aus"));
    await symlink(home, out);
    await refused("this is a link");
  });

  test("when the kit is a link", async () => {
    await mkdir(out, { recursive: true });
    await symlink(home, kit);
    await refused("this is a link");
  });

  test("when it is the chapter's own", async () => {
    await mkdir(kit, { recursive: true });
    await expect(openKitFolder(out, "canal", kit)).rejects.toThrow("chapter's own folder");
    await expect(openKitFolder(out, "canal", out)).rejects.toThrow("chapter's own folder");
  });

  test("when it holds someone's files, which stay", async () => {
    await mkdir(join(kit, "en"), { recursive: true });
    await writeFile(join(kit, "en", "notes.txt"), "mine");
    await refused("files that chapterkit did not make: en/notes.txt.");
    expect(await readFile(join(kit, "en", "notes.txt"), "utf8")).toBe("mine");
  });

  test("when someone's files lie among ours", async () => {
    await build(["en/start-here.pdf"]);
    await symlink(home, join(kit, "es"));
    await writeFile(join(kit, "notes.txt"), "mine");
    await refused("files that chapterkit did not make: es and 1 more.");
  });

  test.each([
    ["is not JSON", "{"],
    ["is another program's", '{ "format": 1 }'],
    ["leads out of the kit", JSON.stringify(aManifest([aFile("../../mine.txt")]))],
  ])("when kit.json %s", async (_name, text) => {
    await mkdir(kit, { recursive: true });
    await writeFile(join(kit, "kit.json"), text);
    await refused("this kit.json is damaged, or of another program or version.");
  });

  test("for a part of a kit that was made from other inputs", async () => {
    await build(["en/start-here.pdf"]);
    const folder = await openKitFolder(out, "canal", home);
    expect(() => refuseOtherInputs(folder, { inputs: "inputs", mark: "MARK0" })).not.toThrow();
    expect(() => refuseOtherInputs(folder, { inputs: "others", mark: "MARK0" })).toThrow("Build it whole");
  });
});

describe("after a build that was killed", () => {
  test("while it wrote beside the kit, the next one tidies up", async () => {
    await mkdir(join(kit, ".chapterkit-new", "en"), { recursive: true });
    await writeFile(join(kit, ".chapterkit-new", "en", "start-here.pdf"), "ha");
    await build(["en/start-here.pdf"]);
    expect(await filesThere()).toEqual(["en/start-here.pdf", "kit.json"]);
  });

  test("while it put files in place, the next one knows them for ours", async () => {
    const files = [aFile("en/start-here.pdf"), aFile("en/feast/menu.pdf")];
    await mkdir(join(kit, ".chapterkit-new"), { recursive: true });
    await writeFile(join(kit, ".chapterkit-new", "kit.json"), JSON.stringify(aManifest(files)));
    await mkdir(join(kit, "en", "feast"), { recursive: true });
    await writeFile(join(kit, "en/feast/menu.pdf"), "en/feast/menu.pdf");
    const { removed } = await build(["en/start-here.pdf"]);
    expect(removed).toEqual(["en/feast/menu.pdf"]);
    expect(await filesThere()).toEqual(["en/start-here.pdf", "kit.json"]);
  });

  test("its lock is taken over", async () => {
    const { pid } = spawnSync("true");
    await mkdir(kit, { recursive: true });
    await writeFile(join(kit, ".chapterkit-lock"), `${pid}\n`);
    await build(["en/start-here.pdf"]);
    expect(await filesThere()).toEqual(["en/start-here.pdf", "kit.json"]);
  });
});

describe("two builds at once", () => {
  test("the second is told while the first writes", async () => {
    await mkdir(kit, { recursive: true });
    await writeFile(join(kit, ".chapterkit-lock"), `${process.ppid}\n`);
    await expect(build(["en/start-here.pdf"])).rejects.toThrow("another build is writing this kit");
    expect(await filesThere()).toEqual([".chapterkit-lock"]);
  });

  test("the slower is told that the kit has changed", async () => {
    const folder = await openKitFolder(out, "canal", home);
    await build(["en/start-here.pdf"]);
    await expect(writeKit(folder, aManifest([], "others"), [])).rejects.toThrow("in the meantime");
    expect(await filesThere()).toEqual(["en/start-here.pdf", "kit.json"]);
  });
});
