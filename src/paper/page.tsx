import { Page, Text, View } from "@react-pdf/renderer";
import { Children, isValidElement, type ReactElement, type ReactNode } from "react";
import { roleProps } from "./role.js";
import { type PageSetup, usePageSetup, useSheet } from "./setup.js";
import { type DrawnPath, Mark, markElement } from "./shapes.js";
import type { Orientation } from "./sizes.js";
import { unbroken } from "./text-fit.js";
import { Heading, Type, typeStyle } from "./type.js";
import type { Points } from "./units.js";

interface SheetProps {
  readonly orientation?: Orientation;
  /** Walls are read from afar and use more of the sheet. */
  readonly wall?: boolean;
  readonly children: ReactNode;
}

/** A sheet whose content is placed by hand and stays on it. */
export function FixedPage({ orientation = "portrait", wall, children }: SheetProps) {
  return (
    <SheetOf orientation={orientation} {...(wall && { wall })} continued={null}>
      {children}
    </SheetOf>
  );
}

export interface FlowPageProps extends SheetProps {
  readonly mark: readonly DrawnPath[];
  readonly title: string;
  /** Column heads and the like, repeated under the title of each further page; must not use hooks. */
  readonly repeated?: (setup: PageSetup) => ReactElement;
}

/** As many sheets as the content needs; from the second on, the title stands small at the head. */
export function FlowPage({ orientation = "portrait", wall, mark, title, repeated, children }: FlowPageProps) {
  const setup = usePageSetup();
  const continued = (
    <View {...roleProps("Artifact")} style={{ marginBottom: repeated === undefined ? 12 : 2 }}>
      <View style={{ flexDirection: "row", gap: 12, alignItems: "center", marginBottom: 8 }}>
        {mark.length === 0 ? null : markElement(setup.theme, mark, 22)}
        <Text style={typeStyle(setup, { set: "body", weight: 700 }, title)}>
          {setup.words.label("continued", { title })}
        </Text>
      </View>
      {repeated?.(setup)}
    </View>
  );
  return (
    <SheetOf orientation={orientation} {...(wall && { wall })} continued={continued}>
      {children}
    </SheetOf>
  );
}

function SheetOf({
  orientation,
  wall = false,
  continued,
  children,
}: SheetProps & { readonly orientation: Orientation; readonly continued: ReactElement | null }) {
  const setup = usePageSetup();
  const { theme } = setup;
  const sheet = useSheet(orientation);
  const margin = wall ? theme.wallMargin : theme.margin;
  return (
    <Page
      size={[sheet.width, sheet.height]}
      style={{ paddingHorizontal: margin, paddingTop: margin }}
      layout={({ children: content, pageNumber = 0, subPageNumber, totalPages }) => {
        const isMeasured = holdsProbe(content);
        // The first round only counts the pages: left empty, they are counted in half the time.
        if (!isMeasured && subPageNumber !== undefined && totalPages === undefined) return null;
        const slack = isMeasured && continued !== null ? roundingSlack : 0;
        return (
          <>
            {(subPageNumber ?? 1) > 1 ? continued : null}
            <View style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0, paddingBottom: slack }}>{content}</View>
            {footerElement(setup, sheet.width - 2 * margin, pageNumber, totalPages ?? 0)}
          </>
        );
      }}
    >
      {children}
    </Page>
  );
}

/** A page is filled by heights that were rounded one by one, and would be squeezed where it holds a little too much. */
const roundingSlack: Points = 2;

/** Whether a page's layout is asked how much room it leaves, and not to hold its content. */
function holdsProbe(content: ReactNode): boolean {
  const [first] = Children.toArray(content);
  return isValidElement<RendererNode>(first) && "__probe" in first.props.node.props;
}

/** How the renderer hands a laid-out node to a page's layout. */
interface RendererNode {
  readonly node: { readonly props: object };
}

/** A plain element, because the renderer draws a page's chrome without hooks. */
function footerElement(setup: PageSetup, width: Points, page: number, pages: number): ReactElement {
  const { furniture, theme, words } = setup;
  const whose = [furniture.artifact, furniture.language, furniture.kitMark]
    .map((part) => unbroken(part))
    .join("\u00a0 ");
  const set = (text: string, weight: 400 | 700 = 400) => (
    <Text style={typeStyle(setup, { set: "footer", weight }, text)}>{text}</Text>
  );
  return (
    <View {...roleProps("Artifact")} style={{ paddingTop: 8, paddingBottom: theme.footInset, width }}>
      <View style={{ height: theme.rule.hairline, backgroundColor: theme.ink.text, marginBottom: 4 }} />
      <View style={{ flexDirection: "row", gap: 24 }}>
        <View style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>
          <Text style={typeStyle(setup, { set: "footer" }, whose)}>
            <Text style={{ fontWeight: 700 }}>{`${furniture.chapter}\u00a0`}</Text>
            {` ${whose}`}
          </Text>
        </View>
        <View style={{ flexDirection: "row", gap: 24 }}>
          {set(furniture.handling)}
          {set(words.label("page-of", { page, pages }), 700)}
        </View>
      </View>
    </View>
  );
}

export interface TitleBlockProps {
  readonly mark: readonly DrawnPath[];
  readonly title: string;
  readonly subtitle?: string;
}

/** A page's title beside the mark of its ritual. */
export function TitleBlock({ mark, title, subtitle }: TitleBlockProps) {
  return (
    <View style={{ flexDirection: "row", gap: 18, marginBottom: 12 }}>
      <View style={{ paddingTop: 4 }}>
        <Mark paths={mark} size={48} />
      </View>
      <View style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>
        <Heading level={1}>{title}</Heading>
        {subtitle === undefined ? null : (
          <Type set="body" marginTop={2}>
            {subtitle}
          </Type>
        )}
      </View>
    </View>
  );
}
