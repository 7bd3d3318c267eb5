import QRCode from "qrcode";
import { remembered } from "../remembered.js";
import { mm, type Points } from "./units.js";

/** The side of one module. */
export const moduleSide = mm(0.5);
/** Modules of white on each side (ISO/IEC 18004). */
export const quietZone = 4;

/** The white that belongs to a printed code on each side. */
export const quietSide: Points = quietZone * moduleSide;

/** Error correction Q survives stains. */
export const qrModules = remembered(
  (url: string) => QRCode.create(url, { errorCorrectionLevel: "Q" }).modules,
);

/** The side of an address as a printed code, its quiet zone included; needs no renderer. */
export function qrSideOf(url: string): Points {
  return (qrModules(url).size + 2 * quietZone) * moduleSide;
}
