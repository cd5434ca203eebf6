import type { InterviewWords } from '../../interview-words.ts'

/** Esc with something typed. */
export const keepWords: InterviewWords['keep'] = {
  question: 'Un texte est écrit et pas encore gardé. Qu’en faire?',
  choices: ['Le garder', 'L’abandonner', 'Continuer à écrire'],
  keys: ['haut/bas choix', 'Entrée', 'Échap continue à écrire'],
  keysInShort: ['haut/bas', 'Entrée', 'Échap écrire'],
}
