import { Path, Svg, View } from "@react-pdf/renderer";
import { Fill, Gap, Row, Rule } from "../../paper/box.js";
import { CardLine, CardSheets, useCardSize } from "../../paper/card-sheets.js";
import { roleProps } from "../../paper/role.js";
import { useTheme } from "../../paper/setup.js";
import { Heading, Type } from "../../paper/type.js";
import { WriteLine } from "../../paper/write-in.js";
import type { Words } from "../../words/words.js";
import type { ArtifactProps } from "../ritual.js";
import type { GroupsPlan } from "./plan.js";
import { type Role, roles } from "./roles.js";

/** A set for each group, in order once the pile is cut. */
export function RoleCards({ plan, words }: ArtifactProps<GroupsPlan>) {
  const { large } = useTheme();
  const front = (card: number) => {
    const role = roles[card % roles.length];
    return role && <RoleCard role={role} words={words} />;
  };
  return (
    <CardSheets format={large ? "half" : "quarter"} decks={[{ cards: plan.groups * roles.length, front }]} />
  );
}

function RoleCard({ role, words }: { readonly role: Role; readonly words: Words }) {
  const { height } = useCardSize();
  // They are read aloud; cards with the wide margins of a copier lack the room.
  const deedType = height < 250 ? "body" : "spoken";
  const { type } = useTheme();
  return (
    <View style={{ height, paddingBottom: 14 }}>
      <Row gap={14} align="center">
        <RolePicture d={role.d} />
        <Fill>
          <Heading level={2} set="head">
            {words.label(`roles.${role.id}.title`)}
          </Heading>
        </Fill>
        {role.lasts ? <WriteLine label={words.label("role-card.until")} width={type.body.size * 11} /> : null}
      </Row>
      <Gap height={8} />
      <Rule weight="head" />
      <Gap height={8} />
      <Row gap={20}>
        {["does", "does-not"].map((side) => (
          <Fill key={side}>
            <Heading level={3}>{words.label(`role-card.${side}`)}</Heading>
            <Gap height={4} />
            {words.labels(`roles.${role.id}.${side}`).map((deed) => (
              <View key={deed} style={{ marginBottom: 8 }}>
                <Type set={deedType}>{deed}</Type>
              </View>
            ))}
          </Fill>
        ))}
      </Row>
      <CardLine />
    </View>
  );
}

function RolePicture({ d }: { readonly d: string }) {
  const { ink, rule } = useTheme();
  const size = 44;
  return (
    <Svg {...roleProps("Artifact")} viewBox="0 0 48 48" style={{ width: size, height: size }}>
      <Path d={d} stroke={ink.accent} strokeWidth={(rule.mark * 48) / size} fill="none" />
    </Svg>
  );
}
