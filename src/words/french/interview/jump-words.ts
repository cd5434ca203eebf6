import type { InterviewWords } from '../../interview-words.ts'

/** The jump to a theme: a list with its figures. */
export const jumpWords: InterviewWords['jump'] = {
  title: 'Aller à un thème',
  theme: 'Thème',
  columns: { asked: 'total', answered: 'réponses', open: 'ouv.' },
  keys: ['haut/bas choix', 'Entrée va à sa première question à décider', 'b retour'],
  keysInShort: ['haut/bas', 'Entrée y va', 'b retour'],
}
