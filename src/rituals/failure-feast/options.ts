import { z } from "zod";
import { count, text, when } from "../../chapter/fields.js";
import { dishesPerCourse, mostCourses, placeDishes } from "./courses.js";

const dish = z.strictObject({
  course: count(1, mostCourses)
    .optional()
    .describe("Which course it is served in. Default: the next with room."),
  name: text(60).describe("The dish, named after the misstep, such as Flyers in Yesterday's Soup."),
  about: text(120).optional().describe("One sentence about what went wrong. Default: none."),
  servedBy: text(40)
    .optional()
    .describe(
      "Who tells it: initials or the name of a table, never a full name; everyone can read it. Default: a line to write on.",
    ),
});

export const feastOptions = z
  .strictObject({
    when: when()
      .optional()
      .describe(
        "Date and time of the feast, or a list; dishes and lessons are for the first. Default: lines to write on.",
      ),
    courses: count(2, mostCourses)
      .optional()
      .describe(
        "How many courses, each with two tellers and 25 minutes; three or four suit an evening. Default: 4, or 2 for fewer than ten people; more where the dishes need them.",
      ),
    dishes: z
      .array(dish)
      .max(mostCourses * dishesPerCourse, "write at most ten dishes")
      .default([])
      .describe("Dishes known beforehand, at most two a course. Default: lines to write on."),
    lessons: z
      .array(text(120))
      .max(4, "write at most four lessons, the ones that most need an answer")
      .default([])
      .describe("What the last feast handed on, to be answered at this one. Default: none."),
  })
  .check(({ value: { courses = mostCourses, dishes }, issues }) => {
    placeDishes(courses, dishes).homeless.forEach((index) => {
      const course = dishes[index]?.course;
      const message =
        course !== undefined && course > courses
          ? `there are only ${courses} courses`
          : course === undefined
            ? `${courses} courses have room for ${courses * dishesPerCourse} dishes`
            : `course ${course} has two dishes already`;
      issues.push({ code: "custom", message, path: ["dishes", index], input: dishes[index] });
    });
  });

export type FeastOptions = z.output<typeof feastOptions>;
export type DishOption = FeastOptions["dishes"][number];
