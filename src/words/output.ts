import { mistake, type Place } from "./template-source.js";

const maxLength = 100_000;
const maxSteps = 50_000;

/**
 * What a template has written so far. Values stand in it as placeholders, so that nothing in them can act as
 * Markdown, and are put in by `reveal` once the Markdown is parsed.
 */
export class Output {
  text = "";
  readonly #values: string[] = [];
  /** For each line of the text, where it comes from. */
  readonly #origins: [Place, ...Place[]];
  #length = 0;
  #steps = 0;

  constructor(start: Place) {
    this.#origins = [start];
  }

  /** Adds text of a template that stands at `place`. */
  write(text: string, place: Place): void {
    this.#grow(text.length, place);
    const [, ...furtherLines] = text.split("\n");
    if (/(^|\n)$/.test(this.text)) this.#origins[this.#origins.length - 1] = place;
    furtherLines.forEach((_, index) => {
      this.#origins.push({ path: place.path, line: place.line + index + 1 });
    });
    this.text += text;
  }

  /** Adds a value that the template at `place` asks for. */
  insert(value: string, place: Place): void {
    this.#grow(value.length, place);
    this.write(`\u{e000}${this.#values.push(value) - 1}\u{e001}`, place);
  }

  /** Work is limited by counting, because a clock would make the result depend on the machine. */
  step(place: Place): void {
    if (++this.#steps > maxSteps) throw mistake(place, "this template repeats itself too often.");
  }

  /** Where in the templates a line of the text (1-based) comes from. */
  originOf(line: number): Place {
    return this.#origins[line - 1] ?? this.#origins[0];
  }

  /** Puts the values in the place of their placeholders. */
  reveal(text: string): string {
    return text.replace(/\u{e000}(\d+)\u{e001}/gu, (_, index) => this.#values[index] ?? "");
  }

  #grow(by: number, place: Place): void {
    this.#length += by;
    if (this.#length > maxLength) {
      throw mistake(place, `this template makes more than ${maxLength} characters of text.`);
    }
  }
}
