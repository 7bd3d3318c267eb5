/** Keys and positions from the top of the data down: `["people", 3, "speaks"]`. */
export type Path = readonly PropertyKey[];

/** 1-based. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A file that was read: its data, and where each piece of the data stands. */
export interface Source {
  readonly file: string;
  readonly data: unknown;
  /** Of the value, or of its key; where the path leads nowhere, of the nearest thing above it. */
  position(path: Path, of: "key" | "value"): Position;
}

/** Names that every JavaScript object has already; no key of a chapter file may be one. */
export function isInheritedName(key: string): boolean {
  return key in Object.prototype;
}
