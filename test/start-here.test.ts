import { expect, test } from "vitest";
import { startHereId } from "../src/kit/plan-kit.js";
import { renderKit } from "../src/output/render-kit.js";
import { kitOf } from "./kit-of.js";
import { textOfPages } from "./pdf-text.js";

/** Its text, as if none of the other documents had been made. */
async function startHere(chapter: object): Promise<string> {
  const { kit } = await kitOf("pilot-review", chapter);
  const wanted = kit.documents.filter(({ id }) => id === startHereId);
  const { files } = await renderKit(kit, wanted, {});
  const pages = await textOfPages(files[0]?.bytes ?? new Uint8Array());
  return pages.join("\n").replace(/\s+/g, " ");
}

test.each([
  ["long-edge", true],
  ["none", false],
])("speaks of backs only where the printer makes them: %s", async (duplex, hasBacks) => {
  const text = await startHere({ paper: { duplex } });
  expect(/both sides|fronts and backs|front and back/.test(text)).toBe(hasBacks);
});

test("asks for care with names that are written by hand, where none are printed", async () => {
  const text = await startHere({ people: { count: 6 } });
  expect(text).toContain("Where you write a name by hand, only those named may see it");
});

test("says what a kit was made from, and shows each month from the first day to the last", async () => {
  const rituals = {
    "companion-triads": { starts: "2027-02-01", rotations: 2 },
    "pilot-review": { when: "2027-07-03 18:00" },
  };
  const text = await startHere({ people: { count: 6 }, seed: "a-seed", rituals });
  expect(text).toMatch(/KIT \w+ · chapterkit \d+\.\d+\.\d+ · drawn by lot: a-seed/);
  expect(text).toContain("Feb Mar Apr May Jun Jul");
});
