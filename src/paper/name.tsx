import { Stack } from "./box.js";
import { useTheme } from "./setup.js";
import { fitName } from "./text-fit.js";
import type { TypeStyle } from "./theme.js";
import { Type } from "./type.js";
import type { Points } from "./units.js";

export interface NameProps {
  readonly width: Points;
  readonly weight?: TypeStyle["weight"];
  readonly children: string;
}

/** What somebody is called, or several names in a sentence, however long. */
export function Name({ width, weight, children }: NameProps) {
  const { lines, size } = fitName(children, width, useTheme().type.body.size);
  return (
    <Stack>
      {lines.map((line) => (
        <Type key={line} set="body" size={size} {...(weight && { weight })}>
          {line}
        </Type>
      ))}
    </Stack>
  );
}
