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
  "23 long names on Letter, photocopy-safe, low ink": {
    people: longNames,
    paper: { size: "letter", cutGuides: "lines" },
    print: { photocopySafe: true, ink: "low" },
  },
  "23 numbers in large print with a tracker": { people: { count: 23 }, print: { text: "large" }, tracker },
};

test.each(Object.entries(chapters))(
  "every artifact of every ritual renders and passes the checks: %s",
  async (_, chapter) => {
    await checkKit(await kitOf("pilot-review", { ...chapter, rituals: "all" }));
  },
);
