import { View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { type Chapter, textIn } from "../../chapter/chapter.js";
import { Fill, Row } from "../../paper/box.js";
import { smallLine } from "../../paper/card-sheets.js";
import { HalfFold } from "../../paper/fold.js";
import { QrCode, TypedCode } from "../../paper/qr-code.js";
import { qrSideOf } from "../../paper/qr-side.js";
import { type PageSetup, usePageSetup, useSheet } from "../../paper/setup.js";
import type { Size } from "../../paper/sizes.js";
import { Type } from "../../paper/type.js";
import type { Words } from "../../words/words.js";
import type { ArtifactProps, Code } from "../ritual.js";
import {
  Carry,
  carryHeight,
  LastTime,
  lastTimeHeight,
  Notes,
  Rules,
  rulesHeight,
  smallLineHeight,
} from "./menu-back.js";
import { CourseOnMenu, courseHeight } from "./menu-course.js";
import { MenuCover } from "./menu-cover.js";
import type { Feast, FeastPlan } from "./plan.js";

export function Menu({ plan, chapter, words, code }: ArtifactProps<FeastPlan>) {
  return plan.feasts.map((feast) => (
    <FeastMenu
      key={feast.number}
      feast={feast}
      chapter={chapter}
      words={words}
      code={feast.coded ? code("feast", feast.number) : undefined}
    />
  ));
}

/** What every part of a menu is drawn from. */
export interface MenuParts {
  readonly setup: PageSetup;
  readonly feast: Feast;
  readonly words: Words;
  readonly confidentiality: Chapter["confidentiality"];
  readonly code: Code | undefined;
  /** Of a panel. */
  readonly size: Size;
}

interface FeastMenuProps {
  readonly feast: Feast;
  readonly chapter: Chapter;
  readonly words: Words;
  readonly code: Code | undefined;
}

/** One folded sheet; where its words need more room, a booklet with a panel for each course. */
function FeastMenu({ feast, chapter, words, code }: FeastMenuProps) {
  const setup = usePageSetup();
  const sheet = useSheet("landscape");
  const { margin } = setup.theme;
  const size = { width: sheet.width / 2 - 2 * margin, height: sheet.height - 2 * margin };
  const { confidentiality } = chapter;
  const parts: MenuParts = { setup, feast, words, confidentiality, code, size };
  const place = chapter.place === undefined ? undefined : textIn(chapter.place, words.language);
  const cover = (code: Code | undefined) => (
    <MenuCover {...parts} code={code} {...(place !== undefined && { place })} />
  );
  const foot = setup.theme.type.dish.leading * 3;
  const perColumn = Math.ceil(feast.courses.length / 2);
  const rows = Math.max(2, perColumn);
  const cell = (size.height - foot) / rows;
  const fitsInside = feast.courses.every((course) => courseHeight(parts, course) <= cell);
  const fitsBack = rulesHeight(parts) + lastTimeHeight(parts) + carryHeight(parts, 2) <= size.height;
  if (fitsInside && fitsBack) {
    const column = (from: number, closing: string) => {
      const courses = feast.courses.slice(from, from + perColumn);
      return (
        <Panel foot={closing}>
          {courses.map((course) => (
            <View key={course.number} style={{ height: cell }}>
              <CourseOnMenu {...parts} course={course} />
            </View>
          ))}
          {courses.length < rows ? <Notes {...parts} height={cell} /> : null}
        </Panel>
      );
    };
    return (
      <Booklet
        panels={[
          cover(code),
          column(0, words.label("menu.toast")),
          column(perColumn, galleryLine(feast, words)),
          <Panel key="back">
            <Rules {...parts} />
            <LastTime {...parts} />
            <Carry {...parts} taken={rulesHeight(parts) + lastTimeHeight(parts)} />
          </Panel>,
        ]}
      />
    );
  }
  const content = [
    <Panel key="rules" foot={words.label("menu.toast")}>
      <Rules {...parts} />
    </Panel>,
    ...feast.courses.flatMap((course) => servings(parts, course)),
    ...(feast.lessons.length > 0
      ? [
          <Panel key="last time">
            <LastTime {...parts} />
          </Panel>,
        ]
      : []),
  ];
  const spare = Array.from({ length: (4 - ((content.length + 2) % 4)) % 4 }, (_, index) => (
    <Panel key={`notes ${index}`}>
      <Notes {...parts} height={size.height - smallLineHeight} />
    </Panel>
  ));
  const codeHeight = code === undefined ? 0 : 12 + qrSideOf(code.url);
  const back = (
    <Panel foot={galleryLine(feast, words)}>
      <Carry {...parts} taken={foot + codeHeight} />
      {code === undefined ? null : (
        <Row gap={10} align="center" marginTop={12}>
          <QrCode code={code} />
          <TypedCode code={code} />
        </Row>
      )}
    </Panel>
  );
  return <Booklet panels={[cover(undefined), ...content, ...spare, back]} />;
}

/** A course on a panel of its own; where that is too small for it, a panel for each dish. */
function servings(parts: MenuParts, course: Feast["courses"][number]): ReactNode[] {
  const fits = courseHeight(parts, course) <= parts.size.height - smallLineHeight;
  const helpings = fits ? [course] : course.dishes.map((dish) => ({ ...course, dishes: [dish] }));
  return helpings.map((helping, index) => (
    <Panel key={`${course.number} ${index}`}>
      <CourseOnMenu {...parts} course={helping} />
    </Panel>
  ));
}

function galleryLine({ gallery }: Feast, words: Words): string {
  return gallery === undefined
    ? words.label("menu.gallery")
    : words.label("menu.gallery-at", { clock: words.time(gallery) });
}

function Panel({ foot, children }: { readonly foot?: string; readonly children: ReactNode }) {
  const setup = usePageSetup();
  return (
    <View style={{ height: "100%" }}>
      {children}
      <Fill />
      {foot === undefined ? null : (
        <View style={{ marginBottom: 10 }}>
          <Type set="body">{foot}</Type>
        </View>
      )}
      {smallLine(setup)}
    </View>
  );
}

/** Panels in reading order, four to a sheet; the sheets are folded into each other. */
function Booklet({ panels }: { readonly panels: readonly ReactNode[] }) {
  const last = panels.length - 1;
  return Array.from({ length: panels.length / 4 }, (_, sheet) => (
    <HalfFold
      key={sheet}
      front={panels[2 * sheet]}
      insideLeft={panels[2 * sheet + 1]}
      insideRight={panels[last - 1 - 2 * sheet]}
      back={panels[last - 2 * sheet]}
    />
  ));
}
