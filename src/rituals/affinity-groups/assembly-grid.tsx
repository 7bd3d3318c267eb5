import { Path, Svg, View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { Fill, Gap, Row, Rule } from "../../paper/box.js";
import { FixedPage, TitleBlock } from "../../paper/page.js";
import { roleProps } from "../../paper/role.js";
import { useSheet, useTheme } from "../../paper/setup.js";
import { type ShapeKind, shapePath } from "../../paper/shapes.js";
import { Heading, Type } from "../../paper/type.js";
import type { Points } from "../../paper/units.js";
import { WriteLine } from "../../paper/write-in.js";
import type { Words } from "../../words/words.js";
import type { Session } from "../gathering.js";
import type { ArtifactProps } from "../ritual.js";
import { mark } from "./mark.js";
import type { GroupsPlan } from "./plan.js";

const sign = 18;

/** What the spokes bring; between needs and offers a white strip, across which lines are drawn. */
export function AssemblyGrid({ plan, words }: ArtifactProps<GroupsPlan>) {
  return plan.assembly.sessions.flatMap((session, assembly) =>
    plan.gridPages.map((groups, page) => (
      <FixedPage key={`${assembly} ${page}`} orientation="landscape" wall>
        <Grid groups={groups} isLast={page === plan.gridPages.length - 1} session={session} words={words} />
      </FixedPage>
    )),
  );
}

interface GridProps {
  readonly groups: readonly number[];
  /** Of the pages of an assembly. */
  readonly isLast: boolean;
  readonly session: Session;
  readonly words: Words;
}

function Grid({ groups, isLast, session, words }: GridProps) {
  const day = session.date === undefined ? "" : `${words.date(session.date, "full")}. `;
  const at = useColumns();
  const head = (key: string, shape?: ShapeKind) => (
    <Row gap={6} align="center">
      {shape === "circle" ? <Sign kind={shape} /> : null}
      <Heading level={3}>{words.label(`grid.${key}`)}</Heading>
      {shape === "square" ? <Sign kind={shape} /> : null}
    </Row>
  );
  return (
    <View style={{ flexGrow: 1 }}>
      <TitleBlock
        mark={mark}
        title={words.label("grid.title")}
        subtitle={`${day}${words.label("grid.subtitle")}`}
      />
      <Columns
        group={<Heading level={3}>{words.label("grid.group")}</Heading>}
        doing={head("doing")}
        needs={<View style={{ alignItems: "flex-end" }}>{head("needs", "square")}</View>}
        offers={head("offers", "circle")}
        harms={head("harms")}
      />
      <Gap height={6} />
      <Rule weight="head" />
      {groups.map((group, index) => (
        <View key={group} style={{ flexGrow: 1, flexBasis: 0 }}>
          <Columns
            grow
            group={<GroupCell number={group} />}
            doing={<DoingCell words={words} />}
            needs={
              <View style={{ alignItems: "flex-end", paddingTop: 14 }}>
                <Sign kind="square" />
              </View>
            }
            offers={
              <View style={{ paddingTop: 14 }}>
                <Sign kind="circle" />
              </View>
            }
            harms={
              <View style={{ flexGrow: 1, justifyContent: "flex-end", paddingBottom: 12 }}>
                <WriteLine label={words.label("grid.carried")} />
              </View>
            }
          />
          {index === groups.length - 1 ? null : (
            <Row gap={at.strip}>
              <View style={{ width: at.group + at.doing + at.needs + 2 * at.gap }}>
                <Rule />
              </View>
              <Fill>
                <Rule />
              </Fill>
            </Row>
          )}
        </View>
      ))}
      {isLast ? <Unmet words={words} /> : null}
      <Gap height={8} />
    </View>
  );
}

/** What no group has, for the chapter to look for. */
function Unmet({ words }: { readonly words: Words }) {
  return (
    <View style={{ marginBottom: 8 }}>
      <Rule weight="head" />
      <Row gap={12}>
        <Fill>
          <WriteLine label={words.label("grid.unmet")} />
        </Fill>
        <Fill>
          <WriteLine />
        </Fill>
      </Row>
    </View>
  );
}

function useColumns(): Record<"group" | "doing" | "needs" | "strip" | "offers" | "gap", Points> {
  const { wallMargin } = useTheme();
  const width = useSheet("landscape").width - 2 * wallMargin;
  const gap = 12;
  return { group: 104, doing: 0.21 * width, needs: 0.16 * width, strip: 64, offers: 0.16 * width, gap };
}

interface ColumnsProps extends Readonly<Record<"group" | "doing" | "needs" | "offers" | "harms", ReactNode>> {
  /** Takes what is left of the height. */
  readonly grow?: boolean;
}

function Columns({ group, doing, needs, offers, harms, grow = false }: ColumnsProps) {
  const at = useColumns();
  return (
    <View style={{ flexDirection: "row", ...(grow && { flexGrow: 1 }) }}>
      <View style={{ width: at.group, marginRight: at.gap }}>{group}</View>
      <View style={{ width: at.doing, marginRight: at.gap }}>{doing}</View>
      <View style={{ width: at.needs, marginRight: at.strip }}>{needs}</View>
      <View style={{ width: at.offers, marginRight: at.gap }}>{offers}</View>
      <Fill>{harms}</Fill>
    </View>
  );
}

/** The number for the grid alone; name and symbol by pen. */
function GroupCell({ number }: { readonly number: number }) {
  return (
    <View style={{ paddingTop: 12 }}>
      <Type set="numeral" accent>
        {number}
      </Type>
      <WriteLine />
    </View>
  );
}

function DoingCell({ words }: { readonly words: Words }) {
  return (
    <View style={{ flexGrow: 1 }}>
      {["ready", "will-not"].map((half, index) => (
        <View key={half} style={{ flexGrow: 1, flexBasis: 0, paddingTop: 6 }}>
          {index === 0 ? null : (
            <View style={{ position: "absolute", left: 0, right: 0, top: 0 }}>
              <Rule />
            </View>
          )}
          <Type set="dish">{words.label(`grid.${half}`)}</Type>
        </View>
      ))}
    </View>
  );
}

function Sign({ kind }: { readonly kind: ShapeKind }) {
  const { ink, rule } = useTheme();
  return (
    <Svg {...roleProps("Artifact")} viewBox={`0 0 ${sign} ${sign}`} style={{ width: sign, height: sign }}>
      <Path d={shapePath(kind, sign)} stroke={ink.accent} strokeWidth={rule.head} fill="none" />
    </Svg>
  );
}
