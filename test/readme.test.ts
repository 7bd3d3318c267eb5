import { readFileSync } from "node:fs";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { prepareKit } from "../src/generate.js";
import { chapterkit } from "./command-line.js";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const commands = ["init", "build", "check", "plan", "verify", "templates", "schema"];

test("the README's chapter file is a chapter", async () => {
  const [, yaml = ""] = /```yaml\n([\s\S]*?)```/.exec(readme) ?? [];
  const file = join(await mkdtemp(join(tmpdir(), "chapterkit-")), "chapter.yaml");
  await writeFile(file, yaml);
  const { kit, warnings } = await prepareKit(file);
  expect(kit.chapter.people).toHaveLength(7);
  expect(warnings).toEqual([]);
});

test.each(commands)("%s is in the README, with options that it has", async (command) => {
  const rows = readme.split("\n").filter((line) => line.startsWith(`| \`chapterkit ${command}`));
  expect(rows).not.toEqual([]);
  const { stdout } = await chapterkit([command, "--help"]);
  for (const [option] of rows.join(" ").matchAll(/--[a-z]+/g)) expect(stdout).toContain(option);
});

test("npm runs what the README says", () => {
  const { scripts } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  for (const [, name = ""] of readme.matchAll(/npm (?:run )?(start|test|bench)/g)) {
    expect(Object.keys(scripts)).toContain(name);
  }
});
