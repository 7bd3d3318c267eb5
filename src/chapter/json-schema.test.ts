import { describe, expect, test } from "vitest";
import { someRituals } from "../../test/a-chapter-file.js";
import { chapterJsonSchema } from "./json-schema.js";

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null;
const schema = JSON.parse(JSON.stringify(chapterJsonSchema(someRituals))) as Json;

/** Every schema in the schema that lists keys. */
function mappings(node: unknown): Json[] {
  if (!isObject(node)) return [];
  return [...(isObject(node.properties) ? [node] : []), ...Object.values(node).flatMap(mappings)];
}

describe("the JSON Schema", () => {
  test("is draft-07 and needs a chapter", () => {
    expect(schema).toMatchObject({
      $schema: "http://json-schema.org/draft-07/schema#",
      required: ["chapter"],
    });
  });

  test("describes every key of the chapter file itself", () => {
    const { properties } = schema;
    const { rituals, ...own } = isObject(properties) ? properties : {};
    const keys = mappings({ properties: own }).flatMap((mapping) => Object.entries(mapping.properties ?? {}));
    expect(keys.length).toBeGreaterThan(40);
    expect(keys.filter(([, key]) => typeof key.description !== "string").map(([name]) => name)).toEqual([]);
    expect(rituals).toHaveProperty("description");
  });

  test("knows no other keys", () => {
    expect(mappings(schema).filter((mapping) => mapping.additionalProperties !== false)).toEqual([]);
  });

  test("shows the content and the file that may stand for it", () => {
    expect(schema).toHaveProperty("properties.printer.anyOf", [
      expect.objectContaining({ properties: expect.objectContaining({ margin: expect.anything() }) }),
      expect.objectContaining({
        properties: { file: expect.objectContaining({ type: "string" }) },
        required: ["file"],
      }),
    ]);
  });
});
