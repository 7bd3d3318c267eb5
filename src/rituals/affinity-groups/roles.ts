/** Two roles for a meeting, four for longer, with their pictures in a square of 48 units. */
export const roles = [
  // A table with four seats.
  { id: "host", lasts: false, d: "M11,11H37V37H11ZM18,4H30M18,44H30M4,18V30M44,18V30" },
  { id: "time", lasts: false, d: "M5,24a19,19 0 1,0 38,0a19,19 0 1,0 -38,0ZM24,11V24L33,30" },
  // A spoke that leads out of its ring.
  { id: "spoke", lasts: true, d: "M4,31a13,13 0 1,0 26,0a13,13 0 1,0 -26,0ZM17,31L45,3" },
  // Somebody, and an arm around.
  { id: "carer", lasts: true, d: "M16,14a8,8 0 1,0 16,0a8,8 0 1,0 -16,0ZM4,18A20,20 0 0 0 44,18" },
  // A plaster, because the law keeps the cross for others.
  { id: "medic", lasts: true, d: "M5,31L31,5L43,17L17,43ZM14,22L26,34M22,14L34,26" },
  { id: "legal", lasts: true, d: "M9,4H39V44H9ZM16,14H32M16,24H32M16,34H25" },
] as const;

export type Role = (typeof roles)[number];
