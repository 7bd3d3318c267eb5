import { describe, expect, test } from "vitest";
import { aChapter } from "../../test/a-chapter.js";
import { listPeople } from "./people.js";
import { resolveWishes, type WrittenWishes } from "./wishes.js";

const people = ["Alma", "Ben", "Ben", "Chi", "Dora", "Eve"].map((name) => ({ name }));
const wishes = (written: WrittenWishes) => resolveWishes(written, aChapter({ people }).people);

describe("wishes", () => {
  test("are kept by id, every pair of a set once", () => {
    expect(
      wishes({
        keepApart: [
          ["Alma", "p02", "Chi"],
          ["Chi", "Alma"],
        ],
      }),
    ).toMatchObject({
      keepApart: [
        ["p01", "p02"],
        ["p04", "p01"],
        ["p02", "p04"],
      ],
      findings: [],
    });
  });

  test("that share a person are one", () => {
    expect(
      wishes({
        keepTogether: [
          ["Alma", "Chi"],
          ["Dora", "Eve"],
          ["Chi", "p02"],
        ],
      }),
    ).toMatchObject({
      keepTogether: [
        ["p05", "p06"],
        ["p01", "p04", "p02"],
      ],
      findings: [],
    });
  });

  test.each<[string, WrittenWishes, string, string]>([
    ["a misspelt name", { keepApart: [["Alma", "Dorra"]] }, "keepApart 0 1", 'nobody is called "Dorra"'],
    [
      "a name of two people",
      { keepApart: [["Alma", "Ben"]] },
      "keepApart 0 1",
      '"Ben" can be Ben (p02) or Ben (p03)',
    ],
    [
      "somebody apart from themselves",
      { keepApart: [["Chi", "p04"]] },
      "keepApart 0 1",
      "Chi (p04) stands here twice",
    ],
    [
      "together and apart",
      {
        keepApart: [["Chi", "Dora"]],
        keepTogether: [
          ["Alma", "Chi"],
          ["Alma", "Dora"],
        ],
      },
      "keepApart 0",
      "Chi (p04) and Dora (p05) are to be apart here, and together in keepTogether",
    ],
    [
      "more than a group holds",
      {
        keepTogether: [
          ["Alma", "Chi", "p02"],
          ["Dora", "Eve", "Chi"],
        ],
      },
      "keepTogether 0",
      "5 people would always be together, where 4 fit in a group",
    ],
  ])("%s is a mistake", (_, written, path, message) => {
    expect(wishes(written).findings.map((finding) => [finding.path.join(" "), finding.message])).toEqual([
      [path, message],
    ]);
  });

  test("of people who are only counted go by number", () => {
    const [finding] = resolveWishes(
      { keepApart: [["Alma", "p01"]] },
      listPeople({ count: 3 }, "en"),
    ).findings;
    expect(finding?.hint).toBe("Write a name or an id of the list of people: p01 …");
  });
});
