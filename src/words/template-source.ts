import { UserError } from "../errors.js";

/** A text with templates in it, and where it stands. */
export interface TemplateSource {
  /** As shown in messages. */
  readonly path: string;
  readonly text: string;
  /** 1-based; where the text is a part of its file, the line on which it begins. */
  readonly firstLine?: number;
}

export interface Place {
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based. */
  readonly column?: number;
}

/** The place of a line of the text and, if given, a column, both 1-based. */
export function placeIn({ path, firstLine = 1 }: TemplateSource, line: number, column?: number): Place {
  return { path, line: firstLine + line - 1, ...(column !== undefined && { column }) };
}

/** A mistake in a template is a user's even when the template is ours: they may have changed it. */
export function mistake({ path: file, ...position }: Place, message: string, hint?: string): UserError {
  return new UserError([{ file, ...position, message, ...(hint !== undefined && { hint }) }]);
}
