import { Path, Svg, View } from "@react-pdf/renderer";
import { At, Gap } from "../../paper/box.js";
import { FlowPage, TitleBlock } from "../../paper/page.js";
import { Prose } from "../../paper/prose.js";
import { roleProps } from "../../paper/role.js";
import { useSheet, useTheme } from "../../paper/setup.js";
import { Type } from "../../paper/type.js";
import { mm, type Points } from "../../paper/units.js";
import type { Words } from "../../words/words.js";
import type { ArtifactProps } from "../ritual.js";
import { mark } from "./mark.js";
import type { CircleRoom, StoriesPlan } from "./plan.js";
import { chair, clear, planRoom, type Room } from "./room.js";
import { chairAt, circleAt, doorLeaf, freeWidth, lampAt, tableTop, walls, wayOut } from "./room-paths.js";
import { roleLabel } from "./seat-label.js";

/** A plan for each room, and for each size of circle that may form instead; drawn to scale. */
export function RoomPlan({ plan: { rooms, otherTables }, words }: ArtifactProps<StoriesPlan>) {
  const others = otherTables.map(({ turns }): CircleRoom => ({ tellers: turns.length }));
  return [...rooms, ...others].map((room, index) => <Plan key={index} {...room} words={words} />);
}

/** Large print needs the room smaller. */
function useScale() {
  const scale = useTheme().large ? 50 : 40;
  return { scale, metre: mm(1000 / scale) };
}

function Plan({ circle, tellers, words }: CircleRoom & { readonly words: Words }) {
  const { type } = useTheme();
  const { scale } = useScale();
  const room = planRoom(tellers);
  const title = circle === undefined ? words.label("room.title") : words.label("room.title-of", { circle });
  const measures = { scale, width: words.number(room.width), depth: words.number(room.depth) };
  return (
    <FlowPage mark={mark} title={title}>
      <TitleBlock
        mark={mark}
        title={title}
        subtitle={words.label("room.subtitle", { tellers, ...measures })}
      />
      <Gap height={4} />
      <Drawing room={room} words={words} />
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
  const { margin, rule } = useTheme();
  const { metre } = useScale();
  const edge = rule.timeLine / 2;
  const width = useSheet("portrait").width - 2 * margin;
  const height = (room.depth + outside) * metre;
  return (
    <View wrap={false} style={{ height, width }}>
      <View {...roleProps("Figure", words.label("room.picture", { tellers: room.seats.length }))}>
        <Lines room={room} width={width} height={height} edge={edge} />
      </View>
      <At left={edge} top={edge}>
        <SeatNames room={room} words={words} />
        <ThingNames room={room} words={words} width={width} />
      </At>
      <At left={0} top={(room.depth + 0.45) * metre}>
        <ScaleBar unit={words.label("room.metres")} />
      </At>
    </View>
  );
}

interface LinesProps extends Pick<RoomProps, "room"> {
  readonly width: Points;
  readonly height: Points;
  /** Half a wall lies outside the room. */
  readonly edge: Points;
}

/** Walls and furniture, from thick to thin; in metres, as their paths are. */
function Lines({ room, width, height, edge }: LinesProps) {
  const { ink, rule, lowInk } = useTheme();
  const { metre } = useScale();
  const { candle, seats, carer, interpreter, lamp, table } = room;
  const box = [-edge, -edge, width, height].map((length) => length / metre);
  const line = (weight: Points, stroke = ink.text) => ({ stroke, strokeWidth: weight / metre, fill: "none" });
  return (
    <Svg viewBox={box.join(" ")} style={{ width, height }}>
      <Path d={walls(room)} {...line(rule.timeLine)} />
      <Path d={wayOut(room)} {...line(rule.mark, ink.accent)} />
      <Path d={circleAt(candle, 0.24)} {...line(rule.mark, ink.accent)} />
      <Path d={circleAt(candle, 0.09)} {...(lowInk ? line(rule.box, ink.accent) : { fill: ink.accent })} />
      {[...seats, carer, interpreter].map((seat, index) => (
        <Path key={index} d={chairAt(seat)} {...line(rule.section)} />
      ))}
      <Path d={lampAt(lamp) + tableTop(table)} {...line(rule.section)} />
      <Path d={doorLeaf(room) + freeWidth(room)} {...line(rule.writeIn)} />
      <Path
        d={circleAt(candle, clear)}
        {...line(rule.writeIn)}
        strokeDasharray={`${2 / metre} ${4 / metre}`}
      />
    </Svg>
  );
}

/** So far forward from the middle of a chair is the middle of its seat. */
const seatForward = 0.045;

/** Numbers in the chairs; behind them the roles. */
function SeatNames({ room: { seats }, words }: RoomProps) {
  const { type } = useTheme();
  const { metre } = useScale();
  const roleWidth = 8 * type.note.size;
  return seats.map(({ x, y, turned }, index) => {
    const behind = chair / 2 + 0.22 + 0.3 * Math.abs(Math.sin(turned));
    const role = roleLabel(index + 1, seats.length, words);
    return (
      <View key={index} style={{ position: "absolute", left: 0, top: 0 }}>
        <At
          left={(x - seatForward * Math.sin(turned)) * metre - 20}
          top={(y + seatForward * Math.cos(turned)) * metre - 9}
          width={40}
        >
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

function ThingNames({ room, words, width }: RoomProps & { readonly width: Points }) {
  const { type } = useTheme();
  const { metre } = useScale();
  const { leading } = type.note;
  const { candle, carer, lamp, table, depth } = room;
  const beyond = room.width * metre + 14;
  const byWall = { left: 8, width: metre };
  const inRing = { left: (candle.x - 1) * metre, width: 2 * metre, align: "center" } as const;
  const names = [
    { id: "clear", ...inRing, top: (candle.y - 0.4) * metre - leading },
    { id: "candle", ...inRing, top: (candle.y + 0.27) * metre },
    { id: "free", ...byWall, top: candle.y * metre - leading - 3 },
    { id: "free-note", ...byWall, top: candle.y * metre + 1 },
    { id: "light", left: (lamp.x + 0.4) * metre, width: 3.2 * metre, top: lamp.y * metre - leading / 2 },
    {
      id: "carer",
      left: (carer.x - 1.38) * metre,
      width: metre,
      top: carer.y * metre - leading / 2,
      align: "right",
    },
    { id: "water", left: beyond, width: width - beyond, top: table.y * metre },
    { id: "exit", left: beyond, width: width - beyond, top: (depth + 0.1) * metre },
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
  const { metre } = useScale();
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
