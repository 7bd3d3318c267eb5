import { View } from "@react-pdf/renderer";
import { Fill } from "../../paper/box.js";
import { smallLine } from "../../paper/card-sheets.js";
import { Tent } from "../../paper/fold.js";
import { Prose } from "../../paper/prose.js";
import { usePageSetup, useSheet, useTheme } from "../../paper/setup.js";
import { sizeForWords } from "../../paper/text-fit.js";
import { Heading, Type } from "../../paper/type.js";
import type { Section } from "../../words/blocks.js";
import type { Words } from "../../words/words.js";
import type { ArtifactProps } from "../ritual.js";
import type { CircleRoom, StoriesPlan } from "./plan.js";
import { SeatRing } from "./seat-ring.js";
import { timekeeperSeat } from "./turns.js";

/** The role to the room, what it asks to whoever sits behind it. */
export function SeatTents({ plan: { rooms }, words }: ArtifactProps<StoriesPlan>) {
  return rooms.map((room, index) => <RoomTents key={index} room={room} words={words} />);
}

interface OfRoom {
  readonly room: CircleRoom;
  readonly words: Words;
}

function RoomTents({ room, words }: OfRoom) {
  const sections = new Map(words.sections("tents").map((section) => [section.id, section]));
  const tents = [
    { id: "host", seat: 1 },
    { id: "timekeeper", seat: timekeeperSeat(room.tellers) },
    { id: "carer", seat: "carer" },
  ] as const;
  return tents.map(({ id, seat }) => (
    <Tent
      key={id}
      front={<Role title={words.label(`tents.${id}`)} seat={seat} room={room} words={words} />}
      rear={<Reminder section={sections.get(id)} />}
    />
  ));
}

interface RoleProps extends OfRoom {
  readonly title: string;
  readonly seat: number | "carer";
}

function Role({ title, seat, room: { circle, tellers }, words }: RoleProps) {
  const setup = usePageSetup();
  const { margin, type } = useTheme();
  const sheet = useSheet("portrait");
  const ring = sheet.height * 0.24;
  const gap = 28;
  const width = sheet.width - 2 * margin - ring - gap;
  return (
    <View style={{ flexGrow: 1 }}>
      <Fill />
      <View style={{ flexDirection: "row", alignItems: "center", gap }}>
        <SeatRing tellers={tellers} size={ring} marked={seat} description={words.label("circles.picture")} />
        <Type
          set="display"
          role="H1"
          width={width}
          size={sizeForWords(title, width * 0.85, type.display.size * 1.6)}
        >
          {title}
        </Type>
      </View>
      <Fill />
      {smallLine(setup, circle && words.label("circles.circle", { circle }))}
    </View>
  );
}

function Reminder({ section }: { readonly section: Section | undefined }) {
  return (
    <View style={{ flexDirection: "column", gap: 16 }}>
      <Heading level={2}>{section?.title ?? ""}</Heading>
      <Prose blocks={section?.blocks ?? []} set="subhead" />
    </View>
  );
}
