/** A run of text; strong is the only emphasis that is printed. */
export interface Inline {
  readonly text: string;
  readonly strong: boolean;
}

/** What a template becomes: Markdown as data, ready to be drawn. */
export type Block =
  | {
      readonly kind: "heading";
      readonly level: 1 | 2 | 3;
      readonly id?: string;
      readonly inlines: readonly Inline[];
    }
  | { readonly kind: "paragraph"; readonly inlines: readonly Inline[] }
  /** A block quote: words to say, paragraph by paragraph. */
  | { readonly kind: "say"; readonly paragraphs: readonly (readonly Inline[])[] }
  /** A paragraph wholly in italics: how to shorten the step. */
  | { readonly kind: "shorten"; readonly inlines: readonly Inline[] }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] };

/** A heading with an id (`## Why we are here {#why}`) and what follows it up to the next heading of its level. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}
