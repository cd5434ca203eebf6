import type { DocumentWords } from '../../document-words.ts'
import { counted, feminine, figure } from '../counts.ts'
import { longDate } from '../dates.ts'
import { commonWords } from './common-words.ts'

const STEP = feminine('étape')

const short = (missing: string): string =>
  `il manque ${figure(missing)} point${Number(missing) < 2 ? '' : 's'}`

/** Gates: the bars that a result was asked to clear, and by how much it missed them. */
export const gateWords: DocumentWords['gate'] = {
  stage: {
    name: (stage) => `Étape ${stage} ou plus haut`,
    below: (wanted, is, steps) =>
      `L’étape ${wanted} est demandée; l’étape est ${is}, ${counted(steps, STEP)} plus bas.`,
    unsaid: (wanted) =>
      `L’étape ${wanted} est demandée; l’étape ne peut pas être établie, parce que trop de réponses sont ouvertes.`,
    ofPart: (wanted) =>
      `L’étape ${wanted} est demandée; l’étape ne peut pas être établie, parce qu’une partie seulement a été posée.`,
  },
  overall: 'Score global',
  score: {
    name: (of, bar) => `${of} : ${figure(bar)} sur 100 ou plus`,
    below: (of, bar, { is, missing }) =>
      `${of} : il faut ${figure(bar)}; le score est de ${figure(is)}, ${short(missing)}.`,
    unsaid: (of, bar) => `${of} : il faut ${figure(bar)}; le score est impossible à dire.`,
  },
  coverage: {
    name: (percent) => `Couverture de ${figure(percent)} % ou plus`,
    below: (percent, { is, missing }) =>
      `Une couverture de ${figure(percent)} % est demandée; elle est de ${figure(is)} %, ${short(missing)}.`,
  },
  critical: {
    name: 'Toutes les questions incontournables atteintes',
    open: (items) =>
      `Toutes les questions incontournables sont demandées; ${items.length} ${items.length === 1 ? 'n’est pas atteinte' : 'ne sont pas atteintes'} : ${items.map(({ id, state }) => `${id} (${commonWords.criticalState[state]})`).join(', ')}.`,
  },
  regression: {
    name: (date) => `Rien de plus bas que dans le résultat du ${longDate(date)}`,
    found: (date, lower) =>
      `Rien ne doit être plus bas que dans le résultat du ${longDate(date)}; ${lower.join('; ')}.`,
    area: (area, was, is) => `${area} : ${figure(was)} avant, ${figure(is)} maintenant`,
    areaUnsaid: (area, was) => `${area} : ${figure(was)} avant, score impossible à dire maintenant`,
    critical: (id, state) =>
      `la question incontournable ${id} était atteinte, et ne l’est plus (${commonWords.criticalState[state]})`,
    noAnswers:
      'C’est impossible à dire : un résultat de plusieurs feuilles de réponses ne contient pas les réponses que cela demande; readiness compare met deux de ces résultats côte à côte.',
  },
}
