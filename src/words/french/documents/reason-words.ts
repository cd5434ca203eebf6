import type { ReasonWords } from '../../reason-words.ts'
import { figure } from '../counts.ts'

/** Why an action stands where it stands. */
export const reasonWords: ReasonWords = {
  critical: (stage, state) => `Incontournable pour ${stage} : ${STATES[state]}`,
  short: (area, points) =>
    `${area} : il manque ${figure(points)} ${Number(points) < 2 ? 'point' : 'points'}`,
  unscored: (area) => `${area} ne peut pas encore avoir de score`,
  gap: (level) => `Maintenant au niveau ${level} sur 4`,
  gapOnAverage: (level, bound) =>
    `Maintenant à ${figure(level)} sur 4${bound === undefined ? '' : BOUNDS[bound]} en moyenne`,
  before: (action) => `Vient avant : ${action}`,
}

const STATES = {
  unmet: 'non atteinte',
  contested: 'les groupes ne disent pas tous qu’elle est atteinte',
  'dont-know': 'personne ne savait',
  skipped: 'pas encore de réponse',
  unverified: 'non confirmée',
}

const BOUNDS = { 'at-most': ' ou moins', 'at-least': ' ou plus' }
