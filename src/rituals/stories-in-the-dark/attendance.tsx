import { AttendancePage, inParts } from "../../paper/attendance-page.js";
import { Stack } from "../../paper/box.js";
import { useTheme } from "../../paper/setup.js";
import { Type } from "../../paper/type.js";
import type { Inline } from "../../words/blocks.js";
import type { Words } from "../../words/words.js";
import { letters } from "../letters.js";
import type { ArtifactProps } from "../ritual.js";
import { mark } from "./mark.js";
import type { CircleAttendance, StoriesPlan } from "./plan.js";

/** The circles of the first evening for each number of people who may come. */
export function AttendanceSheet({ plan, words }: ArtifactProps<StoriesPlan>) {
  const { type } = useTheme();
  const rows = (plan.attendance ?? []).map((attendance) => ({
    people: attendance.people,
    parts: inParts(linesOf(attendance, words)).map((lines) => (
      <Stack key="circles">
        {lines.map((line, index) => (
          <Type key={index} set="spoken">
            {line}
          </Type>
        ))}
      </Stack>
    )),
  }));
  return (
    <AttendancePage
      words={words}
      mark={mark}
      columns={[{ head: words.label("attendance.circles") }]}
      rows={rows}
      size={type.subhead.size}
    />
  );
}

function linesOf({ circles, waiting }: CircleAttendance, words: Words): Inline[][] {
  const plain = (text: string): Inline => ({ text, strong: false });
  if (circles.length === 0) return [[plain(words.label("attendance.none"))]];
  const seated = circles.map(({ tellers, carer }, index) => [
    { text: `${letters(index)}  `, strong: true },
    plain(`${tellers.join(" · ")},  ${words.label("attendance.carer", { number: carer })}`),
  ]);
  if (waiting.length === 0) return seated;
  const who = words.list(waiting.map(String));
  return [...seated, [plain(words.label("attendance.waiting", { who, count: waiting.length }))]];
}
