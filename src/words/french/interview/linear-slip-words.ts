import type { InterviewWords } from '../../interview-words.ts'

const LEVELS = 'Tapez 0, 1, 2, 3 ou 4, ou d pour « Nous ne savons pas ».'

export const linearSlipWords: InterviewWords['linearSlip'] = {
  notFitting: (line, fitting) =>
    `${line === '' ? 'Rien n’a été tapé.' : `« ${line} » ne convient pas ici.`} ${fitting}`,
  noLevel: (line) => `« ${line} » n’est pas un des niveaux. ${LEVELS}`,
  levels: LEVELS,
  choice: (choices) => `Tapez un nombre de 1 à ${choices}, ou q pour quitter.`,
  howMany: 'Tapez un nombre, ou appuyez sur Entrée pour le laisser tel quel.',
  counted: 'Appuyez sur Entrée pour continuer, ou tapez b pour recompter.',
  view: (most) => `Tapez un nombre de 0 à ${most}, ou appuyez sur Entrée.`,
  readBack: 'Appuyez sur Entrée pour le garder, ou tapez e pour le récrire.',
  kept: (hasEarlier) =>
    `Appuyez sur Entrée pour le laisser, ou tapez e pour le changer, x pour le retirer${hasEarlier ? ', k pour celui d’avant' : ''}.`,
  review: 'Tapez le numéro d’une question, l pour la liste par thème, ou f pour terminer.',
}
