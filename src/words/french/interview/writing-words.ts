import type { InterviewWords } from '../../interview-words.ts'
import { s } from '../counts.ts'

/** Where people write a note or a reason. */
export const writingWords: InterviewWords['writing'] = {
  forOtherEyes: 'Elle va dans le rapport. Pas de noms, rien sur la santé, s’il vous plaît.',
  noteTitle: (number) => `Note à la question ${number}.`,
  noteHint: 'Ici, les lettres sont du texte. Les flèches déplacent le curseur.',
  noteKeys: ['Entrée garde la note', 'Échap ferme, après une question s’il y a du texte'],
  noteKeysBelow: 'Ctrl-C enregistre tout, ce texte aussi, et quitte',
  noteKeysInShort: ['Entrée garde', 'Échap ferme'],
  noteKeysBelowInShort: 'Ctrl-C enregistre tout et quitte',
  whyNot:
    'Pourquoi ne s’applique-t-elle pas? Une phrase suffit. Elle va dans le rapport, pour qu’on puisse suivre.',
  reasonHint: 'La question sort alors du score : elle n’aide ni ne nuit.',
  notSure: 'Vous hésitez? Échap, puis d pour « Nous ne savons pas ».',
  reasonIsMissing: 'Il faut une raison, pour qu’on puisse suivre.',
  reasonKeys: ['Entrée garde et continue', 'Échap revient aux niveaux'],
  reasonKeysInShort: ['Entrée garde', 'Échap aux niveaux'],
  charactersLeft: (count) => `encore ${count} caractère${s(count)}`,
}
