/** The four acts that are thanked for, in the order of the poster, and their pictures in a square of 48 units. */
export const acts = [
  // Somebody speaks, in the square of a request.
  { id: "asked", d: "M4,5H44V35H23L13,45V35H4Z" },
  // A jagged line that comes to rest.
  { id: "calmed", d: "M2,24L8,6L15,42L21,13L26,33L30,24H46" },
  // Step by step.
  { id: "taught", d: "M3,43H14V31H25V19H36V7H46" },
  // A ring that is left open.
  { id: "unsure", d: "M38.9,12.2A19,19 0 1 0 38.9,35.8M43,24h.1" },
] as const;

export type ActId = (typeof acts)[number]["id"];
