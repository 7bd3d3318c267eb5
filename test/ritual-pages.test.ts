import { describe, test } from "vitest";
import { checkKit } from "../src/generate.js";
import { rituals } from "../src/rituals/index.js";
import { kitOf, longNames } from "./kit-of.js";

const tracker = { url: "https://tracker.example.org/k/{id}" };

/** As different as the paper can be. */
const chapters = {
  "23 long names on Letter, photocopy-safe, low ink": {
    people: longNames,
    paper: { size: "letter", cutGuides: "lines" },
    print: { photocopySafe: true, ink: "low" },
  },
  "23 numbers in large print with a tracker": { people: { count: 23 }, print: { text: "large" }, tracker },
  "9 initials on business cards, turned over the short edge": {
    people: longNames.slice(0, 9),
    names: "initials",
    paper: { size: "letter", cards: "business-card", duplex: "short-edge" },
    tracker,
  },
};

describe.each(Object.entries(chapters))("every artifact renders and passes the checks: %s", (_, chapter) => {
  test.each(rituals.map(({ id }) => id))("%s", async (id) => {
    await checkKit(await kitOf(id, chapter));
  });
});
