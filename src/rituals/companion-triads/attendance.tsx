import { View } from "@react-pdf/renderer";
import { AttendancePage, besideCome, inParts } from "../../paper/attendance-page.js";
import { usePageSetup, useSheet } from "../../paper/setup.js";
import type { Size } from "../../paper/sizes.js";
import type { Theme } from "../../paper/theme.js";
import { Type } from "../../paper/type.js";
import { letters } from "../letters.js";
import type { ArtifactProps, Attendance } from "../ritual.js";
import { mark } from "./mark.js";
import type { TriadsPlan } from "./plan.js";

/** The first round for each number of people who may come. */
export function AttendanceSheet({ plan, words }: ArtifactProps<TriadsPlan>) {
  const { theme } = usePageSetup();
  const { attendance = [] } = plan;
  const sheet = useSheet("portrait");
  const width = sheet.width - 2 * theme.wallMargin;
  const { size, perLine } = layOut(attendance, theme, { width, height: sheet.height - besideTable });
  const tables = besideCome(width, size);
  const rows = attendance.map(({ people, groups }) => ({
    people,
    parts: inParts([...groups.entries()], perLine).map((part) => (
      <View key="tables" style={{ flexDirection: "row", flexWrap: "wrap", width: tables }}>
        {part.map(([index, group]) => (
          <Type key={index} set="spoken" size={size} width={tables / perLine}>
            {[
              { text: `${letters(index)} `, strong: true },
              { text: group.join("·"), strong: false },
            ]}
          </Type>
        ))}
      </View>
    )),
  }));
  return (
    <AttendancePage
      words={words}
      mark={mark}
      columns={[{ head: words.label("attendance.tables") }]}
      rows={rows}
      size={size}
    />
  );
}

/** Title, note and footer. */
const besideTable = 320;

/** As large as one page allows, to be read from afar; a long list runs on instead of growing small. */
function layOut(attendance: readonly Attendance[], { type }: Theme, { width, height }: Size) {
  const characters = attendance.flatMap(({ groups }) =>
    groups.map((group, index) => letters(index).length + 1 + group.join("·").length),
  );
  const layouts = [1.8, 1.6, 1.4, 1.2, 1].map((scale) => {
    const size = type.subhead.size * scale;
    const table = size * 0.52 * (Math.max(1, ...characters) + 2);
    const perLine = Math.max(1, Math.floor(besideCome(width, size) / table));
    const lines = attendance.map(({ groups }) => Math.ceil(groups.length / perLine));
    const needed = lines.reduce((sum, count) => sum + count * size * 1.45 + 8, 0);
    return { size, perLine, needed };
  });
  const smallest = layouts.at(-1) as (typeof layouts)[number];
  return layouts.find(({ needed }) => needed <= height) ?? smallest;
}
