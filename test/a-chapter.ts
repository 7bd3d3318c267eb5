import type { Chapter, Person } from "../src/chapter/chapter.js";

type Overrides = Partial<Omit<Chapter, "people">> & {
  /** How many, or who; what is not said of a person is filled in. */
  readonly people?: number | readonly Partial<Person>[];
};

/** A valid chapter for tests, such as `aChapter({ people: 23 })`. */
export function aChapter({ people = 12, ...overrides }: Overrides = {}): Chapter {
  const entries = typeof people === "number" ? Array.from({ length: people }, () => ({})) : people;
  return {
    id: "canal",
    name: "Canal Street Neighbours",
    languages: ["en"],
    confidentiality: "own-experience",
    kitId: "canal",
    seed: "canal",
    paper: { size: "a4", cards: "eighth", duplex: "long-edge", cutGuides: "lines" },
    printer: { margin: 6.35, duplexOffset: { x: 0, y: 0 } },
    print: { text: "standard", ink: "full", photocopySafe: false },
    names: "as-written",
    wallNames: false,
    keepApart: [],
    keepTogether: [],
    shareALanguage: false,
    mix: [],
    rituals: {},
    ...overrides,
    people: entries.map((entry, index) => aPerson(index + 1, entry)),
  };
}

function aPerson(number: number, overrides: Partial<Person>): Person {
  return {
    id: `p${String(number).padStart(2, "0")}`,
    number,
    name: `Person ${number}`,
    speaks: ["en"],
    tags: {},
    awayRounds: [],
    print: "standard",
    ...overrides,
  };
}
