import { Path, Svg, View } from "@react-pdf/renderer";
import { At, Gap } from "../../paper/box.js";
import { FlowPage, TitleBlock } from "../../paper/page.js";
import { Prose } from "../../paper/prose.js";
import { roleProps } from "../../paper/role.js";
import { useSheet, useTheme } from "../../paper/setup.js";
import { Type } from "../../paper/type.js";
import type { Words } from "../../words/words.js";
import type { ArtifactProps } from "../ritual.js";
import { mark } from "./mark.js";
import type { StoriesPlan } from "./plan.js";
import { chair, clear, planRoom, type Room } from "./room.js";
import {
  chairAt,
  circleAt,
  doorLeaf,
  freeWidth,
  lampAt,
  lampLight,
  metre,
  tableTop,
  walls,
  wayOut,
} from "./room-paths.js";
import { roleLabel } from "./seat-label.js";

/** A plan for each size of circle, drawn to scale. */
export function RoomPlan({ plan, words }: ArtifactProps<StoriesPlan>) {
  const sizes = new Set([...plan.tables, ...plan.otherTables].map(({ turns }) => turns.length));
  return [...sizes].sort().map((tellers) => <Plan key={tellers} tellers={tellers} words={words} />);
}

function Plan({ tellers, words }: { readonly tellers: number; readonly words: Words }) {
  const { type } = useTheme();
  const title = words.label("room.title");
  return (
    <FlowPage mark={mark} title={title}>
      <TitleBlock mark={mark} title={title} subtitle={words.label("room.subtitle", { tellers })} />
      <Gap height={4} />
      <Drawing room={planRoom(tellers)} words={words} />
      <Gap height={14} />
      <Prose blocks={words.prose("room")} set="note" gap={4} termWidth={56 * (type.body.size / 12)} />
    </FlowPage>
  );
}

interface RoomProps {
  readonly room: Room;
  readonly words: Words;
}

/** Below the room: how far the door swings. */
const outside = 0.95;

function Drawing({ room, words }: RoomProps) {
  const { margin } = useTheme();
  const width = useSheet("portrait").width - 2 * margin;
  const height = (room.depth + outside) * metre;
  return (
    <View wrap={false} style={{ height, width }}>
      <View {...roleProps("Figure", words.label("room.picture", { tellers: room.seats.length }))}>
        <Lines room={room} width={width} height={height} />
      </View>
      <SeatNames room={room} words={words} />
      <ThingNames room={room} words={words} width={width} />
      <At left={0} top={(room.depth + 0.45) * metre}>
        <ScaleBar unit={words.label("room.metres")} />
      </At>
    </View>
  );
}

/** Walls and furniture, from thick to thin. */
function Lines({
  room,
  width,
  height,
}: Pick<RoomProps, "room"> & { readonly width: number; readonly height: number }) {
  const { ink, rule } = useTheme();
  const { candle, seats, carer, interpreter, lamp, table } = room;
  const edge = rule.timeLine / 2;
  return (
    <Svg viewBox={`${-edge} ${-edge} ${width} ${height}`} style={{ width, height }}>
      <Path d={walls(room)} stroke={ink.text} strokeWidth={rule.timeLine} fill="none" />
      <Path d={wayOut(room)} stroke={ink.accent} strokeWidth={rule.mark} fill="none" />
      <Path d={circleAt(candle, 0.24)} stroke={ink.accent} strokeWidth={rule.mark} fill="none" />
      <Path d={circleAt(candle, 0.09)} fill={ink.accent} />
      {[...seats, carer, interpreter].map((seat, index) => (
        <Path key={index} d={chairAt(seat)} stroke={ink.text} strokeWidth={rule.section} fill="none" />
      ))}
      <Path d={lampAt(lamp) + tableTop(table)} stroke={ink.text} strokeWidth={rule.section} fill="none" />
      <Path d={doorLeaf(room) + freeWidth(room)} stroke={ink.text} strokeWidth={rule.writeIn} fill="none" />
      <Path
        d={circleAt(candle, clear) + lampLight(room)}
        stroke={ink.text}
        strokeWidth={rule.writeIn}
        strokeDasharray="2 4"
        fill="none"
      />
    </Svg>
  );
}

/** Numbers in the chairs; behind them the roles. */
function SeatNames({ room: { seats }, words }: RoomProps) {
  const { type } = useTheme();
  const roleWidth = 8 * type.note.size;
  return seats.map(({ x, y, turned }, index) => {
    const behind = chair / 2 + 0.22 + 0.3 * Math.abs(Math.sin(turned));
    const role = roleLabel(index + 1, seats.length, words);
    return (
      <View key={index} style={{ position: "absolute", left: 0, top: 0 }}>
        <At left={x * metre - 20} top={y * metre - 9} width={40}>
          <Type set="subhead" align="center" size={16}>
            {index + 1}
          </Type>
        </At>
        {role === "" ? null : (
          <At
            left={(x + behind * Math.sin(turned)) * metre - roleWidth / 2}
            top={(y - behind * Math.cos(turned)) * metre - type.note.leading / 2}
            width={roleWidth}
          >
            <Type set="note" align="center">
              {role}
            </Type>
          </At>
        )}
      </View>
    );
  });
}

function ThingNames({ room, words, width }: RoomProps & { readonly width: number }) {
  const { type } = useTheme();
  const { leading } = type.note;
  const { candle, carer, interpreter, table, depth } = room;
  const beside = room.width * metre + 14;
  const inRing = { left: (candle.x - 1) * metre, width: 2 * metre, align: "center" } as const;
  const names = [
    { id: "clear", ...inRing, top: (candle.y - 0.4) * metre - leading },
    { id: "candle", ...inRing, top: (candle.y + 0.34) * metre },
    { id: "free", left: 8, width: metre, top: candle.y * metre - leading - 3 },
    {
      id: "light",
      left: (interpreter.x - 0.2) * metre,
      width: 1.4 * metre,
      top: (interpreter.y + 0.42) * metre,
    },
    {
      id: "carer",
      left: (carer.x - 1.38) * metre,
      width: metre,
      top: carer.y * metre - leading / 2,
      align: "right",
    },
    { id: "tea", left: beside, width: width - beside, top: table.y * metre },
    { id: "exit", left: beside, width: width - beside, top: (depth + 0.1) * metre },
  ] as const;
  return names.map(({ id, left, top, width: nameWidth, ...rest }) => (
    <At key={id} left={left} top={top} width={nameWidth}>
      <Type set="note" {...rest} {...(id === "exit" && { weight: 700 })}>
        {words.label(`room.${id}`)}
      </Type>
    </At>
  ));
}

const metresShown = 3;

/** Metre by metre, black and white by turns. */
function ScaleBar({ unit }: { readonly unit: string }) {
  const { ink, rule, type } = useTheme();
  const width = metresShown * metre;
  const height = 7;
  const blacks = `M0,0H${metre}V${height}H0ZM${2 * metre},0H${width}V${height}H${2 * metre}Z`;
  const labelWidth = 3 * type.note.size;
  return (
    <View style={{ width: width + labelWidth }}>
      <Svg
        {...roleProps("Artifact")}
        viewBox={`-1 -1 ${width + 2} ${height + 2}`}
        style={{ width: width + 2, height: height + 2 }}
      >
        <Path d={blacks} fill={ink.text} />
        <Path d={`M0,0H${width}V${height}H0Z`} stroke={ink.text} strokeWidth={rule.box} fill="none" />
      </Svg>
      {Array.from({ length: metresShown + 1 }, (_, index) => (
        <At
          key={index}
          left={index === 0 ? 0 : index * metre - labelWidth / 2}
          top={height + 3}
          width={labelWidth}
        >
          <Type set="note" align={index === 0 ? "left" : "center"}>
            {index === metresShown ? `${index} ${unit}` : index}
          </Type>
        </At>
      ))}
    </View>
  );
}
