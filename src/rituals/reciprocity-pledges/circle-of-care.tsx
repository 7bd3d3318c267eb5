import { Path, Svg, View } from "@react-pdf/renderer";
import { Fill, Gap, Row, Rule } from "../../paper/box.js";
import { FixedPage, TitleBlock } from "../../paper/page.js";
import { roleProps } from "../../paper/role.js";
import { useSheet, useTheme } from "../../paper/setup.js";
import { Type } from "../../paper/type.js";
import type { ArtifactProps } from "../ritual.js";
import { type CircleGeometry, circleGeometry, type Spot } from "./circle-geometry.js";
import { mark } from "./mark.js";
import type { Deal, PledgesPlan } from "./plan.js";

/** Who gives to whom, as threads across a circle, with one to follow. */
export function CircleOfCare(props: ArtifactProps<PledgesPlan>) {
  return (
    <>
      {props.plan.deals.map((deal) => (
        <CirclePage key={deal.number} {...props} deal={deal} />
      ))}
    </>
  );
}

/** What title, legend and footer take of the height. */
const besidePicture = { standard: 216, large: 318 };

function CirclePage({ deal, words, roster }: ArtifactProps<PledgesPlan> & { readonly deal: Deal }) {
  const theme = useTheme();
  const sheet = useSheet("portrait");
  const width = sheet.width - 2 * theme.wallMargin;
  const height =
    sheet.height - theme.wallMargin - (theme.large ? besidePicture.large : besidePicture.standard);
  const side = Math.min(width, height);
  const people = roster.people.length;
  const geometry = circleGeometry(people, side);
  const indexOf = (id: string) => roster.number(id) - 1;
  const thread = deal.thread.map(indexOf);
  const closes = thread[0] === thread.at(-1);
  const title = words.label("circle.title");
  return (
    <FixedPage wall>
      <TitleBlock
        mark={mark}
        title={title}
        subtitle={words.label("circle.subtitle", {
          count: people,
          date: deal.date === undefined ? null : words.date(deal.date, "full"),
        })}
      />
      <View style={{ width: side, height: side, marginLeft: (width - side) / 2 }}>
        <Threads
          next={deal.deal.map(({ fulfils }) => indexOf(fulfils))}
          geometry={geometry}
          thread={thread}
          side={side}
          description={title}
        />
        {geometry.labelled(thread).map((index) => (
          <PersonNumber
            key={index}
            at={geometry.label(index)}
            size={geometry.labelSize}
            width={geometry.labelWidth}
            strong={thread.includes(index)}
          >
            {index + 1}
          </PersonNumber>
        ))}
      </View>
      <Gap height={14} />
      <Rule weight="head" />
      <Gap height={12} />
      <Row gap={10} align="flex-start">
        <Sign shape="circle" text={words.label("circle.gives")} />
        <Sign shape="square" text={words.label("circle.receives")} />
        <View style={{ width: 32, paddingTop: theme.type.body.leading * 0.45 }}>
          <View style={{ height: theme.rule.mark, backgroundColor: theme.ink.accent }} />
        </View>
        <Fill>
          <Type set="body">
            {words.label(closes ? "circle.whole-thread" : "circle.part-of-thread", {
              thread: thread.map((index) => index + 1).join(" → "),
              first: String((thread[0] ?? 0) + 1),
            })}
          </Type>
        </Fill>
      </Row>
    </FixedPage>
  );
}

interface ThreadsProps {
  /** To whom each gives. */
  readonly next: readonly number[];
  readonly geometry: CircleGeometry;
  readonly thread: readonly number[];
  readonly side: number;
  readonly description: string;
}

function Threads({ next, geometry, thread, side, description }: ThreadsProps) {
  const { ink, rule, lowInk } = useTheme();
  const { centre, radius, marker } = geometry;
  const everyone = next.map((_, index) => index);
  const givers = thread.slice(0, -1);
  const receivers = thread.slice(1);
  const otherGivers = everyone.filter((index) => !givers.includes(index));
  const otherReceivers = everyone.filter((index) => !receivers.includes(index));
  const threads = (from: readonly number[]) =>
    from.map((index) => geometry.thread(index, next[index] ?? index)).join("");
  const rings = (of: readonly number[], size: number) =>
    of.map((index) => circleAt(geometry.giver(index), size)).join("");
  const squares = (of: readonly number[], size: number) =>
    of.map((index) => squareAt(geometry.receiver(index), size)).join("");
  const thin = everyone.length > 60 ? rule.hairline : rule.box;
  return (
    <View {...roleProps("Figure", description)} style={{ position: "absolute", left: 0, top: 0 }}>
      <Svg viewBox={`0 0 ${side} ${side}`} style={{ width: side, height: side }}>
        <Path d={circleAt(centre, radius)} stroke={ink.text} strokeWidth={rule.hairline} fill="none" />
        <Path d={threads(otherGivers)} stroke={ink.text} strokeWidth={thin} fill="none" />
        <Path d={threads(givers)} stroke={ink.accent} strokeWidth={rule.mark} fill="none" />
        <Path d={squares(otherReceivers, marker * 0.9)} {...squareIn(ink.text, thin, lowInk)} />
        <Path d={squares(receivers, marker * 1.3)} {...squareIn(ink.accent, rule.head, lowInk)} />
        <Path d={rings(otherGivers, marker)} stroke={ink.text} strokeWidth={thin} fill="#FFFFFF" />
        <Path d={rings(givers, marker * 1.4)} stroke={ink.accent} strokeWidth={rule.head} fill="#FFFFFF" />
      </Svg>
    </View>
  );
}

/** White within, so that no thread runs through. */
function squareIn(colour: string, strokeWidth: number, lowInk: boolean) {
  return lowInk ? { fill: "#FFFFFF", stroke: colour, strokeWidth } : { fill: colour };
}

function squareAt({ x, y }: Spot, half: number): string {
  return `M${x - half},${y - half}h${2 * half}v${2 * half}h${-2 * half}Z`;
}

function circleAt({ x, y }: Spot, radius: number): string {
  return `M${x - radius},${y}a${radius},${radius} 0 1,0 ${2 * radius},0a${radius},${radius} 0 1,0 ${-2 * radius},0Z`;
}

interface PersonNumberProps {
  readonly at: Spot;
  readonly size: number;
  readonly width: number;
  readonly strong: boolean;
  readonly children: number;
}

function PersonNumber({ at, size, width, strong, children }: PersonNumberProps) {
  return (
    <View style={{ position: "absolute", left: at.x - width / 2, top: at.y - size * 0.56, width }}>
      <Type set="numeral" size={size} weight={strong ? 800 : 500} align="center">
        {children}
      </Type>
    </View>
  );
}

function Sign({ shape, text }: { readonly shape: "circle" | "square"; readonly text: string }) {
  const { ink, type, lowInk } = useTheme();
  const side = type.body.size;
  const middle = { x: 6, y: 6 };
  return (
    <Row gap={5} align="center">
      <Svg {...roleProps("Artifact")} viewBox="0 0 12 12" style={{ width: side, height: side }}>
        {shape === "circle" ? (
          <Path d={circleAt(middle, 4)} stroke={ink.text} strokeWidth={2} fill="none" />
        ) : (
          <Path d={squareAt(middle, 4.5)} {...squareIn(ink.text, 1, lowInk)} />
        )}
      </Svg>
      <Type set="body" weight={700}>
        {text}
      </Type>
    </Row>
  );
}
