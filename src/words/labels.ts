import { nearest } from "../chapter/did-you-mean.js";
import { readYaml } from "../chapter/yaml-source.js";
import type { Format } from "./format.js";
import { labelsName, sharedFolder, type TemplateFile } from "./template-file.js";
import { mistake, type Place, type TemplateSource } from "./template-source.js";

export type Labels = ReadonlyMap<string, Label>;

/** One label: a text, a list of texts, or a text for each plural form. */
export type Label = { readonly key: string; readonly place: Place } & (
  | { readonly kind: "text"; readonly text: TemplateSource }
  | { readonly kind: "list"; readonly texts: readonly TemplateSource[] }
  | { readonly kind: "plural"; readonly forms: PluralForms }
);

type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, TemplateSource>>> & {
  readonly other: TemplateSource;
};

/**
 * The labels of a ritual, merged key by key: the first file that has a key decides, and the last one, which is ours,
 * knows which keys there are. Throws a UserError with the place of a mistake.
 */
export function labelsOf(files: readonly TemplateFile[], ritual: string): Labels {
  const parsed = (wanted: string) =>
    files
      .filter((file) => file.ritual === wanted && file.name === labelsName)
      .map(({ path, text }) => parseLabels(path, text));
  const own = parsed(ritual);
  const [ours] = own.slice(-1);
  if (ours && own.length > 1) {
    const known = new Set([ours, ...parsed(sharedFolder).slice(-1)].flatMap((labels) => [...labels.keys()]));
    for (const labels of own) refuseUnknown(labels, known);
  }
  return new Map(own.reverse().flatMap((labels) => [...labels]));
}

/** A misspelt key would change nothing on paper, and nobody would know. */
function refuseUnknown(labels: Labels, known: ReadonlySet<string>): void {
  for (const { key, place } of labels.values()) {
    if (known.has(key)) continue;
    const near = nearest(key, known);
    throw mistake(place, `there is no label "${key}" to change.`, near && `Did you mean "${near}"?`);
  }
}

/** The text of a label, for `count` where it has plural forms. Throws a UserError where it has another form. */
export function textOf(label: Label, count: unknown, format: Format): TemplateSource {
  if (label.kind === "text") return label.text;
  if (label.kind === "plural" && typeof count === "number") {
    return label.forms[format.plural(count)] ?? label.forms.other;
  }
  throw mistake(label.place, `"${label.key}" is used where one text is needed.`, "Write `key: text`.");
}

/** The texts of a label that is a list. Throws a UserError where it is none. */
export function textsOf(label: Label): readonly TemplateSource[] {
  if (label.kind === "list") return label.texts;
  throw mistake(
    label.place,
    `"${label.key}" is used where a list is needed.`,
    "Write each text after a dash.",
  );
}

/** The labels of a labels.yaml by key, `group.key` within a group. Throws a UserError with the place of a mistake. */
function parseLabels(path: string, text: string): Labels {
  const { data, position } = readYaml(path, new TextEncoder().encode(text));
  if (!isMapping(data)) throw mistake({ path, line: 1 }, "labels are written as `key: text`.");
  return new Map(labelsIn(data, []));

  function labelsIn(group: Readonly<Record<string, unknown>>, above: readonly string[]): [string, Label][] {
    return Object.entries(group).flatMap(([key, value]): [string, Label][] => {
      const keys = [...above, key];
      return isMapping(value) && !isPlural(value)
        ? labelsIn(value, keys)
        : [[keys.join("."), labelOf(value, keys)]];
    });
  }

  function labelOf(value: unknown, keys: readonly string[]): Label {
    const named = { key: keys.join("."), place: { path, ...position(keys, "key") } };
    if (Array.isArray(value)) {
      return { ...named, kind: "list", texts: value.map((item, index) => sourceOf(item, [...keys, index])) };
    }
    if (!isMapping(value)) return { ...named, kind: "text", text: sourceOf(value, keys) };
    const { other, ...forms } = value;
    const sources = Object.entries(forms).map(([form, item]) => [form, sourceOf(item, [...keys, form])]);
    return {
      ...named,
      kind: "plural",
      forms: { ...Object.fromEntries(sources), other: sourceOf(other, [...keys, "other"]) },
    };
  }

  function sourceOf(value: unknown, keys: readonly PropertyKey[]): TemplateSource {
    const place = { path, ...position(keys, value === undefined ? "key" : "value") };
    if (typeof value === "string") return { path, text: value.trimEnd(), firstLine: place.line };
    throw mistake(
      place,
      `"${keys.join(".")}" is not a text.`,
      "Write its text in quotes, as it must be inside { } when it has a comma.",
    );
  }
}

const pluralForms = ["zero", "one", "two", "few", "many", "other"];

function isPlural(value: object): boolean {
  return "other" in value && Object.keys(value).every((key) => pluralForms.includes(key));
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
