/** What all rituals share stands beside the folders of the rituals. */
export const sharedFolder = "kit";

/** The name of labels.yaml among the templates. */
export const labelsName = "labels";

/** A file of words, read. */
export interface TemplateFile {
  readonly ritual: string;
  /** Without its ending: `script`, `labels`, `partials/opening`. */
  readonly name: string;
  /** The name of its template root: `chapter`, `chapterkit` or a pack. */
  readonly root: string;
  /** As shown in messages. */
  readonly path: string;
  /** Below its root, the same on every machine: `en/companion-triads/script.hbs`. */
  readonly location: string;
  readonly text: string;
}
