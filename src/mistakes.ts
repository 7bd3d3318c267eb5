import { type ExitCode, formatProblem, type Problem, UserError } from "./errors.js";

/** Collects what is wrong in many places, so that all of it can be told at once. */
export class Mistakes {
  readonly #problems: Problem[] = [];
  #exitCode: ExitCode | undefined;

  /** The outcome of the work, or undefined where a user's mistake stopped it. */
  async gather<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (error) {
      this.add(error);
      return undefined;
    }
  }

  /** Throws what is no user's mistake. */
  add(error: unknown): void {
    if (!(error instanceof UserError)) throw error;
    this.#problems.push(...error.problems);
    this.#exitCode ??= error.exitCode;
  }

  /** What is wrong in many documents for one reason is told once. */
  throwIfAny(): void {
    const [first, ...others] = new Map(
      this.#problems.map((problem) => [formatProblem(problem), problem]),
    ).values();
    if (first !== undefined) throw new UserError([first, ...others], this.#exitCode);
  }
}
