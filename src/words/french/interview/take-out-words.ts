import type { InterviewWords } from '../../interview-words.ts'

/** A kept view is about to go, asked once. */
export const takeOutWords: InterviewWords['takeOut'] = {
  title: 'Retirer cet avis?',
  what: 'Il ne figurera plus ni dans le brouillon, ni dans un rapport écrit à partir de maintenant. On ne pourra pas le faire revenir.',
  row: 'Entrée le retire. Autre touche : retour.',
  keys: ['Entrée le retire', 'toute autre touche : retour'],
  keysInShort: ['Entrée le retire', 'autre : retour'],
}
