import { existsSync } from "node:fs";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { checkKit, type PreparedKit, prepareKit } from "../src/generate.js";
import { rituals } from "../src/rituals/index.js";

const root = fileURLToPath(new URL("..", import.meta.url));

async function kitOf(ritual: string, chapter: object): Promise<PreparedKit> {
  const folder = await mkdtemp(join(tmpdir(), "chapterkit-"));
  const file = join(folder, "chapter.yaml");
  await writeFile(file, stringify({ chapter: { name: "A chapter" }, rituals: { [ritual]: {} }, ...chapter }));
  return prepareKit(file);
}

const longNames = Array.from(
  { length: 23 },
  (_, index) => `Maximiliana-Theodora Featherstonehaugh ${index + 1}`,
);

/** As different as the paper can be, with few people and many, without names and with long ones. */
const chapters = {
  "6 numbers, A4": { people: { count: 6 } },
  "23 long names, Letter, photocopy-safe": {
    people: longNames,
    paper: { size: "letter", cutGuides: "lines" },
    print: { photocopySafe: true, ink: "low" },
  },
  "48 numbers, large print, with a tracker": {
    people: { count: 48 },
    print: { text: "large" },
    tracker: { url: "https://tracker.example.org/k/{id}" },
  },
  "12 names on business cards, initials, short edge": {
    people: longNames.slice(0, 12),
    names: "initials",
    paper: { size: "letter", cards: "business-card", duplex: "short-edge" },
  },
};

describe.each(rituals.map((ritual) => [ritual.id, ritual] as const))("%s", (id, ritual) => {
  test("its folders bear its id", () => {
    expect(existsSync(join(root, "src/rituals", id, "index.ts"))).toBe(true);
    expect(existsSync(join(root, "templates/words/en", id, "labels.yaml"))).toBe(true);
  });

  test("the same seed gives the same plan, and the plan is plain data", async () => {
    const [one, other] = await Promise.all([1, 2].map(() => kitOf(id, { people: { count: 23 } })));
    expect(one?.kit.plan[id]).toEqual(other?.kit.plan[id]);
    const { chapter } = (one as PreparedKit).kit;
    const input = { chapter, options: chapter.rituals[id], random: () => 0.5, facts: { companions: [] } };
    const plan = ritual.plan(input);
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
  });

  test("another ritual beside it reshuffles nothing", async () => {
    const alone = await kitOf(id, { people: { count: 23 } });
    const after = rituals
      .filter((other) => other.id > id && other.id !== "companion-triads")
      .map((other) => other.id);
    const together = await kitOf(id, {
      people: { count: 23 },
      rituals: Object.fromEntries([id, ...after].map((one) => [one, {}])),
    });
    expect(together.kit.plan[id]).toEqual(alone.kit.plan[id]);
  });

  test("no piece with a name carries a code", async () => {
    const { kit } = await kitOf(id, {
      people: longNames,
      tracker: { url: "https://tracker.example.org/{id}" },
    });
    for (const artifact of ritual.artifacts) {
      const named = artifact.holdsNames(kit.plan[id], kit.chapter);
      expect(named && (artifact.codes?.(kit.plan[id], kit.chapter) ?? []).length > 0).toBe(false);
    }
  });

  test.each(Object.entries(chapters))(
    "every artifact renders and passes the checks: %s",
    async (_, chapter) => {
      await checkKit(await kitOf(id, chapter));
    },
  );
});
