import { Circle, Svg, View } from "@react-pdf/renderer";
import { Fill, Gap } from "../../paper/box.js";
import { roleProps } from "../../paper/role.js";
import { useTheme } from "../../paper/setup.js";
import { Type } from "../../paper/type.js";
import type { Words } from "../../words/words.js";
import { groupSizes } from "./companions.js";
import type { TriadsPlan } from "./plan.js";
import { minutesAt } from "./sessions.js";

export interface WeeklyCardBackProps {
  readonly plan: TriadsPlan;
  readonly words: Words;
}

/** The meeting at a glance: one line through its stations, with their minutes. */
export function WeeklyCardBack({ plan, words }: WeeklyCardBackProps) {
  const { weekly, turn } = plan.sessions;
  const minutesOf = (id: string) => words.number(weekly.steps.find((step) => step.id === id)?.minutes ?? 0);
  const stations = [
    { key: "arrive", minutes: minutesOf("weekly-arrive") },
    { key: "agreements", minutes: minutesOf("weekly-agreements") },
    { key: "turns", minutes: words.number(3 * turn.minutes) },
    { key: "match", minutes: minutesOf("weekly-match") },
    { key: "next", minutes: minutesOf("weekly-next") },
  ];
  return (
    <>
      <Type set="subhead" role="H2">
        {words.label("card-back.title", { minutes: weekly.minutes })}
      </Type>
      <Gap height={8} />
      {stations.map(({ key, minutes }, index) => (
        <Station key={key} minutes={minutes} last={index === stations.length - 1}>
          {words.label(`card-back.${key}`, { ...turn })}
        </Station>
      ))}
      <Gap height={2} />
      <Type set="note">{words.label("card-back.short", { minutes: weekly.leastMinutes })}</Type>
      {groupSizes(plan).has(4) ? (
        <Type set="note">
          {words.label("card-back.four", { minutes: minutesAt(4, plan.sessions).weekly })}
        </Type>
      ) : null}
    </>
  );
}

interface StationProps {
  readonly minutes: string;
  readonly last: boolean;
  readonly children: string;
}

function Station({ minutes, last, children }: StationProps) {
  const { type, ink, rule, lowInk, large } = useTheme();
  const scale = type.body.size / 12;
  const line = 62 * scale;
  return (
    <View style={{ flexDirection: "row", paddingBottom: large ? 8 : 14 }}>
      {last ? null : (
        <View
          style={{
            position: "absolute",
            left: line - rule.timeLine / 2,
            top: type.subhead.leading / 2,
            bottom: -type.subhead.leading / 2,
            width: rule.timeLine,
            ...(lowInk
              ? { borderWidth: rule.box, borderColor: ink.accent, borderStyle: "solid" }
              : { backgroundColor: ink.accent }),
          }}
        />
      )}
      <View style={{ position: "absolute", left: line - 10, top: type.subhead.leading / 2 - 10 }}>
        <StationDot />
      </View>
      <Type set="subhead" align="right" width={line - 14}>
        {minutes}
      </Type>
      <View style={{ width: 32 }} />
      <Fill>
        <Type set="body">{children}</Type>
      </Fill>
    </View>
  );
}

function StationDot() {
  const { ink } = useTheme();
  return (
    <Svg {...roleProps("Artifact")} viewBox="0 0 20 20" style={{ width: 20, height: 20 }}>
      <Circle cx={10} cy={10} r={5.5} fill="#FFFFFF" stroke={ink.accent} strokeWidth={3} />
    </Svg>
  );
}
