import { describe, expect, test } from "vitest";
import { aChapter } from "../../test/a-chapter.js";
import { aRitual } from "../../test/a-ritual.js";
import { assignCodes, codesOf } from "./codes.js";

const secret = new Uint8Array(16).fill(7);
const card = (number: number) => ({ kind: "card", number });
const feast = aRitual({
  id: "feast",
  artifacts: [
    { id: "menu" },
    { id: "cards", codes: () => [card(1), card(2)] },
    { id: "stubs", codes: () => [card(2), card(3)] },
  ],
});

function assign(url = "https://tracker.example.org/k/{id}", overrides = {}) {
  const chapter = aChapter({ tracker: { url }, ...overrides });
  return { chapter, ...assignCodes({ chapter, rituals: [feast], plan: {}, secret }) };
}

test("without a tracker there are no codes", () => {
  const codes = assignCodes({ chapter: aChapter(), rituals: [feast], plan: {}, secret: undefined });
  expect(codes).toEqual({ kit: null, items: new Map() });
});

describe("with a tracker", () => {
  test("each item has one code, on however many papers it stands", () => {
    const { items } = assign();
    expect([...items.keys()]).toEqual(["feast/card/1", "feast/card/2", "feast/card/3"]);
  });

  test("a code is twelve characters that nobody mistakes, and a check symbol", () => {
    for (const { id, check } of assign().items.values()) {
      expect(id).toMatch(/^[0-9A-HJKMNP-TV-Z]{12}$/);
      expect(check).toMatch(/^[0-9A-HJKMNP-TV-Z*~$=U]$/);
    }
  });

  test("only {id} and {kit} are filled in", () => {
    const { kit, items } = assign("https://t.example/{kit}/{id}?q={seed}&again={id}");
    const code = items.get("feast/card/1");
    expect(code?.url).toBe(`https://t.example/${kit}/${code?.id}?q={seed}&again=${code?.id}`);
  });

  test("the same secret gives the same codes, whatever else changes", () => {
    const ids = (codes: ReturnType<typeof assign>) => [...codes.items.values()].map(({ id }) => id);
    expect(ids(assign())).toEqual(ids(assign("https://other.example/{id}", { seed: "other", people: 3 })));
  });

  test("another secret, kit or item gives another code", () => {
    const chapter = aChapter({ tracker: { url: "https://t.example/{id}" } });
    const others = [
      assignCodes({ chapter, rituals: [feast], plan: {}, secret: new Uint8Array(16) }),
      assign(undefined, { kitId: "canal-2028" }),
      assign(),
    ];
    const ids = others.flatMap(({ kit, items }) => [kit, ...Array.from(items.values(), ({ id }) => id)]);
    expect(new Set(ids).size).toBe(12);
  });

  test("an artifact knows the codes that it announced and no others", () => {
    const { chapter, ...codes } = assign();
    const numbers = feast.artifacts.map((artifact) =>
      codesOf(codes, feast, artifact, {}, chapter).map(({ number }) => number),
    );
    expect(numbers).toEqual([[], [1, 2], [2, 3]]);
  });
});
