import { everyoneWhoMayCome } from "../../chapter/attendance.js";
import type { Person } from "../../chapter/chapter.js";
import { CardSheets } from "../../paper/card-sheets.js";
import { LargePrint, readsLarge } from "../../paper/large-print.js";
import { usePageSetup } from "../../paper/setup.js";
import type { ArtifactProps } from "../ritual.js";
import type { TriadsPlan } from "./plan.js";
import { Slip } from "./slip.js";
import { layOutSlips } from "./slip-layout.js";

/** A slip for each person, in the size of print that they asked for. */
export function Slips(props: ArtifactProps<TriadsPlan>) {
  const { chapter } = props;
  const people = everyoneWhoMayCome(chapter);
  return (
    <>
      <SlipSheets {...props} people={people.filter((person) => !readsLarge(person, chapter))} />
      <LargePrint chapter={chapter}>
        <SlipSheets {...props} people={people.filter((person) => readsLarge(person, chapter))} />
      </LargePrint>
    </>
  );
}

interface SlipSheetsProps extends ArtifactProps<TriadsPlan> {
  readonly people: readonly Person[];
}

function SlipSheets({ people, ...props }: SlipSheetsProps) {
  const setup = usePageSetup();
  if (people.length === 0) return null;
  const known = people.filter(({ id }) => props.chapter.people.some((person) => person.id === id));
  const layout = layOutSlips(props, known, setup);
  const slips = people.flatMap((person) => layout.parts.map((rounds) => ({ person, rounds })));
  const numberOf = (card: number) => slips[card]?.person.number ?? 0;
  const front = (card: number) => {
    const slip = slips[card];
    return slip && <Slip {...props} {...slip} layout={layout} />;
  };
  return <CardSheets format={layout.format} decks={[{ cards: slips.length, numberOf, front }]} />;
}
