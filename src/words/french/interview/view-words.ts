import type { InterviewWords } from '../../interview-words.ts'
import { small } from '../../capital.ts'
import { markWords } from './mark-words.ts'

/** Another view: who from, which level, their words. */
export const viewWords: InterviewWords['view'] = {
  title: 'Un autre avis',
  titleOfKept: (entry, kept) => `Autre avis ${entry} sur ${kept}`,
  intro:
    'Quelqu’un voit les choses autrement. Ses mots figurent dans le rapport à côté de la réponse du groupe, tels quels. ' +
    'Le score ne change pas; on ne fait pas de moyenne.',
  group: (said) => `Le groupe : ${said}`,
  groupMark: (mark) => (mark === null ? 'rien n’est encore marqué' : markWords.said(mark)),
  fields: ['De', 'Son niveau', 'Ses mots'],
  speaker: (title) => speaker(title),
  noLevel: 'pas dit',
  asSpoken: 'tels quels; relisez-les avant de garder',
  inPrivate:
    'À dire plutôt en privé? Laissez les mots vides : le rapport dit alors seulement que quelqu’un voyait les choses autrement.',
  onlyOne: (title) =>
    `Une seule personne ici a ce rôle (${small(title)}) : avec le rôle, on saura qui a parlé. ` +
    'Demandez-lui d’abord. Le champ De offre aussi « quelqu’un dans la salle ».',
  saidBy: (title, level) => saidBy(title, level),
  from: (title, level) => `De : ${saidBy(title, level)}`,
  noWords: 'Sans mots : le rapport dit seulement que quelqu’un voyait les choses autrement.',
  keys: {
    who: ['gauche/droite qui parle', 'Entrée ou haut/bas champ', 'Échap ferme'],
    level: ['0-4 niveau, Retour arrière aucun', 'Entrée ou haut/bas champ', 'Échap ferme'],
    inShort: ['gauche/droite', 'Entrée', 'Échap ferme'],
    inShortWithKept: ['Entrée', 'k avis gardés', 'Échap ferme'],
    toKept: 'k ou Page préc. montre les avis gardés, pour les changer ou les retirer',
    toKeptFromWords: 'Page préc. montre les avis gardés, pour les changer ou les retirer',
    words: ['Entrée relit', 'haut/bas champ', 'peut rester vide', 'Échap ferme'],
    wordsInShort: ['Entrée relit', 'Échap ferme'],
    kept: ['e récrire', 'x retirer', 'haut/bas autres avis', 'Échap ferme'],
    keptInShort: ['e récrire', 'x retirer', 'Échap ferme'],
    readBack: ['Entrée garde mot pour mot', 'e récrire'],
    readBackInShort: ['Entrée garde', 'e récrire'],
  },
}

const speaker = (title: string | undefined) =>
  title === undefined ? 'quelqu’un dans la salle' : small(title)

const saidBy = (title: string | undefined, level: number | null) =>
  `${speaker(title)}, ${level === null ? 'sans niveau' : markWords.said(level)}`
