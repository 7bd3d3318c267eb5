import { describe, expect, test } from "vitest";
import { UserError } from "../errors.js";
import { compileTemplate } from "./compile-template.js";
import { formatFor } from "./format.js";
import type { Data } from "./words.js";

const data: Data = {
  name: "Ben",
  nothing: null,
  count: 3,
  yes: true,
  starts: "2027-03-13",
  people: [
    { name: "Alma", tags: ["a", "b"] },
    { name: "Kim", tags: [] },
  ],
  chapter: { name: "Canal" },
};

function render(text: string, partials: Readonly<Record<string, string>> = {}, given: Data = data): string {
  const template = compileTemplate({ path: "script.hbs", text }, formatFor("en"), (name) => {
    const partial = partials[name];
    return partial === undefined ? undefined : { path: `${name}.hbs`, text: partial };
  });
  const output = template(given);
  return output.reveal(output.text);
}

/** What a user is told, or the text when nothing is wrong. */
function told(text: string, partials?: Readonly<Record<string, string>>, given?: Data): string {
  try {
    return render(text, partials, given);
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
}

describe("what a template can do", () => {
  test.each([
    ["a name", "{{name}}", "Ben"],
    ["a number", "{{count}}", "3"],
    ["a name in a group", "{{chapter.name}}", "Canal"],
    ["nothing", "[{{nothing}}]", "[]"],
    ["if", "{{#if yes}}a{{else}}b{{/if}}", "a"],
    ["an empty value is false", "{{#if nothing}}a{{else if count}}b{{else}}c{{/if}}", "b"],
    ["unless", "{{#unless nothing}}a{{/unless}}", "a"],
    ["each", "{{#each people}}{{@index}}{{name}}{{#unless @last}}, {{/unless}}{{/each}}", "0Alma, 1Kim"],
    ["each of nothing", "{{#each nothing}}a{{else}}b{{/each}}", "b"],
    ["block parameters", "{{#each people as |person i|}}{{i}}{{person.name}}{{/each}}", "0Alma1Kim"],
    [
      "nested block parameters",
      "{{#each people as |p|}}{{#each p.tags as |t|}}{{p.name}}{{t}} {{/each}}{{/each}}",
      "Almaa Almab ",
    ],
    ["the value itself", "{{#each people}}{{#each tags}}{{this}}{{/each}}{{/each}}", "ab"],
    ["one level up", "{{#each people}}{{../name}}{{/each}}", "BenBen"],
    ["if is no level", "{{#each people}}{{#if name}}{{../name}}{{/if}}{{/each}}", "BenBen"],
    [
      "the place in an outer loop",
      "{{#each people}}{{#each tags}}{{@../index}}{{@index}} {{/each}}{{/each}}",
      "00 01 ",
    ],
    ["the root", "{{#each people}}{{@root.count}}{{/each}}", "33"],
    ["with", "{{#with chapter}}{{name}}{{../name}}{{/with}}", "CanalBen"],
    ["a comparison", '{{#if (is name "Ben")}}a{{/if}}', "a"],
    ["a date", '{{date starts}}, {{date starts "short"}}', "Saturday 13 March 2027, 13 Mar"],
    ["a plural", '{{count}} {{plural count one="person" other="people"}}', "3 people"],
    ["a list", "{{#with people.[0]}}{{list tags}}{{/with}}", "a and b"],
    ["a comment", "a{{! not printed }}b", "ab"],
    ["braces", "\\{{name}}", "{{name}}"],
    ["white space", "a\n{{#if yes}}\nb\n{{/if}}\nc {{~name}}", "a\nb\ncBen"],
    ["a length", "{{people.length}}", "2"],
  ])("%s", (_, text, expected) => {
    expect(told(text)).toBe(expected);
  });

  test("partials see what their place sees, and what they are given", () => {
    const partials = { who: "{{name}}, {{greeting}}{{#each people}}{{> tag}}{{/each}}", tag: "!" };
    expect(render('{{#with chapter}}{{> who greeting="hello" people=../people}}{{/with}}', partials)).toBe(
      "Canal, hello!!",
    );
    expect(render("{{> tag people}}", partials)).toBe("!");
  });

  test("data may have a name that is also a helper's", () => {
    expect(render("{{date}} {{date date}}", {}, { date: "2027-03-13" })).toBe(
      "2027-03-13 Saturday 13 March 2027",
    );
  });
});

describe("what is refused, and where", () => {
  test.each([
    ["a misspelt name", "a\n{{nme}}", 'script.hbs:2:3  unknown name "nme". Known here: name, nothing,'],
    ["in if", "{{#if nme}}a{{/if}}", 'script.hbs:1:7  unknown name "nme".'],
    ["in unless", "{{#unless nme}}a{{/unless}}", 'script.hbs:1:11  unknown name "nme".'],
    ["in each", "\n{{#each peple}}a{{/each}}", 'script.hbs:2:9  unknown name "peple".'],
    ["in with", "{{#with chaptr}}a{{/with}}", 'script.hbs:1:9  unknown name "chaptr".'],
    ["in an argument", "{{date begins}}", 'script.hbs:1:8  unknown name "begins".'],
    ["in a nested call", '{{#if (is nme "Ben")}}a{{/if}}', 'script.hbs:1:11  unknown name "nme".'],
    ["in a named argument", '{{plural count one=x other="y"}}', 'script.hbs:1:20  unknown name "x".'],
    ["in a group", "{{chapter.nme}}", 'script.hbs:1:3  unknown name "chapter.nme". Known here: name.'],
    [
      "within a loop",
      "{{#each people}}\n{{nme}}\n{{/each}}",
      'script.hbs:2:3  unknown name "nme". Known here: name, tags.',
    ],
    ["of a loop, outside of one", "{{@index}}", 'script.hbs:1:3  unknown name "@index".'],
    ["in nothing", "{{nothing.name}}", 'script.hbs:1:3  "nothing.name": there is no "name" in it.'],
    ["above the root", "{{../name}}", 'script.hbs:1:3  "../name" goes up further'],
    ["constructor", "{{constructor}}", 'script.hbs:1:3  unknown name "constructor".'],
    ["__proto__", "{{__proto__}}", 'script.hbs:1:3  unknown name "__proto__".'],
    ["__proto__ in a group", "{{chapter.__proto__.x}}", 'unknown name "chapter.__proto__.x".'],
    ["the constructor of a list", "{{people.constructor}}", 'unknown name "people.constructor".'],
    ["a character of a text", "{{name.length}}", '"name.length": there is no "length" in it.'],
    ["a group as text", "\n{{chapter}}", "script.hbs:2:1  this is neither a text nor a number."],
    ["an unknown helper", "{{shout name}}", 'script.hbs:1:1  unknown helper "shout". There are is, date,'],
    ["an inherited helper", "{{toString name}}", 'unknown helper "toString".'],
    ["a built-in that is not ours", '{{lookup people "x"}}', 'unknown helper "lookup".'],
    [
      "an unknown block",
      "{{#iff yes}}a{{/iff}}",
      "script.hbs:1:1  unknown block {{#iff}}. There are if, unless, with, each.",
    ],
    [
      "an unknown helper where nothing looks",
      "{{#if nothing}}{{shout name}}{{/if}}",
      'unknown helper "shout".',
    ],
    ["a block without a name", "{{#if}}a{{/if}}", "{{#if}} takes one name"],
    ["a loop over a text", "{{#each name}}a{{/each}}", "script.hbs:1:1  {{#each}} needs a list."],
    ["no date", "{{date name}}", "script.hbs:1:1  date: the value is not a date such as 2027-03-14."],
    [
      "an unknown style",
      '{{date starts "long"}}',
      "date: the styles are full, day-month, short, short-year, month.",
    ],
    ["no time", "{{time nothing}}", "time: the value is not a time such as 18:30."],
    ["no list", "{{list name}}", "list: the value is not a list of texts."],
    ["no number", '{{plural name other="x"}}', "plural: the value is not a number."],
    ["no form", '{{plural count one="x"}}', 'plural: write plural count one="person" other="people".'],
    ["one value to compare", "{{#if (is name)}}a{{/if}}", "is: write two values"],
    [
      "an unclosed block",
      "a\n\n{{#each people}}\n{{#if yes}}b{{/if}}\n",
      "script.hbs:3  {{#each}} is never closed. Add {{/each}} where it ends.",
    ],
    ["crossed blocks", "{{#if yes}}\n{{/each}}", "{{#if}} is closed by {{/each}}."],
    ["an unclosed name", "a\n{{name", "script.hbs:2  a {{…}} here is incomplete"],
    ["an empty name", "{{}}", "script.hbs:1  a {{…}} here is incomplete"],
    [
      "a decorator",
      '{{#*inline "a"}}x{{/inline}}',
      "script.hbs:1:1  inline partials and decorators are not supported.",
    ],
    ["a partial block", "{{#> a}}x{{/a}}", "inline partials and decorators are not supported."],
    ["a chosen partial", "{{> (is 1 1)}}", "a partial is named as it is"],
    [
      "an unknown partial",
      "\n{{> opning}}",
      'script.hbs:2:1  there is no partial "opning". It would be a file partials/opning.hbs.',
    ],
  ])("%s", (_, text, expected) => {
    expect(told(text)).toContain(expected);
  });

  test("in a partial, with the partial's place", () => {
    expect(told("a\n{{> who}}", { who: "b\nc\n{{nme}}" })).toContain('who.hbs:3:3  unknown name "nme"');
    expect(told("{{> who}}", { who: "{{#if yes}}" })).toContain("who.hbs:1  {{#if}} is never closed.");
  });

  test("a partial that includes itself, also where it never would", () => {
    expect(told("{{> a}}", { a: "{{#if nothing}}{{> b}}{{/if}}", b: "x\n{{> a}}" })).toBe(
      'b.hbs:2:1  the partial "a" includes itself.',
    );
  });

  test("loops that explode, by counting", () => {
    const many = { items: Array.from({ length: 100 }, () => 0) };
    const loops = "{{#each @root.items}}".repeat(4) + "{{/each}}".repeat(4);
    expect(told(loops, {}, many)).toContain("this template repeats itself too often.");
    const long = { text: "x".repeat(60_000) };
    expect(told("{{text}}\n{{text}}", {}, long)).toBe(
      "script.hbs:2:1  this template makes more than 100000 characters of text.",
    );
  });

  test.each([
    ["blocks", "{{#if yes}}".repeat(1_001) + "{{/if}}".repeat(1_001)],
    ["calls", `{{is ${"(is ".repeat(1_001)}${")".repeat(1_001)}}}`],
  ])("%s that are nested too deep", (_, text) => {
    expect(told(text)).toBe("script.hbs:1  a template can have at most 1000 {{…}}.");
  });

  test("partials that multiply are compiled once", () => {
    const names = Array.from({ length: 40 }, (_, index) => `p${index}`);
    const partials = Object.fromEntries(
      names.map((name, index) => [name, index === 39 ? "" : `{{> p${index + 1}}}{{> p${index + 1}}}`]),
    );
    expect(told("{{> p0}}", partials)).toContain("this template repeats itself too often.");
  });
});
