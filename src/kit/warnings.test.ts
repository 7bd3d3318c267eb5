import { describe, expect, test } from "vitest";
import { aChapter } from "../../test/a-chapter.js";
import type { PlannedEvent } from "./events.js";
import { kitWarnings } from "./warnings.js";

const pledges: PlannedEvent = {
  ritual: "reciprocity-pledges",
  date: "2027-03-06",
  time: "18:00",
  minutes: 45,
};

function feastAt(time: string, date = pledges.date): PlannedEvent {
  return { ritual: "failure-feast", date, time, minutes: 153 };
}

describe("two sessions that nobody can both attend", () => {
  test("at one hour", () => {
    expect(kitWarnings(aChapter(), [pledges, feastAt("18:00")])).toMatchObject([
      {
        path: "rituals.failure-feast",
        message: "reciprocity-pledges begins at the same hour, 2027-03-06 18:00.",
      },
    ]);
  });

  test("one begins while the other goes on", () => {
    expect(kitWarnings(aChapter(), [pledges, feastAt("18:30")])).toMatchObject([
      {
        path: "rituals.failure-feast",
        message: "begins on 2027-03-06 at 18:30, while reciprocity-pledges, from 18:00, still goes on.",
      },
    ]);
  });

  test.each([
    ["when the other has ended", feastAt("18:45")],
    ["on another day", feastAt("18:00", "2027-03-07")],
    ["without an hour", { ritual: "caretaking-roles", date: pledges.date }],
  ])("none is told of one %s", (_, other) => {
    expect(kitWarnings(aChapter(), [pledges, other])).toEqual([]);
  });
});
