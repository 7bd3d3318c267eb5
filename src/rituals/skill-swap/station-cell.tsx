import { View } from "@react-pdf/renderer";
import { Type } from "../../paper/type.js";
import type { Points } from "../../paper/units.js";
import { WriteLine } from "../../paper/write-in.js";
import type { Round, Station } from "./plan.js";
import { lineLeading } from "./wall-layout.js";

/** Of a cell's width what its letter and the gaps take. */
export const besideSkill = 50;

export interface StationCellProps {
  readonly station: Station | undefined;
  /** Empty where it is written by pen. */
  readonly skill: string;
  readonly skillSize: Points;
  readonly rests: string;
  readonly round: Round | undefined;
  /** Numbers of those who learn here. */
  readonly members: readonly string[];
  readonly width: Points;
  /** Of one number. */
  readonly slot: Points;
  readonly size: Points;
  readonly headHeight: Points;
}

/** A station in one round: its letter and skill, and below them whoever learns there. */
export function StationCell({
  station,
  skill,
  skillSize,
  rests,
  round,
  members,
  width,
  slot,
  size,
  headHeight,
}: StationCellProps) {
  if (station === undefined) return null;
  const isResting = round?.resting.includes(station.letter) ?? false;
  const head = isResting ? rests : skill;
  return (
    <View style={{ width, paddingRight: 12 }}>
      <View style={{ height: headHeight, flexDirection: "row", gap: 8 }}>
        <Type set="numeral" accent size={32} width={30}>
          {station.letter}
        </Type>
        {head === "" ? (
          <WriteLine width={width - besideSkill} />
        ) : (
          <Type set="body" weight={600} size={skillSize} width={width - besideSkill}>
            {head}
          </Type>
        )}
      </View>
      <View style={{ flexDirection: "row", flexWrap: "wrap" }}>
        {members.map((number) => (
          <View key={number} style={{ width: slot, height: lineLeading(size) }}>
            <Type set="numeral" size={size}>
              {number}
            </Type>
          </View>
        ))}
      </View>
    </View>
  );
}
