import type { Person } from "../../chapter/chapter.js";
import { CardSheets } from "../../paper/card-sheets.js";
import { PageSetupProvider, usePageSetup } from "../../paper/setup.js";
import { themeFor } from "../../paper/theme.js";
import type { ArtifactProps } from "../ritual.js";
import type { TriadsPlan } from "./plan.js";
import { Slip } from "./slip.js";
import { layOutSlips } from "./slip-layout.js";

/** A slip for each person, in the size of print that they asked for. */
export function Slips(props: ArtifactProps<TriadsPlan>) {
  const setup = usePageSetup();
  const { people, print, printer } = props.chapter;
  const isLarge = (person: Person) => print.text === "large" || person.print === "large";
  const large = themeFor({ ...print, text: "large" }, printer.margin);
  return (
    <>
      <SlipSheets {...props} people={people.filter((person) => !isLarge(person))} />
      <PageSetupProvider value={{ ...setup, theme: large }}>
        <SlipSheets {...props} people={people.filter(isLarge)} />
      </PageSetupProvider>
    </>
  );
}

interface SlipSheetsProps extends ArtifactProps<TriadsPlan> {
  readonly people: readonly Person[];
}

function SlipSheets({ people, ...props }: SlipSheetsProps) {
  const setup = usePageSetup();
  if (people.length === 0) return null;
  const layout = layOutSlips(props, people, setup);
  const slips = people.flatMap((person) => layout.parts.map((rounds) => ({ person, rounds })));
  const front = (card: number) => {
    const slip = slips[card];
    return slip && <Slip {...props} {...slip} layout={layout} />;
  };
  return <CardSheets format={layout.format} decks={[{ cards: slips.length, front }]} />;
}
