import { AttendancePage, besideCome, inParts } from "../../paper/attendance-page.js";
import { Stack } from "../../paper/box.js";
import { useSheet, useTheme } from "../../paper/setup.js";
import { Type } from "../../paper/type.js";
import type { ArtifactProps } from "../ritual.js";
import { mark } from "./mark.js";
import type { PledgesPlan } from "./plan.js";
import { ringLines } from "./ring-lines.js";

/** The first deal for each number of people who may come: a ring in which every card goes on by itself. */
export function AttendanceSheet({ plan, words }: ArtifactProps<PledgesPlan>) {
  const { wallMargin, type } = useTheme();
  const { size } = type.subhead;
  const offer = type.body.size * 5;
  const width = besideCome(useSheet("portrait").width - 2 * wallMargin - offer - 8, size);
  const rows = (plan.attendance ?? []).map(({ people, ring, offersGo }) => ({
    people,
    parts: inParts(ringLines(ring, width, size)).map((lines) => (
      <Stack key="ring">
        {lines.map((line) => (
          <Type key={line} set="spoken" size={size}>
            {line}
          </Type>
        ))}
      </Stack>
    )),
    aside: words.label(`attendance.${offersGo === 2 ? "two-on" : "one-back"}`),
  }));
  return (
    <AttendancePage
      words={words}
      mark={mark}
      columns={[
        { head: words.label("attendance.ring"), width },
        { head: words.label("attendance.offer"), width: offer },
      ]}
      rows={rows}
      size={size}
    />
  );
}
