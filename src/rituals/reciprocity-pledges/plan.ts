import type { Chapter } from "../../chapter/chapter.js";
import type { Moment } from "../../chapter/fields.js";
import { type Problem, UserError } from "../../errors.js";
import { daysAfter } from "../../scheduling/days.js";
import { type DealQuality, type Pair, type PlannedDeal, planDeals } from "../../scheduling/index.js";
import { planRunningOrder, type RunningOrder, type StepLength } from "../../scheduling/running-order.js";
import type { CompanionRound, PlanInput } from "../ritual.js";
import { type Explain, orUserError } from "../unplannable.js";
import { type AttendanceRing, pairsOf, planAttendanceRings } from "./attendance-rings.js";
import { footOf, type LaidOutCard, layOutChapterCards } from "./card-layout.js";
import { type Collected, collectCards } from "./collected.js";
import { heldBefore } from "./earlier-deals.js";
import { type Mending, planMending } from "./mending.js";
import type { CardKind, CardSize, CollectedCard, PledgeOptions } from "./options.js";

export interface PledgesPlan {
  readonly deals: readonly Deal[];
  /** Circles: the most in one deal; the others: in all deals together. */
  readonly quality: DealQuality;
  /** The first deal for each number of people who may come, where the chapter has doubts. */
  readonly attendance?: readonly AttendanceRing[];
  readonly order: RunningOrder;
  /** Many cards are laid out and dealt by two. */
  readonly dealers: 1 | 2;
  readonly dueDays: number;
  /** The loop check calls every open number aloud. */
  readonly checkMinutes: number;
}

/** One gathering at which cards are dealt. */
export interface Deal {
  /** 1-based. */
  readonly number: number;
  readonly date?: string;
  readonly time?: string;
  readonly due?: string;
  /** By the people's numbers: the dealing order. */
  readonly deal: readonly Turn[];
  /** Ids in the order of the ring. */
  readonly ring: readonly string[];
  readonly mending: Mending;
  /** Ids, each of whom gives to the next; where the ring is short it ends with whom it began. */
  readonly thread: readonly string[];
  /** From the top of the pile. */
  readonly offers: readonly Card[];
  readonly requests: readonly Card[];
  /** Whether cards were collected: then the piles lie in dealing order. */
  readonly collected: boolean;
}

export interface Turn {
  /** Ids, all three. */
  readonly person: string;
  /** Whose request they fulfil. */
  readonly fulfils: string;
  /** Whose offer they receive. */
  readonly receives: string;
}

/** The number is that of its writer; spare cards are numbered on. */
export interface Card {
  readonly number: number;
  readonly text?: string;
  readonly size?: CardSize;
  readonly until?: string;
}

/** 45 minutes in all, 27 at least. */
const steps: readonly StepLength[] = [
  { id: "why", minutes: 4, least: 2 },
  { id: "offer", minutes: 4, least: 3 },
  { id: "request", minutes: 4, least: 3 },
  { id: "check", minutes: 3, least: 1 },
  { id: "deal", minutes: 6, least: 4, most: 10 },
  { id: "read", minutes: 8, least: 5, most: 12 },
  { id: "meet", minutes: 8, least: 5, most: 12 },
  { id: "pledge", minutes: 5, least: 2, most: 10 },
  { id: "close", minutes: 3, least: 2 },
];

const peopleForTwoDealers = 24;

const mostInAShortCheck = 12;

const threadLength = 6;

export function planPledges({ chapter, options, random, facts }: PlanInput<PledgeOptions>): PledgesPlan {
  const moments: readonly Partial<Moment>[] = options.when ?? [{}];
  refuseWhatDoesNotFit(chapter);
  const collected = options.cards && collectCards(options.cards, chapter);
  const ids = chapter.people.map(({ id }) => id);
  const indexOf = (id: string) => ids.indexOf(id);
  const rounds = moments.map(({ date }) => roundAt(facts.companions, date));
  const companions = rounds.map((round) => round?.groups ?? []);
  const firstCompanions = (rounds[0]?.number === 1 && facts.attendance) || [];
  const apart = chapter.keepApart.map(([a, b]): Pair => [indexOf(a), indexOf(b)]);
  const planned = orRefuse(chapter, () =>
    planDeals(
      {
        people: ids.length,
        sessions: moments.length,
        apart,
        history: heldBefore(options.history ?? [], ids),
        companions: companions.map((groups) => groups.flatMap((group) => pairsOf(group.map(indexOf)))),
      },
      random,
    ),
  );
  const deals = planned.deals.map((one, index) => ({
    number: index + 1,
    ...planDeal(one, moments[index] ?? {}, ids, options.dueDays),
    mending: planMending(one.deal, apart),
    ...planCards(one, chapter, options.spareBlanks, index === 0 ? collected : undefined),
  }));
  return {
    deals,
    ...(chapter.spread !== undefined && {
      attendance: orRefuse(chapter, () => planAttendanceRings(chapter, planned.deals[0], firstCompanions)),
    }),
    quality: sumOf(planned.deals.map(({ quality }) => quality)),
    order: planRunningOrder(steps, commonTime(moments)),
    dealers: ids.length < peopleForTwoDealers ? 1 : 2,
    dueDays: options.dueDays,
    checkMinutes: ids.length <= mostInAShortCheck ? 15 : 30,
  };
}

function planDeal(
  { deal }: PlannedDeal,
  { date, time }: Partial<Moment>,
  ids: readonly string[],
  dueDays: number,
) {
  const idOf = (person: number | undefined) => ids[person ?? -1] ?? "";
  return {
    ...(date !== undefined && { date, due: daysAfter(date, dueDays) }),
    ...(time !== undefined && { time }),
    deal: ids.map((person, index) => ({
      person,
      fulfils: idOf(deal.fulfils[index]),
      receives: idOf(deal.receives[index]),
    })),
    ring: deal.circle.map(idOf),
    thread: threadFrom(deal.circle[0] ?? 0, deal.fulfils).map(idOf),
  };
}

function threadFrom(first: number, fulfils: readonly number[]): number[] {
  const thread = [first];
  while (thread.length <= threadLength) {
    const next = fulfils[thread.at(-1) ?? first] ?? first;
    thread.push(next);
    if (next === first) break;
  }
  return thread;
}

/** Blank cards lie by their writers' numbers; collected ones so that the pile is dealt from the top, number 1 first. */
function planCards(
  { deal }: PlannedDeal,
  { people, spread = 0 }: Chapter,
  spareBlanks: number,
  collected: Collected | undefined,
): Pick<Deal, "offers" | "requests" | "collected"> {
  const pile = (kind: CardKind, dealt: readonly number[]): Card[] => {
    const writers = collected ? dealt.flatMap((writer) => people[writer] ?? []) : people;
    const written = writers.map(({ id, number }) => ({ number, ...contentOf(collected?.(kind, id)) }));
    const spares = Array.from({ length: spread + spareBlanks }, (_, index) => ({
      number: people.length + index + 1,
    }));
    return [...written, ...spares];
  };
  return {
    offers: pile("offer", deal.receives),
    requests: pile("request", deal.fulfils),
    collected: collected !== undefined,
  };
}

function contentOf(card: CollectedCard | undefined): Omit<Card, "number"> {
  if (card === undefined) return {};
  const { text, size, until } = card;
  return { text, ...(size !== undefined && { size }), ...(until !== undefined && { until }) };
}

/** The triads of that day; without dates, the first ones. */
function roundAt(rounds: readonly CompanionRound[], date: string | undefined): CompanionRound | undefined {
  const dated = date !== undefined && rounds.some(({ from }) => from !== undefined);
  if (!dated) return rounds[0];
  return rounds.find(({ from = "", until = "" }) => from <= date && date <= until);
}

function commonTime(moments: readonly Partial<Moment>[]): string | undefined {
  const times = new Set(moments.map(({ time }) => time));
  return times.size === 1 ? moments[0]?.time : undefined;
}

function sumOf(qualities: readonly DealQuality[]): DealQuality {
  const sum = (key: keyof DealQuality) => qualities.reduce((total, quality) => total + quality[key], 0);
  return {
    circles: Math.max(...qualities.map(({ circles }) => circles)),
    ownCards: sum("ownCards"),
    mutualPairs: sum("mutualPairs"),
    companions: sum("companions"),
    repeats: sum("repeats"),
    relaxedHistory: sum("relaxedHistory"),
  };
}

/** A chapter of one has nobody to give to; long tracker addresses and wide margins leave small cards no room. */
function refuseWhatDoesNotFit(chapter: Chapter): void {
  const problems: Problem[] = [];
  if (chapter.people.length < 2) {
    const hint = "Invite somebody, or leave this ritual out.";
    problems.push({ path: "people", message: "reciprocity-pledges needs at least two people.", hint });
  }
  const cards = layOutChapterCards(chapter);
  const isTooLarge = ({ layout: { code, width, height }, theme }: LaidOutCard) =>
    code > width * 0.4 || code > height - footOf(theme);
  if (cards.some(isTooLarge)) {
    const hint = "Shorten the address, choose larger cards (paper.cards) or leave the tracker out.";
    problems.push({ path: "tracker.url", message: "makes codes that do not fit on the pledge cards.", hint });
  } else if (cards.some(({ layout }) => layout.lines < 1)) {
    const message = `leaves no line to write on the pledge cards (${chapter.paper.cards}).`;
    const hint = "Choose larger cards (paper.cards), or a narrower margin if your printer has one.";
    problems.push({ path: "printer.margin", message, hint });
  }
  const [first, ...others] = problems;
  if (first) throw new UserError([first, ...others]);
}

const noHolder: Explain = (round, { names }) => ({
  path: "keepApart",
  message: `in deal ${round} of the reciprocity pledges nobody is left to hold the cards of these people, who are kept apart: ${names}.`,
  hint: "Remove a wish, or invite more people.",
});

function orRefuse<Result>({ people }: Chapter, plan: () => Result): Result {
  return orUserError(people, { "keep-apart": noHolder, "too-few": noHolder }, plan);
}
