import { type Random, shuffled } from "../random.js";
import type { Pair } from "./rotation-problem.js";
import { upTo } from "./rows.js";

/** People and stations are indices from 0. */
export interface StationProblem {
  readonly people: number;
  /** Seats are for learners; nobody teaches at two stations. */
  readonly stations: readonly { readonly seats: number; readonly teacher?: number }[];
  readonly rounds: number;
  /** Pairs that are never at one station, to learn or to teach. */
  readonly apart?: readonly Pair[];
  /** For each person the stations of earlier days, which are avoided where others can be found. */
  readonly visited?: readonly (readonly number[])[];
}

export interface StationRound {
  /** For each station who learns there. */
  readonly groups: readonly (readonly number[])[];
  /** Stations that rest, so that their teachers learn elsewhere. */
  readonly resting: readonly number[];
}

/**
 * Everyone at a different station in each round, in groups as equal as seats and wishes allow. Then stations in turn
 * rest for a round, so that their teachers learn too, as long as nobody else misses anything by it; each teacher
 * teaches once at least. Undefined where no such seating was found.
 */
export function planStations(problem: StationProblem, random: Random): readonly StationRound[] | undefined {
  const { stations, rounds } = problem;
  const taught = upTo(stations.length).filter((station) => stations[station]?.teacher !== undefined);
  const turns = upTo(rounds - 1).flatMap(() => shuffled(taught, random));
  const allOpen = upTo(rounds).map(() => []);
  return turns.reduce(
    (planned, station) => planned && (withRest(station, planned, problem, random) ?? planned),
    seated(problem, allOpen, random),
  );
}

function withRest(
  station: number,
  planned: readonly StationRound[],
  problem: StationProblem,
  random: Random,
): readonly StationRound[] | undefined {
  const resting = planned.map((round) => round.resting);
  for (const [round, rest] of shuffled([...resting.entries()], random)) {
    if (rest.includes(station)) continue;
    const found = seated(problem, resting.with(round, [...rest, station]), random);
    if (found) return found;
  }
  return undefined;
}

function seated(
  problem: StationProblem,
  resting: readonly (readonly number[])[],
  random: Random,
): readonly StationRound[] | undefined {
  const rounds = resting.map((rest) => seatsOf(problem, rest, random));
  const evenly = rounds.map((round) => ({
    ...round,
    stationOf: round.stationOf.slice(0, round.learners.length),
  }));
  const settled = settle(problem, evenly, random) ?? settle(problem, rounds, random);
  return settled?.map((groups, round) => ({ groups, resting: resting[round] ?? [] }));
}

/** What is open in a round. */
interface Seats {
  /** The station of each seat, by turns from all stations that are open. */
  readonly stationOf: readonly number[];
  readonly learners: readonly number[];
  /** Pairs of a teacher and a station. */
  readonly teaching: readonly Pair[];
}

function seatsOf({ people, stations }: StationProblem, resting: readonly number[], random: Random): Seats {
  const open = shuffled(upTo(stations.length), random).filter((station) => !resting.includes(station));
  const seats = (station: number) => stations[station]?.seats ?? 0;
  const teaching = open.flatMap((station): Pair[] => {
    const teacher = stations[station]?.teacher;
    return teacher === undefined ? [] : [[teacher, station]];
  });
  return {
    stationOf: upTo(Math.max(0, ...open.map(seats))).flatMap((row) => open.filter((one) => row < seats(one))),
    learners: upTo(people).filter((person) => !teaching.some(([teacher]) => teacher === person)),
    teaching,
  };
}

/** Enough seats in each round, and in all for enough people who were not there before. */
function hasRoom({ people, stations }: StationProblem, rounds: readonly Seats[]): boolean {
  const seats = rounds.flatMap(({ stationOf }) => stationOf);
  const visits = stations.reduce((sum, { teacher }, station) => {
    const visitors = teacher === undefined ? people : people - 1;
    return sum + Math.min(visitors, seats.filter((one) => one === station).length);
  }, 0);
  return (
    rounds.every(({ stationOf, learners }) => stationOf.length >= learners.length) &&
    visits >= rounds.flatMap(({ learners }) => learners).length
  );
}

const nobody = -1;

/**
 * Exchanges whoever sits wrongly with any seat of the round as long as that does no more harm, and now and then although
 * it does (min-conflicts with random walk, Minton et al., 1992; Selman, Kautz and Cohen, 1994).
 */
function settle(problem: StationProblem, rounds: readonly Seats[], random: Random): number[][][] | undefined {
  if (!hasRoom(problem, rounds)) return undefined;
  const { people, stations, apart = [], visited = [] } = problem;
  const sitting = rounds.map(({ stationOf }) => new Int32Array(stationOf.length));
  const whereIs = rounds.map(({ teaching }) => {
    const stationOf = new Int32Array(people).fill(nobody);
    for (const [teacher, station] of teaching) stationOf[teacher] = station;
    return stationOf;
  });
  const strangers = upTo(people).map((person) =>
    apart.flatMap(([a, b]) => (a === person ? b : b === person ? a : [])),
  );
  const sit = (round: number, seat: number, person: number) => {
    (sitting[round] as Int32Array)[seat] = person;
    if (person !== nobody) (whereIs[round] as Int32Array)[person] = rounds[round]?.stationOf[seat] ?? nobody;
  };
  const exchange = (round: number, one: number, other: number) => {
    const [a = nobody, b = nobody] = [sitting[round]?.[one], sitting[round]?.[other]];
    sit(round, one, b);
    sit(round, other, a);
  };
  /** Other visits to the same station, and strangers there. */
  const harmAt = (round: number, seat: number): number => {
    const person = sitting[round]?.[seat] ?? nobody;
    if (person === nobody) return 0;
    const station = rounds[round]?.stationOf[seat];
    const visits = whereIs.filter((stationOf) => stationOf[person] === station).length;
    const met = strangers[person]?.filter((other) => whereIs[round]?.[other] === station).length ?? 0;
    return visits - 1 + met;
  };

  const isRepeat = (round: number, seat: number): boolean =>
    visited[sitting[round]?.[seat] ?? nobody]?.includes(rounds[round]?.stationOf[seat] ?? nobody) ?? false;
  const repeatsAt = (round: number, ...seats: readonly number[]) =>
    seats.filter((seat) => isRepeat(round, seat)).length;
  /** Exchanges two of a round whenever nobody sits wrongly by it and fewer are where they were on an earlier day. */
  const spareRepeats = () => {
    const spared = (round: number, seat: number, other: number): boolean => {
      const before = repeatsAt(round, seat, other);
      if (before === 0) return false;
      exchange(round, seat, other);
      const isBetter = repeatsAt(round, seat, other) < before;
      if (isBetter && harmAt(round, seat) + harmAt(round, other) === 0) return true;
      exchange(round, seat, other);
      return false;
    };
    const seats = sitting.flatMap((row, round) => [...row.keys()].map((seat) => ({ round, row, seat })));
    while (seats.some(({ round, row, seat }) => row.some((_, other) => spared(round, seat, other)))) {}
  };

  for (const [round, { stationOf, learners }] of rounds.entries()) {
    const row = shuffled(learners, random);
    for (const seat of stationOf.keys()) sit(round, seat, row[seat] ?? nobody);
  }
  for (let tries = 2_000 + 100 * people; tries > 0; ) {
    let isSettled = true;
    for (const [round, row] of sitting.entries()) {
      for (const seat of row.keys()) {
        const own = harmAt(round, seat);
        if (own === 0) continue;
        isSettled = false;
        tries--;
        const other = Math.floor(random() * row.length);
        const before = own + harmAt(round, other);
        exchange(round, seat, other);
        const change = harmAt(round, seat) + harmAt(round, other) - before;
        if (change > 0 && random() > 0.005) exchange(round, seat, other);
      }
    }
    if (isSettled) {
      spareRepeats();
      return rounds.map(({ learners }, round) =>
        stations.map((_, station) => learners.filter((person) => whereIs[round]?.[person] === station)),
      );
    }
  }
  return undefined;
}
