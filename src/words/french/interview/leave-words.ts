import type { InterviewWords } from '../../interview-words.ts'

/** Leaving, asked once more. */
export const leaveWords: InterviewWords['leave'] = {
  title: 'Quitter maintenant?',
  row: 'Entrée quitte. Toute autre touche ramène.',
  keys: ['Entrée quitte', 'toute autre touche ramène'],
  keysInShort: ['Entrée quitte', 'autre touche : retour'],
}
