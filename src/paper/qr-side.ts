import QRCode from "qrcode";
import { remembered } from "../remembered.js";
import { mm, type Points } from "./units.js";

/** The side of one module. */
export const moduleSide = mm(0.5);
/** Modules of white on each side (ISO/IEC 18004). */
export const quietZone = 4;

/** The white that belongs to a printed code on each side. */
export const quietSide: Points = quietZone * moduleSide;

/** Survives stains. */
const errorCorrectionLevel = "Q";

export const qrModules = remembered((url: string) => QRCode.create(url, { errorCorrectionLevel }).modules);

/** The side of an address as a printed code, its quiet zone included; needs no renderer. */
export const qrSideOf = remembered((url: string): Points => {
  // All masks are of one size, and to find the best is most of the work.
  const { size } = QRCode.create(url, { errorCorrectionLevel, maskPattern: 0 }).modules;
  return (size + 2 * quietZone) * moduleSide;
});
