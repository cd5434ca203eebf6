import type { InterviewWords } from '../../interview-words.ts'

/** Leaving, asked once more. */
export const leaveWords: InterviewWords['leave'] = {
  title: 'Quitter maintenant?',
  row: 'Entrée quitte. Autre touche : retour.',
  keys: ['Entrée quitte', 'toute autre touche : retour'],
  keysInShort: ['Entrée quitte', 'autre touche : retour'],
}
