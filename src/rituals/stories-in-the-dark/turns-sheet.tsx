import { Circle, Path, Rect, Svg, View } from "@react-pdf/renderer";
import { Gap, Rule } from "../../paper/box.js";
import { FlowPage, TitleBlock } from "../../paper/page.js";
import { Prose } from "../../paper/prose.js";
import { roleProps } from "../../paper/role.js";
import { useSheet, useTheme } from "../../paper/setup.js";
import { Type } from "../../paper/type.js";
import type { Points } from "../../paper/units.js";
import type { Words } from "../../words/words.js";
import type { ArtifactProps } from "../ritual.js";
import { mark } from "./mark.js";
import type { StoriesPlan, TurnTable } from "./plan.js";
import { roleLabel } from "./seat-label.js";
import { type Turn, timer } from "./turns.js";

/** For the timekeeper of each circle: every card of every turn, to the second. */
export function TurnsSheet({ plan, words }: ArtifactProps<StoriesPlan>) {
  return [...plan.tables, ...plan.otherTables].map((table, index) => (
    <Sheet key={index} table={table} plan={plan} words={words} />
  ));
}

const moments = ["begins", "minuteLeft", "quarterLeft", "rests", "ends"] as const;

/** How many times its size a time such as 12:40 is wide, with white beside it. */
const figuresInColumn = 3.3;

interface SheetProps {
  readonly table: TurnTable;
  readonly plan: StoriesPlan;
  readonly words: Words;
}

function Sheet({ table: { circle, turns }, plan: { turn: one, shortestTurn }, words }: SheetProps) {
  const { margin, type, large } = useTheme();
  const width = useSheet("portrait").width - 2 * margin;
  const seatWidth = type.head.size + 6 * type.note.size;
  const columnWidth = (width - seatWidth) / moments.length;
  const figures = Math.min(type.subhead.size * (large ? 1 : 1.2), columnWidth / figuresInColumn);
  const title = circle === undefined ? words.label("turns.title") : words.label("turns.title-of", { circle });
  // Read by the lamp in a lap; large print is as large already.
  const rowHeight = large ? type.numeral.leading : type.numeral.leading * 1.2;
  return (
    <FlowPage mark={mark} title={title}>
      <TitleBlock
        mark={mark}
        title={title}
        subtitle={words.label("turns.subtitle", {
          tellers: turns.length,
          total: timer(turns.at(-1)?.ends ?? 0),
        })}
      />
      <Gap height={6} />
      <View {...roleProps("Table")}>
        <OneTurn
          turn={one}
          shortestTurn={shortestTurn}
          seatWidth={seatWidth}
          columnWidth={columnWidth}
          words={words}
        />
        <Rule weight="head" />
        {turns.map((turn, index) => (
          <View key={turn.seat} wrap={false}>
            {index === 0 ? null : <Rule />}
            <View
              {...roleProps("TR")}
              style={{ flexDirection: "row", alignItems: "center", height: rowHeight }}
            >
              <View
                {...roleProps("TD")}
                style={{ width: seatWidth, flexDirection: "row", alignItems: "center" }}
              >
                <Type set="head" accent width={type.head.size}>
                  {turn.seat}
                </Type>
                <Type set="note">{roleLabel(turn.seat, turns.length, words)}</Type>
              </View>
              {moments.map((moment) => (
                <View {...roleProps("TD")} key={moment} style={{ width: columnWidth }}>
                  <Type set="subhead" size={figures} align="center">
                    {timer(turn[moment])}
                  </Type>
                </View>
              ))}
            </View>
          </View>
        ))}
        <Rule weight="section" />
      </View>
      <Gap height={16} />
      <Prose blocks={words.prose("turns")} set={large ? "body" : "spoken"} termWidth={seatWidth - 12} />
    </FlowPage>
  );
}

interface OneTurnProps {
  readonly turn: Turn;
  readonly shortestTurn: Turn | undefined;
  readonly seatWidth: Points;
  readonly columnWidth: Points;
  readonly words: Words;
}

/** The turn as a line whose stations head the columns: when each card is shown, by a timer started anew. */
function OneTurn({ turn, shortestTurn, seatWidth, columnWidth, words }: OneTurnProps) {
  const { type } = useTheme();
  const figures = Math.min(type.subhead.size * 1.3, columnWidth / figuresInColumn);
  const cards = [
    words.label("turns.begin"),
    timer(60),
    timer(15),
    words.label("turns.rest"),
    words.label("turns.next"),
  ];
  return (
    <View>
      <View style={{ flexDirection: "row", alignItems: "center" }}>
        <Type set="subhead" width={seatWidth}>
          {words.label("turns.one")}
        </Type>
        {moments.map((moment) => (
          <Type key={moment} set="numeral" size={figures} align="center" width={columnWidth}>
            {timer(turn[moment])}
          </Type>
        ))}
      </View>
      {shortestTurn === undefined ? null : (
        <View style={{ flexDirection: "row", alignItems: "center", paddingBottom: 4 }}>
          <Type set="body" width={seatWidth}>
            {words.label("turns.shortened")}
          </Type>
          {moments.map((moment) => (
            <Type
              key={moment}
              set="subhead"
              size={Math.max(type.body.size, figures * 0.75)}
              align="center"
              width={columnWidth}
            >
              {timer(shortestTurn[moment])}
            </Type>
          ))}
        </View>
      )}
      <View style={{ paddingLeft: seatWidth }}>
        <TurnLine width={columnWidth * moments.length} description={words.label("turns.picture")} />
      </View>
      <Gap height={4} />
      <View {...roleProps("TR")} style={{ flexDirection: "row", alignItems: "flex-end", paddingBottom: 6 }}>
        <View {...roleProps("TH")} style={{ width: seatWidth }}>
          <Type set="body" weight={700}>
            {words.label("turns.seat")}
          </Type>
        </View>
        {cards.map((card) => (
          <View {...roleProps("TH")} key={card} style={{ width: columnWidth }}>
            <Type set="body" weight={700} align="center">
              {card}
            </Type>
          </View>
        ))}
      </View>
    </View>
  );
}

function TurnLine({ width, description }: { readonly width: Points; readonly description: string }) {
  const { ink, rule } = useTheme();
  const at = (index: number) => (width * (index + 0.5)) / moments.length;
  const last = moments.length - 1;
  return (
    <View {...roleProps("Figure", description)}>
      <Svg viewBox={`0 0 ${width} 20`} style={{ width, height: 20 }}>
        <Path d={`M${at(0)},10H${at(last)}`} stroke={ink.accent} strokeWidth={rule.timeLine} />
        {moments.map((moment, index) =>
          index === last ? (
            <Rect key={moment} x={at(index) - 3.5} y={1} width={7} height={18} fill={ink.accent} />
          ) : (
            <Circle
              key={moment}
              cx={at(index)}
              cy={10}
              r={6}
              fill="#FFFFFF"
              stroke={ink.accent}
              strokeWidth={3}
            />
          ),
        )}
      </Svg>
    </View>
  );
}
