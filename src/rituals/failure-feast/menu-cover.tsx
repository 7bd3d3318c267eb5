import { View } from "@react-pdf/renderer";
import { Fill, Gap } from "../../paper/box.js";
import { QrCode, TypedCode } from "../../paper/qr-code.js";
import { qrSideOf } from "../../paper/qr-side.js";
import { Type } from "../../paper/type.js";
import type { Points } from "../../paper/units.js";
import { WriteLine } from "../../paper/write-in.js";
import { sizeToFit, textHeight } from "./measure.js";
import type { MenuParts } from "./menu.js";
import { Plate } from "./pictures.js";

interface CoverProps extends MenuParts {
  readonly place?: string;
}

/** The title, the plate of missteps, and when and where. */
export function MenuCover(props: CoverProps) {
  const { setup, feast, words, size } = props;
  const { type } = setup.theme;
  const title = words.labels("menu.title");
  const titleSize = sizeToFit(title, size.width, type.display.size);
  const titleHeight = (title.length * titleSize * type.display.leading) / type.display.size;
  const subtitle = words.label("menu.subtitle", { count: feast.courses.length });
  const taken = titleHeight + textHeight(type.spoken, subtitle, size.width) + footHeight(props);
  return (
    <View style={{ height: "100%" }}>
      {title.map((line) => (
        <Type key={line} set="display" size={titleSize} role="H1">
          {line}
        </Type>
      ))}
      <Gap height={6} />
      <Type set="spoken">{subtitle}</Type>
      <Fill />
      <View style={{ alignItems: "center" }}>
        <Plate
          size={Math.min(size.width, size.height - taken - 24)}
          description={words.label("menu.plate")}
        />
      </View>
      <Fill />
      <Gap height={8} />
      <CoverFoot {...props} />
    </View>
  );
}

const aboveCode = 6;

/** When and where, and the code of the evening. */
function CoverFoot(props: CoverProps) {
  const { setup, words, code } = props;
  const labelWidth = setup.theme.type.body.size * 3.4;
  return (
    <View style={{ flexDirection: "row", alignItems: "flex-end", gap: 10 }}>
      <Fill>
        {facts(props).map(({ id, value }) =>
          value === undefined ? (
            <WriteLine key={id} label={words.label(`menu.${id}`)} labelWidth={labelWidth} />
          ) : (
            <Type key={id} set="spoken" weight={id === "place" ? 400 : 700}>
              {value}
            </Type>
          ),
        )}
        {code === undefined ? null : (
          <View style={{ marginTop: aboveCode }}>
            <TypedCode code={code} />
          </View>
        )}
      </Fill>
      {code === undefined ? null : <QrCode code={code} />}
    </View>
  );
}

function facts({ feast, words, place }: CoverProps) {
  return [
    { id: "date", value: feast.date === undefined ? undefined : words.date(feast.date, "full") },
    { id: "time", value: feast.time === undefined ? undefined : words.time(feast.time) },
    { id: "place", value: place },
  ];
}

function footHeight(props: CoverProps): Points {
  const { setup, code, size } = props;
  const { type, writeInPitch } = setup.theme;
  const side = code === undefined ? 0 : qrSideOf(code.url);
  const heights = facts(props).map(({ value }) =>
    value === undefined ? writeInPitch : textHeight(type.spoken, value, size.width - side),
  );
  const typed = code === undefined ? 0 : aboveCode + type.note.leading;
  return Math.max(side, typed + heights.reduce((sum, height) => sum + height, 0)) + 8;
}
