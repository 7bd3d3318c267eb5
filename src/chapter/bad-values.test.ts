import { describe, expect, test } from "vitest";
import { aChapterFile, refusal } from "../../test/a-chapter-file.js";

const feast = (option: string) => aChapterFile(`rituals: { failure-feast: { ${option} } }`);
const named = (name: string) => `chapter: { name: ${name} }\n`;
const address = (url: string) => aChapterFile(`tracker: { url: "${url}" }`);

describe.each<[string, readonly (readonly [string, string, string])[]]>([
  [
    "numbers",
    ['"24"', "-3", "0", "1e999", ".nan", "1.5", "1000000000"].map((written) => [
      `count: ${written}`,
      aChapterFile(`people: { count: ${written} }`),
      "2:18  people.count: write a whole number from 1 to 500",
    ]),
  ],
  [
    "spreads",
    [
      [
        "that leave no triad",
        aChapterFile("people: { count: 5, spread: 3 }"),
        "2:29  people.spread: leaves fewer than 3 people",
      ],
      [
        "that are no number of people",
        aChapterFile("people: { count: 18, spread: 11 }"),
        "2:30  people.spread: write a whole number from 1 to 10",
      ],
    ],
  ],
  [
    "misspelt words",
    [
      [
        "a key",
        "chaptr: { name: X }",
        '1:1  chaptr: unknown key "chaptr". Did you mean "chapter"? Choose one of: format,',
      ],
      [
        "a nested key",
        aChapterFile("paper: { sice: a4 }"),
        '2:10  paper.sice: unknown key "sice". Did you mean "size"?',
      ],
      [
        "a key with hyphens",
        aChapterFile("keep-apart: []"),
        'unknown key "keep-apart". Did you mean "keepApart"?',
      ],
      [
        "a needed key",
        aChapterFile("people: { cuont: 3 }"),
        '2:11  people.cuont: unknown key "cuont". Did you mean "count"?',
      ],
      [
        "a paper",
        aChapterFile("paper: { size: lettr }"),
        '2:16  paper.size: unknown choice "lettr". Did you mean "letter"? Choose one of: a4, letter.',
      ],
      [
        "a ritual",
        aChapterFile("rituals: { failure-fest: {} }"),
        '2:12  rituals.failure-fest: unknown key "failure-fest". Did you mean "failure-feast"? Choose one of: companion-triads,',
      ],
      ["all", aChapterFile("rituals: al"), '2:10  rituals: unknown choice "al". Did you mean "all"?'],
      [
        "a language that is spoken",
        aChapterFile("people:", "  - { name: Alma, speaks: [ens] }"),
        '3:28  people[0].speaks[0]: unknown language "ens". Did you mean "en"?',
      ],
      [
        "a language with an underscore",
        "chapter: { name: X, languages: [en_US] }",
        '1:33  chapter.languages[0]: "en_US" is not a language code. Did you mean "en-US"?',
      ],
      [
        "a language by its name",
        "chapter: { name: X, languages: [english] }",
        '"english" is not a language code.',
      ],
      [
        "a time zone",
        "chapter: { name: X, timezone: America/Chicgo }",
        '1:31  chapter.timezone: unknown time zone "America/Chicgo". Did you mean "America/Chicago"?',
      ],
      [
        "a file ending",
        aChapterFile("people: { file: people.xls }"),
        "2:17  people.file: name a .csv or .yaml file",
      ],
    ],
  ],
  [
    "values of another kind",
    [
      [
        "true as a text",
        named("true"),
        "1:18  chapter.name: is read as true or false, not as text; put quotes around it",
      ],
      [
        "18.30 as a text",
        named("18.30"),
        "chapter.name: is read as a number, not as text; put quotes around it",
      ],
      ["a list as a text", named("[a]"), "1:18  chapter.name: write a text, or keys with values"],
      [
        "people as a number",
        aChapterFile("people: 12"),
        "2:9  people: write a list of names, or { count: 12 }",
      ],
      ["nobody", aChapterFile("people: []"), "2:9  people: name at least one person"],
      ["a text as true", aChapterFile("wallNames: yes"), "2:12  wallNames: write true or false"],
      [
        "rituals as a list",
        aChapterFile("rituals: [pilot-review]"),
        "2:10  rituals: write the rituals as keys",
      ],
      ["another format", aChapterFile("format: 2"), "2:9  format: write 1, the only format so far"],
      ["no name", "chapter:\n  name:\n", "2:3  chapter.name: is missing. Write a text"],
      ["no chapter", "season: x\n", "1:1  chapter: is missing."],
    ],
  ],
  [
    "texts with a comma that lack quotes",
    [
      [
        "in braces",
        "chapter: { name: Canal, place: The hall, lower room }",
        '1:42  chapter["lower room"]: unknown key "lower room". If it belongs to the text before the comma, put quotes',
      ],
    ],
  ],
  [
    "dates",
    [
      [
        "30 February",
        aChapterFile("rituals: { companion-triads: { starts: 2027-02-30 } }"),
        "2027-02-30 is not in the cal",
      ],
      ["year 99999", feast("when: 99999-01-01"), "when: write a date and, if you know it, a time"],
      ["year 1066", feast("when: 1066-10-14"), "when: write a year from 1970 to 2199"],
      [
        "25 o'clock",
        feast("when: [2027-02-01 18:00, 2027-02-02 25:00]"),
        "when[1]: write a time from 00:00 to 23:59",
      ],
      [
        "leaving before joining",
        aChapterFile("people:", "  - { name: Alma, fromRound: 4, untilRound: 2 }"),
        "3:45  people[0].untilRound: they would leave before they join",
      ],
    ],
  ],
  [
    "texts that do not print",
    [
      ["a bidi override", named('"a\\u202eb"'), "holds a sign that turns the reading direction: \\u{202e}"],
      ["an escape sequence", named('"\\e]0;x\\a"'), "holds an invisible control character: \\u{1b}"],
      ["only zero-width characters", named('"\\u200b\\u200d"'), "has nothing that can be seen in it"],
      ["a lone surrogate", named('"a\\ud800"'), "holds half a character"],
      ["stacked marks", named(`"a${"\\u0316".repeat(6)}"`), "more than four marks are stacked on one letter"],
      [
        "a 300-character word",
        feast(`title: ${"w".repeat(300)}`),
        "does not fit a line: one word has 300 characters",
      ],
      ["a long name", named("very ".repeat(40)), "does not fit: 199 characters, where 80 have room"],
      [
        "10,000 characters",
        feast(`title: ${"word ".repeat(2000)}`),
        "does not fit: 9999 characters, where 300 have room",
      ],
    ],
  ],
  [
    "trackers",
    [
      [
        "javascript:",
        address("javascript:alert({id})"),
        "2:17  tracker.url: must begin with https://. An example:",
      ],
      ["http:", address("http://a.example/{id}"), "must begin with https://"],
      ["user info", address("https://me:pw@a.example/{id}"), "must not hold a user name or password"],
      ["no {id}", address("https://a.example/"), "write {id} exactly once"],
      ["{+id}", address("https://a.example/{+id}"), "write {id} exactly once"],
      [
        "another placeholder",
        address("https://a.example/{id}/{name}"),
        "only {id} and {kit} can be filled in",
      ],
      [
        "3,000 characters",
        address(`https://a.example/{id}/${"x".repeat(3000)}`),
        "is too long for a small code",
      ],
      ["a shortener", address("https://www.bit.ly/{id}"), "www.bit.ly is a link shortener"],
      ["an {id} that vanishes", address("https://a.example/{id}/.."), "{id} must stand after the host name"],
      ["an {id} in the host", address("https://{id}.example/"), "{id} must stand after the host name"],
      ["a space", address("https://a.example/a b/{id}"), "use plain letters, digits and signs"],
    ],
  ],
  [
    "ids",
    [
      [
        "capitals",
        aChapterFile("season: Spring"),
        "2:9  season: use small letters a-z, digits and single hyphens",
      ],
      [
        "a name that Windows keeps",
        "chapter: { name: X, id: con }",
        "chapter.id: is a word that computers keep",
      ],
      [
        "a name without letters a-z",
        named("東京"),
        "chapter.name: gives no id for files and folders. Add chapter.id",
      ],
      ["a name that Windows keeps", named("Con"), "chapter.name: gives no id for files and folders."],
    ],
  ],
])("%s", (_, cases) => {
  test.each(cases)("%s", async (_, content, expected) => {
    const { exitCode, lines } = await refusal(content);
    expect(exitCode).toBe(65);
    expect(lines).toEqual([expect.stringContaining(expected)]);
  });
});

test("all mistakes come together, sorted by place", async () => {
  const { lines } = await refusal(
    [
      "chapter: { name: Canal, id: Con!, langages: [en] }",
      "keepApart: [[Alma, Bem]]",
      "people: [Alma, Ben]",
      "mix: [block]",
      "rituals: { companion-triads: { starts: 2027-02-30, rotations: 0 } }",
      "sesaon: x",
    ].join("\n"),
  );
  expect(lines.map((line) => line.split(". ")[0])).toEqual([
    "chapter.yaml:1:29  chapter.id: use small letters a-z, digits and single hyphens, such as canal-street",
    'chapter.yaml:1:35  chapter.langages: unknown key "langages"',
    'chapter.yaml:2:20  keepApart[0][1]: nobody is called "Bem"',
    'chapter.yaml:4:7  mix[0]: nobody has a tag "block"',
    "chapter.yaml:5:40  rituals.companion-triads.starts: 2027-02-30 is not in the calendar",
    "chapter.yaml:5:63  rituals.companion-triads.rotations: write a whole number from 1 to 60",
    'chapter.yaml:6:1  sesaon: unknown key "sesaon"',
  ]);
});

test("no control character of the input is told as it is", async () => {
  const { lines } = await refusal(aChapterFile('"a\\e]0;x\\u202e": 1', 'season: "\\e[2J"'));
  expect(lines.join("")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
});
