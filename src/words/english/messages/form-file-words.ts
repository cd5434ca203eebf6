import { didYouMean } from './hint-words.ts'

/** Writing a form. */
export const formFileWords = {
  cannotBeMade: 'this form cannot be made',
  noRoles: (questionnaire: string) =>
    `${questionnaire} names no roles, and a form asks for one; add roles to the questionnaire`,
  unknownRole: (role: string, known: readonly string[], near: string | undefined) =>
    `--role: there is no role ${role}.${didYouMean(near) || ` The roles are ${known.join(', ')}.`}`,
  notAWave: (wave: string) =>
    `--wave: ${wave} is not a name for a collection; use small letters, digits and single hyphens, e.g. 2026-spring`,
  written: (path: string, questions: number) => [
    `Wrote ${path}: ${questions} questions, for one person or a group of one role.`,
    'Give it to everybody who is to answer; it opens in any browser and needs no network.',
    'What they hand in: readiness aggregate FILES…',
  ],
}
