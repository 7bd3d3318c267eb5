import { View } from "@react-pdf/renderer";
import { Fragment } from "react";
import { Gap, Rule } from "../../paper/box.js";
import { Name } from "../../paper/name.js";
import { FlowPage, TitleBlock } from "../../paper/page.js";
import { Prose } from "../../paper/prose.js";
import { useSheet, useTheme } from "../../paper/setup.js";
import { NumberInShape, type ShapeKind } from "../../paper/shapes.js";
import type { Orientation } from "../../paper/sizes.js";
import { type Column, Table } from "../../paper/table.js";
import { textWidth } from "../../paper/text-fit.js";
import { Heading, Type } from "../../paper/type.js";
import { TickBox } from "../../paper/write-in.js";
import type { Section } from "../../words/blocks.js";
import type { ArtifactProps, Roster } from "../ritual.js";
import { cardNumber } from "./card-front.js";
import { columnHeads } from "./column-heads.js";
import { mark } from "./mark.js";
import { mendingData } from "./mending-data.js";
import type { Deal, PledgesPlan } from "./plan.js";
import { ringLines } from "./ring-lines.js";
import { SessionLines } from "./session-lines.js";

/** For the dealer alone: who is handed which cards, and how the ring is mended. */
export function DealingTable(props: ArtifactProps<PledgesPlan>) {
  return (
    <>
      {props.plan.deals.map((deal) => (
        <Fragment key={deal.number}>
          <TablePage {...props} deal={deal} />
          <RingPage {...props} deal={deal} />
        </Fragment>
      ))}
    </>
  );
}

const columnGap = 8;

type DealProps = ArtifactProps<PledgesPlan> & { readonly deal: Deal };

function TablePage({ deal, chapter, words, roster }: DealProps) {
  const theme = useTheme();
  const orientation = useOrientation();
  const { width: sheet } = useSheet(orientation);
  const title = words.label("dealing.title");
  const dealt = words.label("dealing.dealt");
  const tick = Math.max(theme.tickBox, textWidth(dealt, theme.type.tableHead.size));
  const third = (sheet - 2 * theme.margin - tick - 3 * columnGap) / 3;
  const columns: readonly Column[] = [
    { head: words.label("dealing.person"), width: third },
    { head: words.label("dealing.takes-request"), width: third },
    { head: words.label("dealing.takes-offer"), width: third },
    { head: dealt, width: tick, align: "center" },
  ];
  const sections = words.sections("dealing", sheetData(deal));
  return (
    <FlowPage mark={mark} title={title} orientation={orientation} repeated={columnHeads(columns)}>
      <TitleBlock mark={mark} title={title} subtitle={words.label("dealing.subtitle")} />
      <SessionLines deal={deal} chapter={chapter} words={words} />
      <Gap height={14} />
      <Part section={sections.find(({ id }) => id === "deal")} />
      <Table
        columns={columns}
        gap={columnGap}
        rows={deal.deal.map(({ person, fulfils, receives }) => ({
          key: person,
          cells: [
            <Who key="person" id={person} roster={roster} width={third} />,
            <Who key="request" id={fulfils} shape="square" roster={roster} width={third} />,
            <Who key="offer" id={receives} shape="circle" roster={roster} width={third} />,
            <TickBox key="dealt" />,
          ],
        }))}
      />
    </FlowPage>
  );
}

/** A sheet of its own, to lie beside the table while the cards are dealt. */
function RingPage({ deal, words, roster }: DealProps) {
  const orientation = useOrientation();
  const title = words.label("dealing.ring");
  const sections = words.sections("dealing", sheetData(deal));
  return (
    <FlowPage mark={mark} title={title} orientation={orientation}>
      <TitleBlock
        mark={mark}
        title={title}
        subtitle={words.label(`dealing.ring-goes.${deal.mending.rule}`, sheetData(deal))}
      />
      <Ring numbers={deal.ring.map((id) => roster.number(id))} />
      <Gap height={18} />
      <Part section={sections.find(({ id }) => id === "splice")} />
      <Part section={sections.find(({ id }) => id === "by-hand")} />
    </FlowPage>
  );
}

function sheetData({ collected, mending }: Deal) {
  return { collected, ...mendingData(mending) };
}

function Ring({ numbers }: { readonly numbers: readonly number[] }) {
  const { type, margin } = useTheme();
  const { width } = useSheet(useOrientation());
  return (
    <>
      {ringLines(numbers, width - 2 * margin, type.subhead.size).map((line) => (
        <Type key={line} set="subhead">
          {line}
        </Type>
      ))}
    </>
  );
}

/** Names in large print need the width of the sheet. */
function useOrientation(): Orientation {
  return useTheme().large ? "landscape" : "portrait";
}

function Part({ section }: { readonly section: Section | undefined }) {
  if (section === undefined) return null;
  return (
    <View style={{ marginBottom: 14 }}>
      <View wrap={false} minPresenceAhead={60}>
        <Rule weight="section" />
        <Gap height={6} />
        <Heading level={2} set="subhead">
          {section.title}
        </Heading>
        <Gap height={6} />
      </View>
      <Prose blocks={section.blocks} gap={6} />
    </View>
  );
}

interface WhoProps {
  readonly id: string;
  readonly roster: Roster;
  readonly width: number;
  /** The person alone has none. */
  readonly shape?: ShapeKind;
}

/** A number, in the shape of the card that it stands on, and the name where there is one. */
function Who({ id, roster, width, shape }: WhoProps) {
  const { type } = useTheme();
  const side = type.body.size * 2.35;
  const number = cardNumber(roster.number(id));
  const name = roster.onSlip(id);
  const room = width - side - columnGap;
  const hasName = name !== String(roster.number(id));
  return (
    <View style={{ flexDirection: "row", alignItems: "center", gap: columnGap, width }}>
      {shape === undefined ? (
        <View style={{ width: side }}>
          <Type set="numeral" size={type.body.size * (number.length > 2 ? 1.1 : 1.5)} align="center">
            {number}
          </Type>
        </View>
      ) : (
        <NumberInShape kind={shape} side={side}>
          {number}
        </NumberInShape>
      )}
      {hasName ? (
        <View style={{ width: room }}>
          <Name width={room}>{name}</Name>
        </View>
      ) : null}
    </View>
  );
}
