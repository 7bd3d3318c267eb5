import { describe, expect, test } from "vitest";
import { aChapter } from "../../test/a-chapter.js";
import { rosterOf } from "./roster.js";

function slips(names: "as-written" | "initials" | "numbers", people: readonly string[]): string[] {
  const roster = rosterOf(aChapter({ names, people: people.map((name) => ({ name })) }));
  return roster.people.map(({ id }) => roster.onSlip(id));
}

test("names stand on slips as they are written", () => {
  expect(slips("as-written", ["Alma Reyes", "Łukasz"])).toEqual(["Alma Reyes", "Łukasz"]);
});

test("numbers stand in for names on request", () => {
  expect(slips("numbers", ["Alma Reyes", "Łukasz"])).toEqual(["1", "2"]);
});

test("people who are only counted are numbers", () => {
  const chapter = aChapter({ names: "initials", people: 2 });
  const people = chapter.people.map(({ name: _, ...person }) => person);
  const roster = rosterOf({ ...chapter, people });
  expect(people.map(({ id }) => roster.onSlip(id))).toEqual(["1", "2"]);
});

describe("initials", () => {
  test.each([
    {
      name: "the first letter of each part",
      people: ["Alma Reyes", "Ben", "Anne-Marie Roy"],
      slips: ["AR", "B", "AMR"],
    },
    {
      name: "more letters for those who would share them",
      people: ["Alma", "Alan", "Ben"],
      slips: ["Alm", "Ala", "B"],
    },
    { name: "never a whole name", people: ["Al", "Alma"], slips: ["A 1", "Alm"] },
    {
      name: "the number where letters do not help",
      people: ["Ben Okafor", "Ben Olsen"],
      slips: ["BO 1", "BO 2"],
    },
    { name: "capitals alone tell nobody apart", people: ["abe", "Abe"], slips: ["a 1", "A 2"] },
    { name: "letters of any script", people: ["Łukasz Nowak", "é̈va"], slips: ["ŁN", "é̈"] },
  ])("$name", ({ people, slips: expected }) => {
    expect(slips("initials", people)).toEqual(expected);
  });
});

describe("on walls", () => {
  test("people are numbers", () => {
    expect(rosterOf(aChapter()).onWall("p03")).toBe("3");
  });

  test("names are there only when the chapter asks for them", () => {
    expect(rosterOf(aChapter({ wallNames: true })).onWall("p03")).toBe("Person 3");
  });
});

test("an id that nobody has is a mistake of ours", () => {
  expect(() => rosterOf(aChapter()).onSlip("p99")).toThrow("p99");
});
