import type { InterviewWords } from '../../interview-words.ts'
import { digits, feminine } from '../counts.ts'
import { markWords } from './mark-words.ts'

/** The third row: what was kept last. */
export const receiptWords: InterviewWords['receipt'] = {
  kept: (number, mark, { isAlone, isAsLastTime }) => {
    if (mark === 'd' && isAlone) return `Question ${number} gardée : je ne sais pas.`
    if (mark === 'd')
      return `Question ${number} gardée : nous ne savons pas. Le rapport la met parmi les points à éclaircir.`
    return `Question ${number} gardée : ${markWords.said(mark)}${isAsLastTime ? ', comme la dernière fois' : ''}.`
  },
  takenBack: (number) => `Réponse à la question ${number} retirée. Elle est dans le récapitulatif.`,
  leftOpen: (number) => `Question ${number} laissée ouverte. Elle est dans le récapitulatif.`,
  stays: (number, mark) => `Question ${number} inchangée : ${markWords.said(mark)}.`,
  bringsIn: (added, now) =>
    `Cette réponse ajoute ${digits(added, feminine('question'))} : ${now} maintenant.`,
  fallsAway: (gone) =>
    gone === 1
      ? '1 question n’est plus posée. Sa réponse est gardée.'
      : `${gone} questions ne sont plus posées. Leurs réponses sont gardées.`,
  noteKept: (number) => `Note à la question ${number} gardée.`,
  noNote: (number) => `Note à la question ${number} retirée.`,
  evidenceKept: (number) => `Pièce à la question ${number} gardée.`,
  evidenceTakenOut: (number) => `Pièce à la question ${number} retirée.`,
  viewKept: (number) =>
    `Autre avis à la question ${number} gardé. Pour le changer ou le retirer : a.`,
  viewTakenOut: (number) => `Autre avis à la question ${number} retiré.`,
}
