import type { InterviewWords } from '../../interview-words.ts'
import { digits, feminine, noun, counted, s } from '../counts.ts'

/** What finishing now means. */
export const finishWords: InterviewWords['finish'] = {
  title: 'Terminer',
  allAnswered: (asked) => `Les ${asked} questions ont toutes une réponse.`,
  open: (count) => open(count),
  range: (count, lowest, highest) =>
    `${open(count)} Si ${count === 1 ? 'elle était' : 'elles étaient toutes'} au niveau 0, l’étape serait ${lowest}. ` +
    `Si ${count === 1 ? 'elle était' : 'elles étaient toutes'} au niveau 4, l’étape serait ${highest}.`,
  quickScan: (asked) => ofPart('un survol rapide', asked),
  part: (areas, themes, asked) => {
    const parts = [
      ...(areas > 0 ? [counted(areas, noun('domaine'))] : []),
      ...(themes > 0 ? [counted(themes, noun('thème'))] : []),
    ]
    return ofPart(parts.join(' et ') || 'une partie', asked)
  },
  handingIn:
    'Vous remettez une feuille de réponses avec votre rôle et sans nom. Ensuite, elle ne peut plus être changée ici.',
  row: (isAlone) => (isAlone ? 'Entrée remet vos réponses.' : 'Entrée écrit les rapports.'),
  goesBack: 'Échap ou b ramène au récapitulatif. Rien n’est perdu.',
  keys: (isAlone) => [isAlone ? 'Entrée remet' : 'Entrée écrit les rapports', 'Échap ou b retour'],
  keysInShort: (isAlone) => [isAlone ? 'Entrée remet' : 'Entrée écrit', 'b retour'],
}

const open = (count: number) =>
  `${digits(count, feminine('question'))} ${count < 2 ? 'est' : 'sont'} ouverte${s(count)}.`

const ofPart = (part: string, asked: number) =>
  `C’était ${part} : le score porte sur ${asked === 1 ? 'cette seule question' : `ces ${asked} questions`}, et aucune étape n’est établie.`
