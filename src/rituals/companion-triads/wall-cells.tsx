import { View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { Row, Stack } from "../../paper/box.js";
import { useTheme } from "../../paper/setup.js";
import { Type } from "../../paper/type.js";
import type { Points } from "../../paper/units.js";
import { WriteLine } from "../../paper/write-in.js";
import type { Words } from "../../words/words.js";
import type { TriadRound } from "./plan.js";
import { arranged, figureGap, figureLeading, figureWidth } from "./wall-layout.js";

export const roundWidth = 124;

/** The number of a round, and when it begins. */
export function RoundHead({
  round,
  withYear,
  words,
}: {
  readonly round: TriadRound | undefined;
  readonly withYear: boolean;
  readonly words: Words;
}) {
  const { size } = useTheme().type.body;
  if (round === undefined) return null;
  const { number, from } = round;
  return (
    <Row width={roundWidth} gap={10} align="center">
      <Type set="numeral" size={number < 10 ? 48 : 38} accent width={number < 10 ? 34 : 50}>
        {number}
      </Type>
      <Stack width={62}>
        <Type set="body" size={Math.max(15, size)}>
          {words.label("wall.from")}
        </Type>
        {from === undefined ? (
          <WriteLine width={62} />
        ) : (
          <Type set="body" weight={700} size={Math.max(16, size)}>
            {words.date(from, withYear ? "short-year" : "short")}
          </Type>
        )}
      </Stack>
    </Row>
  );
}

/** A table's place in a row, split from its neighbour by a hairline. */
export function Cell({
  width,
  height,
  first,
  children,
}: {
  readonly width: Points;
  readonly height: Points;
  readonly first: boolean;
  readonly children: ReactNode;
}) {
  const { rule, ink } = useTheme();
  const split = {
    borderLeftWidth: rule.hairline,
    borderLeftColor: ink.text,
    borderLeftStyle: "solid",
  } as const;
  return <View style={{ width, height, justifyContent: "center", ...(!first && split) }}>{children}</View>;
}

interface CellProps {
  readonly group: readonly string[];
  readonly width: Points;
  readonly size: Points;
}

/** A group as a shape of numbers, even to both sides of its middle. */
export function NumberCell({ group, width, size }: CellProps) {
  const digits = Math.max(...group.map(({ length }) => length));
  const figure = digits * figureWidth * size;
  return (
    <View style={{ width, flexDirection: "column", alignItems: "center" }}>
      {arranged(group).map((row) => (
        <View
          key={row.join()}
          style={{ flexDirection: "row", gap: figureGap * size, height: figureLeading * size }}
        >
          {row.map((number, index) => (
            <Type
              key={number}
              set="numeral"
              size={size}
              width={figure}
              align={row.length === 1 ? "center" : index === 0 ? "right" : "left"}
            >
              {number}
            </Type>
          ))}
        </View>
      ))}
    </View>
  );
}

/** A group as names, whoever opens on top and bold. */
export function NameCell({ group, width, size }: CellProps) {
  return (
    <View style={{ width, paddingHorizontal: 10 }}>
      {group.map((name, place) => (
        <Type key={name} set="body" weight={place === 0 ? 700 : 400} size={size}>
          {name}
        </Type>
      ))}
    </View>
  );
}
