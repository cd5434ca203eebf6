import type { InterviewWords } from '../../interview-words.ts'

/** The name of the organisation. */
export const nameWords: InterviewWords['name'] = {
  title: 'De quel organisme s’agit-il?',
  why: 'Son nom figure sur chaque page du rapport. Pas de noms de personnes.',
  isMissing: 'Il faut un nom : il figure sur chaque page du rapport.',
  keys: ['Entrée continue', 'Ctrl-C enregistre et quitte'],
  keysInShort: ['Entrée continue', 'Ctrl-C quitte'],
}
