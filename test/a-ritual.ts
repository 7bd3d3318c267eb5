import { z } from "zod";
import type { Artifact, Ritual } from "../src/rituals/ritual.js";

type Overrides = Partial<Omit<Ritual, "artifacts">> & {
  readonly artifacts?: readonly (Pick<Artifact<unknown>, "id"> & Partial<Artifact<unknown>>)[];
};

/** A ritual for tests that draw nothing, such as `aRitual({ id: "feast", artifacts: [{ id: "menu" }] })`. */
export function aRitual({ artifacts = [], ...overrides }: Overrides = {}): Ritual {
  return {
    id: "feast",
    mark: [],
    options: z.object({}),
    plan: () => ({}),
    artifacts: artifacts.map(anArtifact),
    ...overrides,
  };
}

function anArtifact(
  overrides: Pick<Artifact<unknown>, "id"> & Partial<Artifact<unknown>>,
): Artifact<unknown> {
  return {
    stock: "plain",
    sides: 1,
    finishing: [],
    afterwards: "keep",
    copies: () => 1,
    holdsNames: () => false,
    pages: () => Promise.reject(new Error("This ritual is never drawn.")),
    ...overrides,
  };
}
