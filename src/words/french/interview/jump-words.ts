import type { InterviewWords } from '../../interview-words.ts'

/** The jump to a theme: a list with its figures. */
export const jumpWords: InterviewWords['jump'] = {
  title: 'Aller à un thème',
  theme: 'Thème',
  columns: { asked: 'posées', answered: 'réponses', open: 'ouvertes' },
  keys: ['haut/bas choisir', 'Entrée va à sa première question à décider', 'b retour'],
  keysInShort: ['haut/bas', 'Entrée y va', 'b retour'],
}
