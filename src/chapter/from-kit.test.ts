import { describe, expect, test } from "vitest";
import { aChapterFile, load, refusal } from "../../test/a-chapter-file.js";
import { UserError } from "../errors.js";

const chapter = aChapterFile("rituals:", "  companion-triads:", "    history: { kit: kit.json }");
const place = "chapter.yaml:4:21  rituals.companion-triads.history.kit:";

function aKit(changes: object = {}): string {
  const plan = { "companion-triads": { rounds: ["p01 p02"], quality: {} } };
  return JSON.stringify({ format: 1, generator: { name: "chapterkit", version: "1" }, plan, ...changes });
}

describe("an earlier kit", () => {
  test("stands for what it decided for a ritual, and for nothing else of it", async () => {
    const { chapter: loaded, sources } = await load(chapter, { "kit.json": aKit() });
    expect(loaded.rituals["companion-triads"]).toEqual({
      rotations: 4,
      history: { kit: { rounds: ["p01 p02"] } },
    });
    expect(sources.map(({ file }) => file.split("/").at(-1))).toEqual(["chapter.yaml", "kit.json"]);
  });

  test("counts as the same source while the ritual takes the same from it", async () => {
    const sourceOf = async (kit: string) => (await load(chapter, { "kit.json": kit })).sources[1]?.bytes;
    const longer = aKit({ documents: ["more"] });
    expect(await sourceOf(longer)).toEqual(await sourceOf(aKit()));
    const other = aKit({ plan: { "companion-triads": { rounds: [] } } });
    expect(await sourceOf(other)).not.toEqual(await sourceOf(aKit()));
  });

  test("may be large", async () => {
    const { chapter: loaded } = await load(chapter, {
      "kit.json": aKit({ documents: ["x".repeat(400_000)] }),
    });
    expect(loaded.rituals).toHaveProperty("companion-triads.history");
  });

  test.each([
    ["{", "this file is not the kit.json of a kit."],
    ["[]", "this file is not the kit.json of a kit"],
    [aKit({ format: 2 }), "this file is not the kit.json of a kit"],
    [aKit({ plan: {} }), "this kit holds no companion-triads"],
    [
      aKit({ plan: { "companion-triads": { rounds: [7] } } }),
      "this kit cannot be used, at plan.companion-triads.rounds[0]: write a text",
    ],
  ])("that is %s is refused where it is named", async (kit, message) => {
    expect(await refusal(chapter, { "kit.json": kit })).toEqual({
      exitCode: 65,
      lines: [`${place} ${message}`],
    });
  });

  test("that is missing is a missing file", async () => {
    expect(await refusal(chapter)).toEqual({ exitCode: 66, lines: [`${place} there is no file kit.json.`] });
  });

  test.each(["kit.yaml", "{ plan: {} }", "7"])("is not named by %s", async (kit) => {
    const { exitCode, lines } = await refusal(chapter.replace("kit.json", kit));
    expect(exitCode).toBe(65);
    expect(lines.join()).toContain("name the kit.json of an earlier kit");
  });

  test("is missing where its key is alone or absent", async () => {
    expect((await refusal(chapter.replace("kit: kit.json", ""))).lines.join()).toContain("is missing");
  });
});

describe("ids of an earlier list", () => {
  test("need a list of people with ids, or a count", async () => {
    const people = ["people:", "  - { id: p07, name: Alma }", "  - Ben"].join("\n");
    const { lines } = await refusal(`${people}\n${chapter}`, { "kit.json": aKit() });
    expect(lines).toEqual([
      'chapter.yaml:7:14  rituals.companion-triads.history: earlier rounds and deals know people by id, and "Ben" in the list of people has none. Write the id that each person had then: { id: p01, name: Ben }.',
    ]);
    const withIds = people.replace("- Ben", "- { id: p08, name: Ben }");
    expect((await load(`${withIds}\n${chapter}`, { "kit.json": aKit() })).chapter.people).toHaveLength(2);
  });
});

describe("a mistake that shows later", () => {
  test("is told with its place in the file that it comes from", async () => {
    const people = "id,name,awayRounds\np01,Alma,\np02,Ben,9\n";
    const { placing } = await load(aChapterFile("people: { file: people.csv }"), { "people.csv": people });
    const late = () => {
      throw new UserError([
        { path: "people[1].awayRounds", message: "there is no round 9" },
        { message: "somewhere" },
      ]);
    };
    await expect(placing(late)).rejects.toThrow(/people\.csv:3:9 {2}people\[1\]\.awayRounds/);
    await expect(placing(late)).rejects.toThrow(/^somewhere$/m);
  });
});
