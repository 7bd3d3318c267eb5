import { expect, test } from "vitest";
import { contradictions, type RotationProblem } from "./index.js";

const nine: RotationProblem = { people: 9, rounds: 2, remainder: "fours" };

test.each<[string, Partial<RotationProblem>, unknown]>([
  ["nothing asked", {}, []],
  [
    "together and apart, over a third person",
    {
      together: [
        [0, 1],
        [1, 2],
      ],
      apart: [[0, 2]],
    },
    [{ kind: "apart-and-together", people: [0, 2] }],
  ],
  [
    "five kept together, in two sets",
    {
      together: [
        [0, 1, 2],
        [2, 3, 4],
      ],
    },
    [{ kind: "too-many-together", people: [0, 1, 2, 3, 4] }],
  ],
  [
    "together without a language",
    { together: [[0, 1]], languages: [["en"], ["es"], ...Array<string[]>(7).fill(["en", "es"])] },
    [{ kind: "together-without-language", people: [0, 1] }],
  ],
  [
    "a language that nobody else speaks",
    { languages: [["cy"], ...Array<string[]>(8).fill(["en"])] },
    [{ kind: "no-language-with-anyone", people: [0] }],
  ],
  [
    "somebody twice in a round of the past",
    {
      history: [
        [[0, 1, 2]],
        [
          [3, 4, 5],
          [5, 6, 7],
        ],
      ],
      held: [[[0, 1, 0]]],
    },
    [
      { kind: "twice-in-a-round", people: [5], round: 2, where: "history" },
      { kind: "twice-in-a-round", people: [0], round: 1, where: "held" },
    ],
  ],
])("%s", (_, wishes, expected) => {
  expect(contradictions({ ...nine, ...wishes })).toEqual(expected);
});
