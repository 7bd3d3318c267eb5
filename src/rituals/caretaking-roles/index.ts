import { namesOnWalls } from "../../chapter/people.js";
import { themeFor } from "../../paper/theme.js";
import { dayEvent } from "../events.js";
import { type Artifact, defineRitual, plainSheet } from "../ritual.js";
import { mark } from "./mark.js";
import { options } from "./options.js";
import { type CaretakingPlan, planCaretaking } from "./plan.js";

/** Nothing here carries a code: whoever scans one near a concern says that there is one. */
type Uncoded = Omit<Artifact<CaretakingPlan>, "codes">;

const sheet = {
  stock: "plain",
  sides: 1,
  finishing: [],
  afterwards: "keep",
  copies: () => 1,
  holdsNames: () => false,
} as const;

const card = { ...sheet, stock: "card", finishing: ["cut"] } as const;

const inEachTerm = ({ terms }: CaretakingPlan) => terms.length;

const artifacts: readonly Uncoded[] = [
  {
    id: "script",
    ...plainSheet,
    ...sheet,
    sides: 2,
    finishing: ["staple"],
    // Custodians and keepers of a term have one each, and pass it on.
    copies: ({ seats }) => seats.custodian + seats.keeper,
    pages: async () => (await import("./script.js")).CaretakingScript,
  },
  {
    id: "rota",
    ...plainSheet,
    ...sheet,
    finishing: ["hang"],
    holdsNames: (_, chapter) => namesOnWalls(chapter),
    pages: async () => (await import("./rota-wall.js")).RotaWall,
  },
  {
    id: "role-cards",
    ...plainSheet,
    ...card,
    sides: 2,
    flip: "chapter",
    // Whoever serves writes on it the days of their term and whom they lean on.
    afterwards: "shred",
    copies: inEachTerm,
    pages: async () => (await import("./role-cards.js")).RoleCards,
  },
  {
    id: "mediation-card",
    ...plainSheet,
    ...card,
    sides: 2,
    flip: "chapter",
    afterwards: "return",
    pages: async () => (await import("./mediation-card.js")).MediationCard,
  },
  {
    id: "weekly-log",
    ...plainSheet,
    ...sheet,
    pages: async () => (await import("./weekly-log.js")).WeeklyLog,
  },
  {
    id: "handover",
    ...plainSheet,
    ...sheet,
    afterwards: "shred",
    copies: inEachTerm,
    pages: async () => (await import("./handover.js")).Handover,
  },
  {
    id: "intake-prompt",
    ...plainSheet,
    ...card,
    finishing: ({ print, printer }) => (themeFor(print, printer.margin).littleRoom ? [] : ["cut"]),
    // Each goes home with whoever came; the keepers have nothing to keep.
    afterwards: "shred",
    copies: inEachTerm,
    pages: async () => (await import("./intake-prompt.js")).IntakePrompt,
  },
  {
    id: "pattern-sheet",
    ...plainSheet,
    ...sheet,
    afterwards: "shred",
    copies: inEachTerm,
    pages: async () => (await import("./pattern-sheet.js")).PatternSheet,
  },
];

export const caretakingRoles = defineRitual({
  id: "caretaking-roles",
  mark,
  options,
  plan: planCaretaking,
  events: ({ terms }) => terms.flatMap(({ from }) => dayEvent(from, "term")),
  artifacts,
  describe: ({ terms }, roster, words) => {
    const numbers = (ids: readonly string[]) => words.list(ids.map((id) => String(roster.number(id))));
    return terms.map(({ number, custodians, confidenceKeepers }) =>
      words.label("describe.term", {
        term: number,
        custodians: numbers(custodians),
        keepers: numbers(confidenceKeepers),
      }),
    );
  },
});
