import { Path, Svg, View } from "@react-pdf/renderer";
import { moduleSide, qrModules, quietZone } from "./qr-side.js";
import { roleProps } from "./role.js";
import { usePageSetup } from "./setup.js";
import { Type } from "./type.js";
import type { Points } from "./units.js";

/** A code as it is printed: the address for cameras, and its twin for fingers. */
export interface PrintableCode {
  readonly id: string;
  readonly check: string;
  readonly url: string;
}

/** A QR code with its quiet zone, pure black, one path. */
export function QrCode({ code }: { readonly code: PrintableCode }) {
  const { words, theme } = usePageSetup();
  const modules = qrModules(code.url);
  const side = modules.size + 2 * quietZone;
  const points = side * moduleSide;
  return (
    <View {...roleProps("Figure", words.label("code-description"))} {...{ codeId: code.id, moduleSide }}>
      <Svg viewBox={`0 0 ${side} ${side}`} style={{ width: points, height: points }}>
        <Path d={modulesPath(modules.data, modules.size)} fill={theme.ink.text} />
      </Svg>
    </View>
  );
}

/** The code to type when no camera is at hand: groups of four, then the check symbol. */
export function TypedCode({ code, size }: { readonly code: PrintableCode; readonly size?: Points }) {
  return (
    <Type set="note" weight={600} {...(size !== undefined && { size })}>
      {typedForm(code)}
    </Type>
  );
}

export function typedForm({ id, check }: Pick<PrintableCode, "id" | "check">): string {
  return [...(id.match(/.{4}/g) ?? []), check].join("-");
}

/** Runs of dark modules row by row, each a closed rectangle. */
function modulesPath(data: Uint8Array, size: number): string {
  const runs: string[] = [];
  for (let row = 0; row < size; row++) {
    let from = -1;
    for (let column = 0; column <= size; column++) {
      const dark = column < size && data[row * size + column] === 1;
      if (dark && from < 0) from = column;
      if (!dark && from >= 0) {
        runs.push(`M${from + quietZone},${row + quietZone}h${column - from}v1h${from - column}z`);
        from = -1;
      }
    }
  }
  return runs.join("");
}
