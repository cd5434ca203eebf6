import type { InterviewWords } from '../../interview-words.ts'

/** One piece of evidence. */
export const evidenceWords: InterviewWords['evidence'] = {
  title: (number) => `Pièce justificative à la question ${number}.`,
  titleOfKept: (entry, kept, number) =>
    `Pièce justificative ${entry} sur ${kept} à la question ${number}.`,
  fields: ['Ce que c’est', 'Lien ou lieu', 'Date', 'Échéance'],
  hints: {
    what: 'Par exemple : Entente de supervision, signée. Pour retirer une pièce, videz cette ligne.',
    place: 'Où la trouver : une adresse, un dossier, une étagère. Peut rester vide.',
    date: 'Une date écrite ainsi : 2026-03-01. Peut rester vide.',
  },
  whatIsMissing: 'Dites ce que c’est : on le lit en premier.',
  noSuchDate: 'Écrivez une date qui existe, comme 2026-03-01, ou laissez vide.',
  kept: (title) => `Gardée : ${title}`,
  keys: ['Entrée ligne suivante, à la dernière garde', 'haut/bas ligne', 'Échap ferme'],
  keysBelow: 'Ctrl-C enregistre tout et quitte',
  keysToOthers: 'Page préc./suiv. autre pièce',
  keysInShort: ['Entrée ligne suivante, puis garde'],
  keysBelowInShort: ['haut/bas ligne', 'Échap ferme'],
}
