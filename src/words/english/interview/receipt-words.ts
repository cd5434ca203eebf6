import { digits, noun } from '../counts.ts'
import { markWords, type SaidMark } from './mark-words.ts'

/** The third row: what was kept last. */
export const receiptWords = {
  kept: (number: number, mark: SaidMark, { isAlone, isAsLastTime }: Keeping) => {
    if (mark === 'd' && isAlone) return `Question ${number} kept: I don't know.`
    if (mark === 'd')
      return `Question ${number} kept: we don't know. The report lists it as something to find out.`
    return `Question ${number} kept: ${markWords.said(mark)}${isAsLastTime ? ', as last time' : ''}.`
  },
  takenBack: (number: number) => `Question ${number} has no answer now. The review lists it.`,
  leftOpen: (number: number) => `Question ${number} left open. The review lists it.`,
  stays: (number: number, mark: SaidMark) =>
    `Question ${number} stays as it was: ${markWords.said(mark)}.`,
  bringsIn: (added: number, now: number) =>
    `This answer brings in ${digits(added, noun('more question'))}: ${now} now.`,
  fallsAway: (gone: number) =>
    gone === 1
      ? '1 question falls away. Its answer is kept.'
      : `${gone} questions fall away. Their answers are kept.`,
  noteKept: (number: number) => `Note for question ${number} kept.`,
  noNote: (number: number) => `Question ${number} has no note now.`,
  evidenceKept: (number: number) => `Evidence for question ${number} kept.`,
  evidenceTakenOut: (number: number) => `Evidence for question ${number} taken out.`,
  viewKept: (number: number) =>
    `Another view on question ${number} kept. To change it or take it out: a.`,
  viewTakenOut: (number: number) => `Another view on question ${number} taken out.`,
}

type Keeping = { isAlone: boolean; isAsLastTime: boolean }
