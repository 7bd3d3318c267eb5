import type { Chapter } from "../../chapter/chapter.js";
import { namesArePrinted } from "../../chapter/people.js";
import { themeFor } from "../../paper/theme.js";
import { sessionEvents } from "../events.js";
import { letters } from "../letters.js";
import { type Artifact, defineRitual, plainSheet } from "../ritual.js";
import { halfOrWhole } from "./half-sheet.js";
import { mark } from "./mark.js";
import { options } from "./options.js";
import { planStories, type StoriesPlan } from "./plan.js";

/** Nothing here carries a code: whoever scans one near a circle says that they were in it. */
type Uncoded = Omit<Artifact<StoriesPlan>, "codes">;

/** Of what takes half a sheet where it can. */
const piecesOnASheet = ({ print, printer }: Chapter) =>
  halfOrWhole(themeFor(print, printer.margin)) === "half" ? 2 : 1;

const cutInHalf = (chapter: Chapter) => (piecesOnASheet(chapter) === 1 ? [] : (["cut"] as const));

const script: Uncoded = {
  id: "script",
  ...plainSheet,
  sides: 2,
  finishing: ["staple"],
  // The host reads it, the carer knows it.
  copies: ({ rooms }) => 2 * rooms.length,
  pages: async () => (await import("./script.js")).StoriesScript,
};

const turns: Uncoded = {
  id: "turns",
  ...plainSheet,
  pages: async () => (await import("./turns-sheet.js")).TurnsSheet,
};

const circles: Uncoded = {
  id: "circles",
  ...plainSheet,
  finishing: cutInHalf,
  afterwards: "shred",
  holdsNames: ({ evenings }, chapter) =>
    namesArePrinted(chapter) && evenings.some(({ circles }) => circles.length > 0),
  pages: async () => (await import("./circles.js")).Circles,
};

const attendance: Uncoded = {
  id: "attendance",
  ...plainSheet,
  copies: (plan) => (plan.attendance ? 1 : 0),
  pages: async () => (await import("./attendance.js")).AttendanceSheet,
};

const invitation: Uncoded = {
  id: "invitation",
  ...plainSheet,
  finishing: cutInHalf,
  copies: (_, chapter) => Math.ceil(chapter.people.length / piecesOnASheet(chapter)),
  pages: async () => (await import("./invitation.js")).Invitation,
};

const timeCards: Uncoded = {
  id: "time-cards",
  ...plainSheet,
  stock: "card",
  sides: 2,
  flip: "chapter",
  finishing: ["cut"],
  copies: ({ rooms }) => rooms.length,
  pages: async () => (await import("./time-cards.js")).TimeCards,
};

const passCard: Uncoded = {
  id: "pass-card",
  ...plainSheet,
  stock: "card",
  sides: 2,
  flip: "chapter",
  finishing: ["cut"],
  afterwards: "return",
  pages: async () => (await import("./pass-card.js")).PassCard,
};

const aftercareCard: Uncoded = {
  id: "aftercare-card",
  ...plainSheet,
  stock: "card",
  finishing: ["cut"],
  pages: async () => (await import("./aftercare-card.js")).AftercareCard,
};

const seatTents: Uncoded = {
  id: "seat-tents",
  ...plainSheet,
  stock: "card",
  finishing: ["fold"],
  pages: async () => (await import("./seat-tents.js")).SeatTents,
};

const doorSign: Uncoded = {
  id: "door-sign",
  ...plainSheet,
  finishing: ["hang"],
  pages: async () => (await import("./door-sign.js")).DoorSign,
};

const roomPlan: Uncoded = {
  id: "room-plan",
  ...plainSheet,
  pages: async () => (await import("./room-plan.js")).RoomPlan,
};

export const storiesInTheDark = defineRitual({
  id: "stories-in-the-dark",
  mark,
  options,
  plan: planStories,
  events: ({ evenings, order }) => sessionEvents(evenings, order.minutes),
  artifacts: [
    script,
    turns,
    circles,
    attendance,
    invitation,
    timeCards,
    passCard,
    aftercareCard,
    seatTents,
    doorSign,
    roomPlan,
  ],
  describe: ({ evenings }, roster, words) => {
    const numbers = (ids: readonly string[]) => words.list(ids.map((id) => String(roster.number(id))));
    return evenings.flatMap(({ circles, waiting }) => [
      ...circles.map(({ tellers, carer }, index) =>
        words.label("describe.circle", {
          circle: letters(index),
          tellers: numbers(tellers),
          carer: roster.number(carer),
        }),
      ),
      ...(waiting.length === 0 ? [] : [words.label("describe.waiting", { who: numbers(waiting) })]),
    ]);
  },
});
