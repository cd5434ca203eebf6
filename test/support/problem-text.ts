import { type Problem, inEnglish } from '../../src/errors.ts'

/** What a problem says in English; nothing where there is none. */
export const textOf = (problem: Problem | undefined): string =>
  problem ? inEnglish(problem.message) : ''
