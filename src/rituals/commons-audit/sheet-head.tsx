import { View } from "@react-pdf/renderer";
import { Fill } from "../../paper/box.js";
import { TitleBlock } from "../../paper/page.js";
import { QrCode, TypedCode } from "../../paper/qr-code.js";
import { useTheme } from "../../paper/setup.js";
import { WriteLine } from "../../paper/write-in.js";
import type { Words } from "../../words/words.js";
import type { Session } from "../gathering.js";
import type { Code } from "../ritual.js";
import { mark } from "./mark.js";

export interface SheetHeadProps {
  readonly words: Words;
  readonly title: string;
  readonly subtitle: string;
  readonly session: Session;
  readonly code: Code | undefined;
}

/** Of a sheet that the whole room fills: title, the day or a line for it, and the code where there is one. */
export function SheetHead({ words, title, subtitle, session, code }: SheetHeadProps) {
  const { type } = useTheme();
  const day = session.date === undefined ? "" : `${words.date(session.date, "full")}. `;
  return (
    <View style={{ flexDirection: "row", gap: 24, marginBottom: 8 }}>
      <Fill>
        <TitleBlock mark={mark} title={title} subtitle={`${day}${subtitle}`} />
        {day === "" ? <WriteLine label={words.label("date")} width={220} /> : null}
      </Fill>
      {code === undefined ? null : (
        <View style={{ alignItems: "flex-end" }}>
          <QrCode code={code} />
          <TypedCode code={code} size={type.tableHead.size} />
        </View>
      )}
    </View>
  );
}
