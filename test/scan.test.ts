import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import type { Manifest } from "../src/kit/manifest.js";
import { drawPages, type PageImage, readCodes } from "../src/output/read-pdf.js";
import { aSmallKit } from "./a-small-kit.js";
import { blurred, faded, turned } from "./page-image.js";

const dpi = 150;
const cards = "en/failure-feast/dish-cards.pdf";
const blur = (0.12 / 25.4) * dpi;

let page: PageImage;
let urls: string[];

beforeAll(async () => {
  const kit = await aSmallKit();
  const { codes }: Manifest = JSON.parse(await readFile(join(kit, "kit.json"), "utf8"));
  const onFirst = codes.filter(({ printed }) =>
    printed.some((place) => place.file === cards && place.page === 1),
  );
  urls = onFirst.map(({ url }) => url).sort();
  const first = await drawPages(await readFile(join(kit, cards)), dpi).next();
  page = first.value as PageImage;
}, 60_000);

test.each([
  ["as it is", (image: PageImage) => image],
  ["blurred by 0.12 mm", (image: PageImage) => blurred(image, blur)],
  ["faded", faded],
  ["turned by 7°", (image: PageImage) => turned(image, 7)],
  ["all of these at once", (image: PageImage) => faded(turned(blurred(image, blur), 7))],
])("the codes of a page scan at 150 dpi, %s", async (_, worn) => {
  expect((await readCodes(worn(page))).sort()).toEqual(urls);
  expect(urls).toHaveLength(2);
});
