/** As many as can be told in the ten minutes of a course. */
export const dishesPerCourse = 2;

export const mostCourses = 5;

export type CourseKind = "starter" | "soup" | "main" | "cheese" | "sweet";

const kinds: Readonly<Record<number, readonly CourseKind[]>> = {
  2: ["main", "sweet"],
  3: ["starter", "main", "sweet"],
  4: ["starter", "soup", "main", "sweet"],
  5: ["starter", "soup", "main", "cheese", "sweet"],
};

/** A party so small that some of it holds two roles, and nobody is left to tell a dish in every course. */
export function isSmallParty(people: number): boolean {
  return people < 10;
}

/** So many that one scribe, one blame-spotter and one carer cannot see them all. */
export function isLargeParty(people: number): boolean {
  return people > 30;
}

/** As many courses as suit the party, and more where its dishes need them. */
export function coursesFor(
  people: number,
  dishes: readonly { readonly course?: number | undefined }[],
): number {
  const usual = isSmallParty(people) ? 2 : 4;
  const enough = [2, 3, 4, 5].find((courses) => placeDishes(courses, dishes).homeless.length === 0);
  return Math.max(usual, enough ?? mostCourses);
}

/** What is served in which order. */
export function kindsOf(courses: number): readonly CourseKind[] {
  return kinds[courses] ?? [];
}

interface Placed {
  /** For each course the indices of its dishes. */
  readonly courses: readonly (readonly number[])[];
  /** Indices of dishes that found no room. */
  readonly homeless: readonly number[];
}

/** Dishes that name a course go there; the others fill what is left, in the order of the menu. */
export function placeDishes(
  courses: number,
  dishes: readonly { readonly course?: number | undefined }[],
): Placed {
  const placed = Array.from({ length: courses }, (): number[] => []);
  const homeless: number[] = [];
  const seat = (course: number[] | undefined, index: number) => {
    if (course !== undefined && course.length < dishesPerCourse) course.push(index);
    else homeless.push(index);
  };
  dishes.forEach(({ course }, index) => {
    if (course !== undefined) seat(placed[course - 1], index);
  });
  dishes.forEach(({ course }, index) => {
    if (course === undefined)
      seat(
        placed.find(({ length }) => length < dishesPerCourse),
        index,
      );
  });
  return { courses: placed, homeless: homeless.sort((a, b) => a - b) };
}
