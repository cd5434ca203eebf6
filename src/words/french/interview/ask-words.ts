import type { InterviewWords } from '../../interview-words.ts'
import { digits, feminine, noun } from '../counts.ts'
import { dateWords } from './date-words.ts'
import { markWords } from './mark-words.ts'

/** Around a question: what was said of it, and what can be done with it. */
export const askWords: InterviewWords['ask'] = {
  nothingMarked:
    'Rien n’est marqué. Appuyez sur un chiffre de 0 à 4, sur d si personne ici ne sait, ou sur s pour laisser la question ouverte.',
  isFirst: 'C’est la première question de ce parcours.',
  here: ({ hasNote, evidence, views }) =>
    `Ici : ${[
      hasNote ? '1 note' : 'pas de note',
      evidence === 0 ? 'pas de pièce' : digits(evidence, PIECE),
      views === 0 ? 'pas d’autre avis' : digits(views, OTHER_VIEW),
    ].join(', ')}`,
  hereInShort: ({ hasNote, evidence, views }) =>
    `Ici : ${
      [
        hasNote && '1 note',
        evidence > 0 && digits(evidence, PIECE),
        views > 0 && digits(views, OTHER_VIEW),
      ]
        .filter(Boolean)
        .join(', ') || 'rien d’ajouté encore'
    }`,
  lastTime: ({ date, mark, isReworded, note }) =>
    [
      `${dateWords.lastTime(date)} : ${mark === null ? 'pas de réponse' : markWords.said(mark)}.`,
      isReworded && 'La question a été reformulée depuis.',
      note !== undefined && `Note : « ${note} »`,
    ]
      .filter(Boolean)
      .join(' '),
  keys: {
    marks: '0-4 ou flèches marquent',
    asLastTime: '= comme la dernière fois',
    keeps: 'Entrée garde',
    keepsInShort: 'Entrée garde',
    goesOn: 'Entrée garde et continue',
    why: 'w pourquoi',
    evidence: 'h ce qui le montrerait',
    remarks: ['n note', 'e pièce', 'a autre avis'],
    ways: ['s passer', 'b retour', 'j thèmes', 'r récapitulatif'],
  },
}

const PIECE = feminine('pièce')
const OTHER_VIEW = noun('autre avis', 'autres avis')
