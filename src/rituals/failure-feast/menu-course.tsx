import { View } from "@react-pdf/renderer";
import { textIn } from "../../chapter/chapter.js";
import { Fill, Gap, Row, Rule } from "../../paper/box.js";
import { Heading, Type } from "../../paper/type.js";
import { WriteLine } from "../../paper/write-in.js";
import { textHeight } from "./measure.js";
import type { MenuParts } from "./menu.js";
import { CoursePicture } from "./pictures.js";
import type { Course, Dish, Feast } from "./plan.js";

const betweenDishes = 10;

interface CourseProps extends MenuParts {
  readonly course: Feast["courses"][number];
}

/** A course with its hour, and its dishes as on a menu. */
export function CourseOnMenu({ course, ...parts }: CourseProps) {
  const { setup, words } = parts;
  return (
    <View>
      <Rule weight="head" />
      <Gap height={12} />
      <Row align="center" gap={12}>
        <Fill>
          <Heading level={2} accent>
            {words.label(`courses.${course.kind}`)}
          </Heading>
        </Fill>
        {course.clock === undefined ? null : (
          <Type set="subhead" weight={500}>
            {words.time(course.clock)}
          </Type>
        )}
        <CoursePicture kind={course.kind} size={setup.theme.type.head.size * 1.15} />
      </Row>
      {course.dishes.map((dish, index) => (
        <View key={index} style={{ marginTop: betweenDishes }}>
          <DishOnMenu {...parts} dish={dish} />
        </View>
      ))}
    </View>
  );
}

function DishOnMenu({ dish, words, setup }: MenuParts & { readonly dish: Dish }) {
  const { language } = words;
  const labelWidth = setup.theme.type.body.size * 5.5;
  const served = words.label("menu.served-by");
  return (
    <View>
      {dish.name === undefined ? (
        <WriteLine label={words.label("menu.dish")} labelWidth={labelWidth} />
      ) : (
        <Heading level={3}>{textIn(dish.name, language)}</Heading>
      )}
      {dish.about === undefined ? null : <Type set="dish">{textIn(dish.about, language)}</Type>}
      {dish.servedBy === undefined ? (
        <WriteLine label={served} labelWidth={labelWidth} />
      ) : (
        <Type set="body">
          {[
            { text: `${served} `, strong: true },
            { text: textIn(dish.servedBy, language), strong: false },
          ]}
        </Type>
      )}
    </View>
  );
}

export function courseHeight(parts: MenuParts, { dishes }: Course): number {
  const { head } = parts.setup.theme.type;
  const heights = dishes.map((dish) => betweenDishes + dishHeight(parts, dish));
  return 14 + head.leading + heights.reduce((sum, height) => sum + height, 0) + 14;
}

function dishHeight({ setup, words, size }: MenuParts, { name, about, servedBy }: Dish): number {
  const { type, writeInPitch } = setup.theme;
  const inLanguage = (text: NonNullable<typeof name>) => textIn(text, words.language);
  const nameHeight =
    name === undefined ? writeInPitch : textHeight(type.subhead, inLanguage(name), size.width);
  const aboutHeight = about === undefined ? 0 : textHeight(type.dish, inLanguage(about), size.width);
  const served = words.label("menu.served-by");
  const servedHeight =
    servedBy === undefined
      ? writeInPitch
      : textHeight(type.body, `${served} ${inLanguage(servedBy)}`, size.width);
  return nameHeight + aboutHeight + servedHeight;
}
