import type { InterviewWords } from '../../interview-words.ts'
import { small } from '../../capital.ts'
import { digits, feminine, listed } from '../counts.ts'
import { peopleOfFamily } from '../families.ts'

/** Who is in the room, and what it costs where somebody is not. */
export const roomWords: InterviewWords['room'] = {
  title: 'Qui est dans la salle?',
  why: (families) => {
    const places = 'Des nombres seulement, pas de noms. On ne voit pas la même chose de partout'
    if (families.length === 0) return `${places}.`
    return `${places}, et certaines questions ne comptent que si des ${listed(families.map(peopleOfFamily), 'ou des')} les confirment.`
  },
  nobodyYet:
    'Aucune personne n’est encore comptée. Vous pouvez continuer; le rapport dira qu’il ne sait pas qui a participé.',
  nobodyOf: (title) => `Personne dans la salle n’a ce rôle : ${small(title)}.`,
  othersOfFamily: (title, family, others) =>
    `Personne dans la salle n’a ce rôle : ${small(title)}. Parmi les ${peopleOfFamily(family)}, ` +
    `${others === 1 ? 'une autre est là et peut' : `${others} autres sont là et peuvent`} confirmer. Le rapport dit qui a participé.`,
  costsNothing: 'Vous pouvez continuer. La première page du rapport le dira.',
  cost: ({ all, confirmed, family, highest }) =>
    `Vous pouvez continuer. Ce que cela coûte : ${confirmed} des ${digits(all, MUST_HAVE)} ` +
    `${confirmed === 1 ? 'ne compte' : 'ne comptent'} que si des ${peopleOfFamily(family)} ${confirmed === 1 ? 'la confirment' : 'les confirment'}. ` +
    `${confirmed === 1 ? 'Elle sera « non confirmée »' : 'Elles seront « non confirmées »'}, et l’étape sera au plus ${highest}. ` +
    'Le rapport le dira.',
  costInShort: (title, { confirmed, highest }) =>
    `Sans ce rôle (${small(title)}) : ${digits(confirmed, UNCONFIRMED)}, étape ${highest} au plus.`,
  mend: (command) =>
    `Pour y remédier : inviter quelqu’un à la prochaine séance, ou lancer ${command}`,
  needsConfirming: (family) =>
    `Cette question se confirme par des ${peopleOfFamily(family)}. Aucune n’est ici aujourd’hui. ` +
    'Répondez, ou gardez-la avec s pour une séance avec elles.',
  keys: ['haut/bas rôle', '0-9 combien', 'gauche/droite moins, plus', 'Entrée continue'],
  keysInShort: ['0-9 combien', 'Entrée continue'],
}

const MUST_HAVE = feminine('question incontournable', 'questions incontournables')
const UNCONFIRMED = feminine(
  'incontournable « non confirmée »',
  'incontournables « non confirmées »',
)
