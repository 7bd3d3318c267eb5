import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describeKit } from "../src/kit/describe-kit.js";
import { assembleKit } from "../src/kit/kit.js";
import { loadLibraries } from "../src/kit/load-libraries.js";
import { planKit, startHereId } from "../src/kit/plan-kit.js";
import { openKitFolder } from "../src/output/kit-folder.js";
import { renderKit } from "../src/output/render-kit.js";
import { writeKit } from "../src/output/write-kit.js";
import { CardSheets } from "../src/paper/card-sheets.js";
import { QrCode } from "../src/paper/qr-code.js";
import { Type } from "../src/paper/type.js";
import type { ArtifactProps } from "../src/rituals/ritual.js";
import { aChapter } from "./a-chapter.js";
import { aRitual } from "./a-ritual.js";

const numbers = [1, 2, 3, 4];

/** Cards with codes, two to a page; the words are a real ritual's. */
const feast = aRitual({
  id: "failure-feast",
  artifacts: [
    {
      id: "dish-cards",
      codes: () => numbers.map((number) => ({ kind: "dish", number })),
      pages: async () => DishCards,
    },
  ],
});

function DishCards({ code }: ArtifactProps<unknown>) {
  const front = (card: number) => {
    const found = code("dish", card + 1);
    return (
      <>
        <Type set="head">{`Dish ${card + 1}`}</Type>
        {found && <QrCode code={found} />}
      </>
    );
  };
  return <CardSheets format="half" decks={[{ cards: numbers.length, front }]} />;
}

/** Writes a kit of one document and returns its folder; another secret makes other codes. */
export async function aSmallKit(secret = 0): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), "chapterkit-"));
  const chapter = aChapter({
    rituals: { [feast.id]: {} },
    tracker: { url: "https://tracker.example.org/k/{id}" },
  });
  const kit = assembleKit({
    chapter,
    rituals: [feast],
    planned: planKit(chapter, [feast]),
    libraries: await loadLibraries(chapter, home),
    sources: [],
    secret: new Uint8Array(16).fill(secret),
    generator: { name: "chapterkit", version: "1.0.0" },
  });
  const wanted = kit.documents.filter(({ id }) => id !== startHereId);
  const { manifest, files } = describeKit(kit, await renderKit(kit, wanted, {}));
  const folder = await openKitFolder(join(home, "out"), chapter.kitId, home);
  await writeKit(folder, manifest, files);
  return folder.path;
}
