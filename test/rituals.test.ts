import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { PreparedKit } from "../src/generate.js";
import { rituals } from "../src/rituals/index.js";
import { kitOf, longNames } from "./kit-of.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const tracker = { url: "https://tracker.example.org/{id}" };

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
    const beside = ["commons-audit", "pilot-review", id];
    const together = await kitOf(id, {
      people: { count: 23 },
      rituals: Object.fromEntries(beside.map((one) => [one, {}])),
    });
    expect(together.kit.plan[id]).toEqual(alone.kit.plan[id]);
  });

  test("no piece with a name carries a code", async () => {
    const { kit } = await kitOf(id, { people: longNames, tracker });
    for (const artifact of ritual.artifacts) {
      const named = artifact.holdsNames(kit.plan[id], kit.chapter);
      expect(named && (artifact.codes?.(kit.plan[id], kit.chapter) ?? []).length > 0).toBe(false);
    }
  });
});
