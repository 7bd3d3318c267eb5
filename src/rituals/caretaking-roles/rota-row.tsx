import { Path, Svg, View } from "@react-pdf/renderer";
import { At, Fill } from "../../paper/box.js";
import { roleProps } from "../../paper/role.js";
import { useTheme } from "../../paper/setup.js";
import { Type } from "../../paper/type.js";
import type { Points } from "../../paper/units.js";
import type { Roster } from "../ritual.js";
import type { CaretakingTerm } from "./plan.js";
import { placesOn, standOnLine } from "./rota-layout.js";
import { type Role, RoleShape } from "./shapes.js";

/** From a shape down to the line that it stands on. */
const stem = 8;
/** Nearer to each other, they would make one black bar. */
const closestTicks = 5;

interface ServingProps {
  readonly term: CaretakingTerm;
  readonly roster: Roster;
  /** Who serves, in words. */
  readonly description: string;
}

interface NumbersOnLineProps extends ServingProps {
  readonly width: Points;
  readonly side: Points;
}

/** All people as ticks on a line, in their order; over it, large, whose turn it is. */
export function NumbersOnLine({ term, roster, description, width, side }: NumbersOnLineProps) {
  const { ink, rule } = useTheme();
  const line = { people: roster.people.length, width, side };
  const indexOf = (id: string) => roster.number(id) - 1;
  const roleOf = new Map(servingIn(term).map(({ id, role }) => [indexOf(id), role]));
  const placeOf = placesOn(line);
  const standing = standOnLine([...roleOf.keys()], line);
  const foot = side + stem;
  const every = width / line.people < closestTicks ? 10 : 1;
  const ticks = roster.people
    .filter((_, person) => (person + 1) % every === 0)
    .map(({ number }) => `M${placeOf(number - 1)},${foot - 3}v6`)
    .join("");
  const stems = standing.map(({ at, shape }) => `M${shape},${side - 2}L${at},${foot}`).join("");
  return (
    <View {...roleProps("Figure", description)} style={{ width, height: foot + 4 }}>
      <Svg
        viewBox={`0 0 ${width} ${foot + 4}`}
        style={{ position: "absolute", left: 0, top: 0, width, height: foot + 4 }}
      >
        <Path
          d={`M${side / 2},${foot}H${width - side / 2}${ticks}`}
          stroke={ink.text}
          strokeWidth={rule.hairline}
          fill="none"
        />
        <Path d={stems} stroke={ink.accent} strokeWidth={rule.head} fill="none" />
      </Svg>
      {standing.map(({ person, shape }) => (
        <At key={person} left={shape - side / 2 + 1} top={0}>
          <RoleShape role={roleOf.get(person) ?? "custodian"} side={side - 2}>
            {String(person + 1)}
          </RoleShape>
        </At>
      ))}
    </View>
  );
}

/** Names do not fit into shapes; they stand beside them, two in a row. */
export function NamesInTwos({ term, roster, description }: ServingProps) {
  const { type } = useTheme();
  const side = 1.6 * type.spoken.leading;
  return (
    <View {...roleProps("Figure", description)} style={{ flexDirection: "row", flexWrap: "wrap", rowGap: 6 }}>
      {servingIn(term).map(({ id, role }) => (
        <View
          key={id}
          style={{ width: "50%", flexDirection: "row", alignItems: "center", gap: 10, paddingRight: 12 }}
        >
          <RoleShape role={role} side={side} />
          <Fill>
            <Type set="spoken" weight={700}>
              {roster.onWall(id)}
            </Type>
          </Fill>
        </View>
      ))}
    </View>
  );
}

function servingIn({ custodians, confidenceKeepers }: CaretakingTerm) {
  const inRole = (role: Role, ids: readonly string[]) => ids.map((id) => ({ id, role }));
  return [...inRole("custodian", custodians), ...inRole("keeper", confidenceKeepers)];
}
