import { View } from "@react-pdf/renderer";
import { Type } from "../../paper/type.js";
import type { Points } from "../../paper/units.js";
import type { Round, Station } from "./plan.js";
import { lineLeading } from "./wall-layout.js";

export const skillSize = 15;

export interface StationCellProps {
  readonly station: Station | undefined;
  readonly skill: string;
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
  return (
    <View style={{ width, paddingRight: 12 }}>
      <View style={{ height: headHeight, flexDirection: "row", gap: 8 }}>
        <Type set="numeral" accent size={32} width={30}>
          {station.letter}
        </Type>
        <Type set="body" weight={600} size={skillSize} width={width - 48}>
          {isResting ? rests : skill}
        </Type>
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
