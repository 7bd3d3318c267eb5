import type { PageImage } from "../src/output/read-pdf.js";

type Pixel = (x: number, y: number) => number;

/** A grey image whose pixels a function tells; every channel the same. */
function drawnBy(width: number, height: number, pixel: Pixel): PageImage {
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) data.fill(pixel(x, y), 4 * (y * width + x), 4 * (y * width + x) + 3);
  }
  return { width, height, data };
}

/** White beyond the edges. */
function greyOf({ width, height, data }: PageImage): Pixel {
  return (x, y) => (x < 0 || y < 0 || x >= width || y >= height ? 255 : (data[4 * (y * width + x)] ?? 255));
}

/** A Gaussian blur, sigma in pixels: a lens that is not quite sharp. */
export function blurred(image: PageImage, sigma: number): PageImage {
  const reach = Math.ceil(3 * sigma);
  const offsets = Array.from({ length: 2 * reach + 1 }, (_, index) => index - reach);
  const weights = offsets.map((offset) => Math.exp(-(offset ** 2) / (2 * sigma ** 2)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = (at: (offset: number) => number) =>
    offsets.reduce((sum, offset, index) => sum + (weights[index] ?? 0) * at(offset), 0) / total;
  const { width, height } = image;
  const across =
    (from: Pixel): Pixel =>
    (x, y) =>
      mean((offset) => from(x + offset, y));
  const down =
    (from: Pixel): Pixel =>
    (x, y) =>
      mean((offset) => from(x, y + offset));
  const half = drawnBy(width, height, across(greyOf(image)));
  return drawnBy(width, height, down(greyOf(half)));
}

/** Ink that has lost most of its black on paper that has lost some of its white. */
export function faded(image: PageImage): PageImage {
  const grey = greyOf(image);
  return drawnBy(image.width, image.height, (x, y) => 130 + (grey(x, y) / 255) * 90);
}

/** Turned about its middle, between pixels weighed by nearness. */
export function turned(image: PageImage, degrees: number): PageImage {
  const { width, height } = image;
  const grey = greyOf(image);
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  return drawnBy(width, height, (x, y) => {
    const [right, below] = [x - width / 2, y - height / 2];
    const [fromX, fromY] = [cos * right + sin * below + width / 2, cos * below - sin * right + height / 2];
    const [left, top] = [Math.floor(fromX), Math.floor(fromY)];
    const [partX, partY] = [fromX - left, fromY - top];
    const row = (at: number) => grey(left, at) * (1 - partX) + grey(left + 1, at) * partX;
    return row(top) * (1 - partY) + row(top + 1) * partY;
  });
}
