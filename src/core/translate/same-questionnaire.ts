import type { Questionnaire } from '../../model/questionnaire.ts'

/**
 * Are these the same questionnaire in two languages? Then they ask the same, whatever their words: a
 * translation has the ids, levels and weights of its original, and no text of it is missing.
 */
export const areOneInTwoLanguages = (a: Questionnaire, b: Questionnaire): boolean =>
  a.language !== b.language &&
  (a.translation ?? b.translation) !== undefined &&
  a.id === b.id &&
  a.version === b.version
