import { View } from "@react-pdf/renderer";
import { Fragment } from "react";
import { namesArePrinted } from "../../chapter/people.js";
import { Gap, Rule } from "../../paper/box.js";
import { Name } from "../../paper/name.js";
import { FlowPage, TitleBlock } from "../../paper/page.js";
import { Prose } from "../../paper/prose.js";
import { PageSetupProvider, usePageSetup, useSheet, useTheme } from "../../paper/setup.js";
import { NumberInShape } from "../../paper/shapes.js";
import { type Column, Table, tableHead } from "../../paper/table.js";
import { textWidth } from "../../paper/text-fit.js";
import type { Theme } from "../../paper/theme.js";
import { Heading, Type } from "../../paper/type.js";
import type { Points } from "../../paper/units.js";
import { TickBox } from "../../paper/write-in.js";
import type { Section } from "../../words/blocks.js";
import type { ArtifactProps, Roster } from "../ritual.js";
import { cardNumber } from "./card-front.js";
import { titleOn } from "./gathering.js";
import { mark } from "./mark.js";
import { mendingData } from "./mending-data.js";
import type { Deal, PledgesPlan } from "./plan.js";
import { ringLines } from "./ring-lines.js";
import { SessionLines } from "./session-lines.js";

/** For the dealer alone: who is handed which cards, and how the ring is mended. */
export function DealingTable(props: ArtifactProps<PledgesPlan>) {
  const setup = usePageSetup();
  const shred = setup.words.label("afterwards.shred");
  const handling = namesArePrinted(props.chapter)
    ? props.words.label("dealing.handling", { handling: shred })
    : shred;
  return (
    <PageSetupProvider value={{ ...setup, furniture: { ...setup.furniture, handling } }}>
      {props.plan.deals.map((deal) => (
        <Fragment key={deal.number}>
          <TablePage {...props} deal={deal} />
          <RingPage {...props} deal={deal} />
        </Fragment>
      ))}
    </PageSetupProvider>
  );
}

const columnGap = 8;

type DealProps = ArtifactProps<PledgesPlan> & { readonly deal: Deal };

/** Names stand in the first column alone, which is all that shows at the door; cards bear only numbers. */
function TablePage({ plan, deal, chapter, words, roster }: DealProps) {
  const theme = useTheme();
  const { width: sheet } = useSheet("portrait");
  const title = titleOn(words.label("dealing.title"), plan, deal, words);
  const dealt = words.label("dealing.dealt");
  const tick = Math.max(theme.tickBox, textWidth(dealt, theme.type.tableHead.size));
  const room = sheet - 2 * theme.margin - tick - 3 * columnGap;
  const heads = ["takes-request", "takes-offer"].map((head) => words.label(`dealing.${head}`));
  const inTwoLines = Math.max(...heads.map((head) => 0.6 * textWidth(head, theme.type.tableHead.size)));
  const taken = namesArePrinted(chapter) ? inTwoLines : room / 3;
  const person = room - 2 * taken;
  const columns: readonly Column[] = [
    { head: words.label("dealing.person"), width: person },
    ...heads.map((head) => ({ head, width: taken })),
    { head: dealt, width: tick, align: "center" },
  ];
  const shape = shapeSide(theme);
  const sections = words.sections("dealing", sheetData(deal));
  return (
    <FlowPage mark={mark} title={title} repeated={(setup) => tableHead(setup, columns, columnGap)}>
      <TitleBlock mark={mark} title={title} subtitle={words.label("dealing.subtitle")} />
      <SessionLines deal={deal} chapter={chapter} words={words} />
      <Gap height={14} />
      <Part section={sections.find(({ id }) => id === "deal")} />
      <Table
        columns={columns}
        gap={columnGap}
        rows={deal.deal.map(({ person: id, fulfils, receives }) => ({
          key: id,
          cells: [
            <Person key="person" id={id} roster={roster} width={person} />,
            <NumberInShape key="request" kind="square" side={shape}>
              {cardNumber(roster.number(fulfils))}
            </NumberInShape>,
            <NumberInShape key="offer" kind="circle" side={shape}>
              {cardNumber(roster.number(receives))}
            </NumberInShape>,
            <TickBox key="dealt" />,
          ],
        }))}
      />
    </FlowPage>
  );
}

/** A sheet of its own, to lie beside the table while the cards are dealt. */
function RingPage({ plan, deal, words, roster }: DealProps) {
  const { type, margin } = useTheme();
  const { width } = useSheet("portrait");
  const title = titleOn(words.label("dealing.ring"), plan, deal, words);
  const ring = deal.ring.map((id) => roster.number(id));
  const sections = words.sections("dealing", sheetData(deal));
  return (
    <FlowPage mark={mark} title={title}>
      <TitleBlock
        mark={mark}
        title={title}
        subtitle={words.label(`dealing.ring-goes.${deal.mending.rule}`, sheetData(deal))}
      />
      {ringLines(ring, width - 2 * margin, type.subhead.size).map((line) => (
        <Type key={line} set="subhead">
          {line}
        </Type>
      ))}
      <Gap height={18} />
      <Part section={sections.find(({ id }) => id === "splice")} />
      <Part section={sections.find(({ id }) => id === "by-hand")} />
    </FlowPage>
  );
}

function sheetData({ collected, mending }: Deal) {
  return { collected, ...mendingData(mending) };
}

function shapeSide({ type }: Theme): Points {
  return type.body.size * 2.35;
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

interface PersonProps {
  readonly id: string;
  readonly roster: Roster;
  readonly width: Points;
}

/** A number, and the name where there is one. */
function Person({ id, roster, width }: PersonProps) {
  const theme = useTheme();
  const { size } = theme.type.body;
  const side = shapeSide(theme);
  const number = cardNumber(roster.number(id));
  const name = roster.onSlip(id);
  const room = width - side - columnGap;
  const hasName = name !== String(roster.number(id));
  return (
    <View style={{ flexDirection: "row", alignItems: "center", gap: columnGap, width, minHeight: side }}>
      <View style={{ width: side }}>
        <Type set="numeral" size={size * (number.length > 2 ? 1.1 : 1.5)} align="center">
          {number}
        </Type>
      </View>
      {hasName ? (
        <View style={{ width: room }}>
          <Name width={room}>{name}</Name>
        </View>
      ) : null}
    </View>
  );
}
