import { Text } from "@react-pdf/renderer";
import type { Inline } from "../words/blocks.js";
import { type Fonts, families } from "./load-fonts.js";
import { type Role, roleProps } from "./role.js";
import { type PageSetup, usePageSetup } from "./setup.js";
import type { TypeStyle, TypeStyleName } from "./theme.js";
import type { Points } from "./units.js";

export interface TypeOptions {
  readonly set: TypeStyleName;
  readonly weight?: TypeStyle["weight"];
  readonly accent?: boolean;
  readonly align?: "left" | "center" | "right";
  /** Instead of the size of the style; its proportion of leading stays. */
  readonly size?: Points;
  readonly letterSpacing?: Points;
  readonly marginTop?: Points;
}

/** The renderer's style for a text; `text` decides the face, because a face must draw it whole. */
export function typeStyle(setup: Pick<PageSetup, "theme" | "fonts">, options: TypeOptions, text: string) {
  const { theme, fonts } = setup;
  const style = theme.type[options.set];
  const fontSize = options.size ?? style.size;
  const raise = style.face === "display" ? 0.16 * fontSize : 0;
  const tightened = style.face === "display" && fontSize >= 20 && /\p{L}/u.test(text);
  return {
    ...fontOf(style, options.weight ?? style.weight, text, fonts),
    fontSize,
    lineHeight: style.leading / style.size,
    color: options.accent ? theme.ink.accent : theme.ink.text,
    fontFeatureSettings: ["tnum", "lnum"],
    // The renderer puts all leading below; display type would stand on what follows it.
    marginTop: (options.marginTop ?? 0) - raise,
    marginBottom: raise,
    ...(tightened && { letterSpacing: -0.01 * fontSize }),
    ...(options.letterSpacing !== undefined && { letterSpacing: options.letterSpacing }),
    ...(options.align && { textAlign: options.align }),
  };
}

/** A string that the display face cannot draw whole is set in the text face whole, never letter by letter. */
function fontOf(style: TypeStyle, fontWeight: number, text: string, fonts: Fonts) {
  if (style.face === "text") return { fontFamily: families.text, fontWeight };
  const drawable = fonts.missing("display", text).length === 0;
  return drawable
    ? { fontFamily: families.display, fontWeight }
    : { fontFamily: families.text, fontWeight: 700 };
}

export interface TypeProps extends TypeOptions {
  readonly role?: Role;
  readonly width?: Points | string;
  readonly children: string | number | readonly Inline[];
}

/** One paragraph of text in a style of the type scale. */
export function Type({ role = "P", width, children, ...options }: TypeProps) {
  const setup = usePageSetup();
  const inlines = typeof children === "object" ? children : [{ text: String(children), strong: false }];
  const text = inlines.map((inline) => inline.text).join("");
  return (
    <Text
      {...roleProps(role)}
      style={{
        ...typeStyle(setup, options, text),
        ...(width !== undefined && { width }),
      }}
    >
      {inlines.map((inline, index) =>
        inline.strong ? (
          <Text key={index} style={{ fontWeight: 700 }}>
            {unhyphenated(inline.text)}
          </Text>
        ) : (
          unhyphenated(inline.text)
        ),
      )}
    </Text>
  );
}

/** The renderer takes a word before two spaces for one that goes on in the next line. */
export function unhyphenated(text: string): string {
  return text.replaceAll("  ", "\u00a0 ");
}

export interface HeadingProps {
  readonly level: 1 | 2 | 3;
  readonly set?: TypeStyleName;
  readonly accent?: boolean;
  readonly marginTop?: Points;
  readonly children: string;
}

export function Heading({ level, set, ...rest }: HeadingProps) {
  const sets = { 1: "title", 2: "head", 3: "subhead" } as const;
  return <Type set={set ?? sets[level]} role={`H${level}`} {...rest} />;
}
