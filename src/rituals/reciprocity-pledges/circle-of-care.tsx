import { Circle, Path, Rect, Svg, View } from "@react-pdf/renderer";
import { At, Fill, Gap, Row, Rule } from "../../paper/box.js";
import { FixedPage } from "../../paper/page.js";
import { roleProps } from "../../paper/role.js";
import { useSheet, useTheme } from "../../paper/setup.js";
import { Mark } from "../../paper/shapes.js";
import { lineCount } from "../../paper/text-fit.js";
import { Heading, Type } from "../../paper/type.js";
import type { Points } from "../../paper/units.js";
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

/** What title, signs and footer take of the height. */
const besidePicture = { standard: 194, large: 208 };

/** To be read from two metres, on walls, also where the rest is set in standard print. */
const wallText: Points = 18;
const wallLeading = 16 / 12;

function CirclePage({ deal, words, roster }: ArtifactProps<PledgesPlan> & { readonly deal: Deal }) {
  const theme = useTheme();
  const sheet = useSheet("portrait");
  const width = sheet.width - 2 * theme.wallMargin;
  const people = roster.people.length;
  const indexOf = (id: string) => roster.number(id) - 1;
  const thread = deal.thread.map(indexOf);
  const closes = thread[0] === thread.at(-1);
  const followed = thread.map((index) => index + 1).join(" → ");
  const toFollow = words.label(closes ? "circle.whole-thread" : "circle.part-of-thread", {
    thread: followed,
    first: String((thread[0] ?? 0) + 1),
  });
  const beside =
    (theme.large ? besidePicture.large : besidePicture.standard) +
    lineCount(toFollow, width, wallText) * wallText * wallLeading;
  const side = Math.min(width, sheet.height - theme.wallMargin - beside);
  const geometry = circleGeometry(people, side);
  return (
    <FixedPage wall>
      <Row gap={18}>
        <View style={{ paddingTop: 4 }}>
          <Mark paths={mark} size={48} />
        </View>
        <Fill>
          <Heading level={1}>{words.label("circle.title")}</Heading>
          <Type set="body" size={wallText} marginTop={2}>
            {words.label("circle.subtitle", {
              count: people,
              date: deal.date === undefined ? null : words.date(deal.date, "full"),
            })}
          </Type>
        </Fill>
      </Row>
      <Gap height={12} />
      <View style={{ width: side, height: side, marginLeft: (width - side) / 2 }}>
        <Threads
          next={deal.deal.map(({ fulfils }) => indexOf(fulfils))}
          geometry={geometry}
          thread={thread}
          side={side}
          description={words.label("circle.picture", { count: people, thread: followed })}
        />
        {geometry.labelled(thread).map((index) => (
          <PersonNumber
            key={index}
            index={index}
            geometry={geometry}
            centre={side / 2}
            strong={thread.includes(index)}
          />
        ))}
      </View>
      <Gap height={14} />
      <Rule weight="head" />
      <Gap height={12} />
      <Row gap={24}>
        <Sign shape="circle" text={words.label("circle.gives")} />
        <Sign shape="square" text={words.label("circle.receives")} />
        <Row gap={8} align="center">
          <View style={{ width: 32, height: theme.rule.mark, backgroundColor: theme.ink.accent }} />
          <Type set="body" weight={700} size={wallText}>
            {words.label("circle.thread")}
          </Type>
        </Row>
      </Row>
      <Gap height={6} />
      <Type set="body" size={wallText}>
        {toFollow}
      </Type>
    </FixedPage>
  );
}

interface ThreadsProps {
  /** To whom each gives. */
  readonly next: readonly number[];
  readonly geometry: CircleGeometry;
  readonly thread: readonly number[];
  readonly side: Points;
  readonly description: string;
}

function Threads({ next, geometry, thread, side, description }: ThreadsProps) {
  const { ink, rule, lowInk } = useTheme();
  const { radius, marker, giver, receiver } = geometry;
  const everyone = next.map((_, index) => index);
  const givers = thread.slice(0, -1);
  const receivers = thread.slice(1);
  const otherGivers = everyone.filter((index) => !givers.includes(index));
  const otherReceivers = everyone.filter((index) => !receivers.includes(index));
  const threads = (from: readonly number[]) =>
    from.map((index) => geometry.thread(index, next[index] ?? index)).join("");
  const thin = everyone.length > 60 ? rule.hairline : rule.box;
  return (
    <View {...roleProps("Figure", description)} style={{ position: "absolute", left: 0, top: 0 }}>
      <Svg viewBox={`${-side / 2} ${-side / 2} ${side} ${side}`} style={{ width: side, height: side }}>
        <Circle cx={0} cy={0} r={radius} stroke={ink.text} strokeWidth={rule.hairline} fill="none" />
        <Path d={threads(otherGivers)} stroke={ink.text} strokeWidth={thin} fill="none" />
        <Path d={threads(givers)} stroke={ink.accent} strokeWidth={rule.mark} fill="none" />
        {otherReceivers.map((index) => (
          <Square
            key={index}
            at={receiver(index)}
            half={marker * 0.9}
            {...squareIn(ink.text, thin, lowInk)}
          />
        ))}
        {receivers.map((index) => (
          <Square
            key={index}
            at={receiver(index)}
            half={marker * 1.3}
            {...squareIn(ink.accent, rule.head, lowInk)}
          />
        ))}
        {otherGivers.map((index) => (
          <Ring key={index} at={giver(index)} radius={marker} stroke={ink.text} strokeWidth={thin} />
        ))}
        {givers.map((index) => (
          <Ring
            key={index}
            at={giver(index)}
            radius={marker * 1.4}
            stroke={ink.accent}
            strokeWidth={rule.head}
          />
        ))}
      </Svg>
    </View>
  );
}

interface Paint {
  readonly fill: string;
  readonly stroke?: string;
  readonly strokeWidth?: Points;
}

/** White within, so that no thread runs through. */
function squareIn(colour: string, strokeWidth: Points, lowInk: boolean): Paint {
  return lowInk ? { fill: "#FFFFFF", stroke: colour, strokeWidth } : { fill: colour };
}

function Square({ at: [x, y], half, ...paint }: Paint & { readonly at: Spot; readonly half: Points }) {
  return <Rect x={x - half} y={y - half} width={2 * half} height={2 * half} {...paint} />;
}

interface RingProps {
  readonly at: Spot;
  readonly radius: Points;
  readonly stroke: string;
  readonly strokeWidth: Points;
}

function Ring({ at: [x, y], radius, ...stroke }: RingProps) {
  return <Circle cx={x} cy={y} r={radius} fill="#FFFFFF" {...stroke} />;
}

interface PersonNumberProps {
  readonly index: number;
  readonly geometry: CircleGeometry;
  readonly centre: Points;
  readonly strong: boolean;
}

function PersonNumber({ index, geometry, centre, strong }: PersonNumberProps) {
  const { labelSize: size, labelWidth: width } = geometry;
  const [x, y] = geometry.label(index);
  return (
    <At left={centre + x - width / 2} top={centre + y - size * 0.56} width={width}>
      <Type set="numeral" size={size} weight={strong ? 800 : 500} align="center">
        {index + 1}
      </Type>
    </At>
  );
}

function Sign({ shape, text }: { readonly shape: "circle" | "square"; readonly text: string }) {
  const { ink, lowInk } = useTheme();
  return (
    <Row gap={8} align="center">
      <Svg {...roleProps("Artifact")} viewBox="-6 -6 12 12" style={{ width: wallText, height: wallText }}>
        {shape === "circle" ? (
          <Ring at={[0, 0]} radius={4} stroke={ink.text} strokeWidth={2} />
        ) : (
          <Square at={[0, 0]} half={4.5} {...squareIn(ink.text, 1, lowInk)} />
        )}
      </Svg>
      <Type set="body" weight={700} size={wallText}>
        {text}
      </Type>
    </Row>
  );
}
