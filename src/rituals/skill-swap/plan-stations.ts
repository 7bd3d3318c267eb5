import { type Random, shuffled } from "../../random.js";

/** People are numbers from 0. */
export interface StationProblem {
  readonly people: number;
  readonly stations: readonly { readonly seats: number; readonly teacher?: number }[];
  readonly rounds: number;
  /** Pairs that never share a station. */
  readonly apart?: readonly (readonly [number, number])[];
}

export interface StationRound {
  /** For each station who learns there. */
  readonly groups: readonly (readonly number[])[];
  /** Stations that rest, so that their teachers learn elsewhere. */
  readonly resting: readonly number[];
}

/**
 * Seats everyone at a different station in each round, by repair of the worst seats; teachers get free rounds as
 * long as everyone is still seated. Undefined where no such seating was found.
 */
export function planStations(problem: StationProblem, random: Random): readonly StationRound[] | undefined {
  let resting: number[][] = Array.from({ length: problem.rounds }, () => []);
  // Even groups first; every seat to choose from only where those do not work out.
  let rounds = seat(problem, resting, random) ?? seat(problem, resting, random, "any seats");
  if (rounds === undefined) return undefined;
  const taught = problem.stations.flatMap(({ teacher }, station) => (teacher === undefined ? [] : [station]));
  for (let free = 1; free < problem.rounds; free++) {
    for (const station of shuffled(taught, random)) {
      for (const round of shuffled([...resting.keys()], random)) {
        if (resting.filter((stations) => stations.includes(station)).length >= free) break;
        const tried = resting.map((stations, index) => (index === round ? [...stations, station] : stations));
        const seated = seat(problem, tried, random);
        if (seated !== undefined) [resting, rounds] = [tried, seated];
      }
    }
  }
  return rounds.map((groups, round) => ({ groups, resting: resting[round] ?? [] }));
}

type Groups = readonly (readonly number[])[];

function seat(
  problem: StationProblem,
  resting: readonly (readonly number[])[],
  random: Random,
  spread: "even groups" | "any seats" = "even groups",
): Groups[] | undefined {
  const learners = resting.map((stations) => {
    const teaching = problem.stations.flatMap(({ teacher }, index) =>
      stations.includes(index) ? [] : [teacher],
    );
    return Array.from({ length: problem.people }, (_, person) => person).filter((p) => !teaching.includes(p));
  });
  const slots = learners.map((people, round) => {
    const seats = slotsFor(problem, resting[round] ?? [], random);
    return spread === "even groups" ? seats.slice(0, people.length) : seats;
  });
  const hasSeats = slots.every(({ length }, round) => length >= (learners[round]?.length ?? 0));
  return hasSeats ? repair(problem, slots, learners, random) : undefined;
}

/** The station of each seat, by turns from all that are open. */
function slotsFor({ stations }: StationProblem, resting: readonly number[], random: Random): number[] {
  const open = shuffled([...stations.keys()], random).filter((station) => !resting.includes(station));
  const most = Math.max(0, ...open.map((station) => stations[station]?.seats ?? 0));
  return Array.from({ length: most }, (_, seat) =>
    open.filter((station) => seat < (stations[station]?.seats ?? 0)),
  ).flat();
}

const nobody = -1;

/** Moves whoever sits wrongly to the seat of the round where that does least harm, until all sit well. */
function repair(
  { people, stations, apart = [] }: StationProblem,
  slots: readonly (readonly number[])[],
  learners: readonly (readonly number[])[],
  random: Random,
): Groups[] | undefined {
  const sitting = slots.map((seats, round) => {
    const pile = shuffled(learners[round] ?? [], random);
    return shuffled([...seats.keys()], random).reduce<number[]>(
      (placed, slot, index) => placed.with(slot, pile[index] ?? nobody),
      seats.map(() => nobody),
    );
  });
  const at = slots.map((seats, round) => {
    const stationOf = Array<number>(people).fill(nobody);
    stations.forEach(({ teacher }, station) => {
      const teaches = teacher !== undefined && !learners[round]?.includes(teacher);
      if (teaches) stationOf[teacher] = station;
    });
    sitting[round]?.forEach((person, slot) => {
      if (person !== nobody) stationOf[person] = seats[slot] ?? nobody;
    });
    return stationOf;
  });
  const own = new Map(stations.map(({ teacher }, station) => [teacher, station]));
  const strangers = Array.from({ length: people }, (_, person) =>
    apart.flatMap(([a, b]) => (a === person ? [b] : b === person ? [a] : [])),
  );
  const learns = (person: number, round: number) => at[round]?.[person] !== own.get(person);
  const wrongs = (person: number): number => {
    if (person === nobody) return 0;
    const been = at.flatMap((round, index) => (learns(person, index) ? [round[person]] : []));
    const met = at.flatMap((round) => strangers[person]?.filter((other) => round[other] === round[person]));
    return been.length - new Set(been).size + met.length;
  };
  const swap = (round: number, one: number, other: number) => {
    const row = sitting[round] ?? [];
    const [a = nobody, b = nobody] = [row[one], row[other]];
    [row[one], row[other]] = [b, a];
    for (const [person, slot] of [[a, other] as const, [b, one] as const]) {
      const stationOf = at[round];
      if (person !== nobody && stationOf) stationOf[person] = slots[round]?.[slot] ?? nobody;
    }
  };
  for (let step = 0; step < 400 + 20 * people; step++) {
    const wrong = Array.from({ length: people }, (_, person) => person).filter((p) => wrongs(p) > 0);
    if (wrong.length === 0) return groupsOf(stations.length, slots, sitting);
    const person = wrong[Math.floor(random() * wrong.length)] ?? 0;
    const round = Math.floor(random() * slots.length);
    const row = sitting[round] ?? [];
    const slot = row.indexOf(person);
    if (slot < 0) continue;
    let best: { readonly other: number; readonly harm: number } | undefined;
    for (const other of shuffled([...row.keys()], random)) {
      if (slots[round]?.[other] === slots[round]?.[slot]) continue;
      const neighbour = row[other] ?? nobody;
      const before = wrongs(person) + wrongs(neighbour);
      swap(round, slot, other);
      const harm = wrongs(person) + wrongs(neighbour) - before;
      swap(round, slot, other);
      if (best === undefined || harm < best.harm) best = { other, harm };
    }
    if (best !== undefined) swap(round, slot, best.other);
  }
  return undefined;
}

function groupsOf(
  stations: number,
  slots: readonly (readonly number[])[],
  sitting: readonly (readonly number[])[],
): Groups[] {
  return slots.map((seats, round) =>
    Array.from({ length: stations }, (_, station) =>
      (sitting[round] ?? [])
        .filter((person, slot) => person !== nobody && seats[slot] === station)
        .sort((a, b) => a - b),
    ),
  );
}
