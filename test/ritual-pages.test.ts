import { test } from "vitest";
import { checkKit } from "../src/generate.js";
import { kitOf, longNames } from "./kit-of.js";

const tracker = { url: "https://tracker.example.org/k/{id}" };

/** As different as the paper can be. */
const chapters = {
  "6 numbers, business cards on A4, turned over the short edge, with a tracker": {
    people: { count: 6 },
    paper: { size: "a4", cards: "business-card", duplex: "short-edge" },
    tracker,
  },
  "23 long names on Letter, quarters of a sheet, low ink": {
    people: longNames,
    paper: { size: "letter", cards: "quarter", cutGuides: "lines" },
    print: { ink: "low" },
  },
  "13 numbers on A4, photocopy-safe, turned over by hand": {
    people: { count: 13 },
    paper: { size: "a4", duplex: "manual" },
    print: { photocopySafe: true },
  },
  "23 long names in a chapter with a long name, on Letter in large print, photocopy-safe, with a tracker": {
    chapter: { name: "The North Harbour Neighbourhood Circle for Shared Strength and Care" },
    people: longNames,
    paper: { size: "letter" },
    print: { text: "large", photocopySafe: true },
    tracker,
  },
};

test.each(Object.entries(chapters))(
  "every artifact of every ritual renders and passes the checks: %s",
  async (_, chapter) => {
    await checkKit(await kitOf("pilot-review", { ...chapter, rituals: "all" }));
  },
);
