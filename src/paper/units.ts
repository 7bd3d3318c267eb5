/** Points, the unit of every length on a page unless a name says otherwise. */
export type Points = number;

export function mm(millimetres: number): Points {
  return (millimetres * 72) / 25.4;
}

export function inches(inches: number): Points {
  return inches * 72;
}
