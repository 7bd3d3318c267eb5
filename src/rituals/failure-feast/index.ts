import { textIn } from "../../chapter/chapter.js";
import { sessionEvents } from "../events.js";
import { type Artifact, type CodedItem, defineRitual, foldedOnce, plainSheet } from "../ritual.js";
import { dishesPerCourse } from "./courses.js";
import { mark } from "./mark.js";
import { feastOptions } from "./options.js";
import { type FeastPlan, planFeast } from "./plan.js";

const menu: Artifact<FeastPlan> = {
  id: "menu",
  ...plainSheet,
  sides: 2,
  flip: "short-edge",
  finishing: foldedOnce,
  copies: (_, { people }) => people.length,
  holdsNames: ({ namesTellers }) => namesTellers,
  codes: ({ feasts }) => feasts.flatMap(({ coded, number }) => (coded ? [{ kind: "feast", number }] : [])),
  pages: async () => (await import("./menu.js")).Menu,
};

const script: Artifact<FeastPlan> = {
  id: "script",
  ...plainSheet,
  sides: 2,
  finishing: ["staple"],
  copies: () => 2,
  pages: async () => (await import("./script.js")).FeastScript,
};

const dishCards: Artifact<FeastPlan> = {
  id: "dish-cards",
  ...plainSheet,
  stock: "card",
  finishing: ["cut"],
  afterwards: "return",
  codes: (plan) => numbered("dish", dishCardCount(plan)),
  pages: async () => (await import("./dish-cards.js")).DishCards,
};

const lessonSlips: Artifact<FeastPlan> = {
  id: "lesson-slips",
  ...plainSheet,
  finishing: ["cut"],
  afterwards: "return",
  codes: ({ lessonSlips }) => numbered("lesson", lessonSlips),
  pages: async () => (await import("./lesson-slips.js")).LessonSlips,
};

const foodLabels: Artifact<FeastPlan> = {
  id: "food-labels",
  ...plainSheet,
  stock: "card",
  finishing: ["cut"],
  pages: async () => (await import("./food-labels.js")).FoodLabels,
};

const placeCards: Artifact<FeastPlan> = {
  id: "place-cards",
  ...plainSheet,
  stock: "card",
  finishing: ["cut"],
  afterwards: "shred",
  holdsNames: (_, { people, names }) => names !== "numbers" && people.some(({ name }) => name !== undefined),
  pages: async () => (await import("./place-cards.js")).PlaceCards,
};

const phraseCard: Artifact<FeastPlan> = {
  id: "phrase-card",
  ...plainSheet,
  stock: "card",
  sides: 2,
  finishing: ["cut"],
  pages: async () => (await import("./phrase-card.js")).PhraseCard,
};

const galleryHeaders: Artifact<FeastPlan> = {
  id: "gallery-headers",
  ...plainSheet,
  finishing: ["hang"],
  pages: async () => (await import("./gallery-headers.js")).GalleryHeaders,
};

export const failureFeast = defineRitual({
  id: "failure-feast",
  mark,
  options: feastOptions,
  plan: planFeast,
  events: ({ feasts, order }) => sessionEvents(feasts, order.minutes),
  artifacts: [script, menu, dishCards, lessonSlips, phraseCard, galleryHeaders, foodLabels, placeCards],
  describe: ({ order, tables, feasts }, _, words) => [
    words.label("describe.evening", {
      count: feasts[0]?.courses.length ?? 0,
      minutes: order.minutes,
      tables: words.label("script.tables", { count: tables }),
    }),
    ...(feasts[0]?.courses ?? []).flatMap(({ kind, dishes }) => {
      const known = dishes.flatMap(({ name }) => (name === undefined ? [] : [textIn(name, words.language)]));
      const course = words.label(`courses.${kind}`);
      return known.length > 0 ? [words.label("describe.dishes", { course, dishes: words.list(known) })] : [];
    }),
  ],
});

function dishCardCount({ feasts, spareDishCards }: FeastPlan): number {
  return (feasts[0]?.courses.length ?? 0) * dishesPerCourse + spareDishCards;
}

function numbered(kind: string, count: number): CodedItem[] {
  return Array.from({ length: count }, (_, index) => ({ kind, number: index + 1 }));
}
