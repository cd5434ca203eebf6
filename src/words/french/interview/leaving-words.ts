import type { InterviewWords } from '../../interview-words.ts'
import { digits, feminine, noun, s } from '../counts.ts'

const QUESTION = feminine('question')
const NOTHING_YET = 'Aucune question n’a encore de réponse; rien n’a donc été enregistré.'
const NO_REPORT = 'Aucun rapport n’a encore été écrit.'
const WRITING = {
  note: { what: 'La note', isKept: 'est gardée' },
  reason: { what: 'La raison', isKept: 'est gardée' },
  evidence: { what: 'La pièce justificative', isKept: 'est gardée' },
  'other-view': { what: 'L’autre avis', isKept: 'est gardé' },
}

const answered = (decided: number, asked: number) =>
  `${decided} réponse${s(decided)} sur ${digits(asked, QUESTION)}`

export const leavingWords: InterviewWords['leaving'] = {
  nothingYet: NOTHING_YET,
  left: (saved, command) => [saved, `Pour continuer : ${command}`, NO_REPORT].join('\n'),
  stoppedAtNothing: `\nInterrompu. ${NOTHING_YET}`,
  stopped: ({ draft, command }, { decided, asked, open, place, writing }) => {
    const standing = `${answered(decided, asked)}, ${open} ouverte${s(open)}`
    const { what, isKept } = WRITING[writing?.kind ?? 'note']
    return [
      '',
      `Interrompu. Tout est enregistré dans ${draft}`,
      '',
      `  ${place === null ? standing : `${standing}; vous en étiez à la question ${place}`}`,
      ...(writing
        ? [
            `  ${what} que vous écriviez (${digits(writing.characters, noun('caractère'))}) ${isKept} aussi.`,
          ]
        : []),
      '',
      'Pour reprendre là où vous en étiez, dans ce dossier :',
      `  ${command}`,
      '',
      NO_REPORT,
    ].join('\n')
  },
  notSaved: ({ draft, command }, { decided, asked, reason, remedy }) =>
    [
      `Pas enregistré : ${reason}. La dernière réponse n’est pas dans ${draft}; tout ce qui la précède y est.`,
      `Il y avait ${answered(decided, asked)}. ${remedy}, puis lancez : ${command}`,
    ].join('\n'),
  conflict: (file) =>
    [
      'Le brouillon a été modifié ailleurs. Il n’a pas été écrasé.',
      `Ce que vous avez ici est dans ${file}.`,
    ].join('\n'),
}
