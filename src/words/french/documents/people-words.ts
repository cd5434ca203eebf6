import { rich, strong } from '../../rich-text.ts'
import type { DocumentWords } from '../../document-words.ts'
import { counted, listed, listedUpTo, noun } from '../counts.ts'
import { peopleOf, roleName } from '../roles.ts'

const NAMED_ABSENT = 2

/** Who took part, who did not, and what that means. */
export const peopleWords: DocumentWords['people'] = {
  label: 'Qui a participé :',
  present: (roles) => `${roles.map(({ title, count }) => peopleOf(title, count)).join(', ')}.`,
  alone: (title) => `une personne; son rôle : ${roleName(title)}.`,
  absent: (titles) =>
    `Absents de la salle : ${listedUpTo(NAMED_ABSENT, titles.map(roleName), (count) => counted(count, noun('autre rôle', 'autres rôles')))}.`,
  unknown: 'Il n’a pas été noté qui a répondu.',
  nobodyOf: (titles) =>
    rich`${strong(`Personne n’a participé dans ${titles.length === 1 ? 'ce rôle' : 'ces rôles'} : ${listed(titles.map(roleName))}.`)}`,
  howTheySee: (roles) =>
    rich`Voici le point de vue des personnes présentes : ${listed(roles.map(({ title, count }) => peopleOf(title, count)))}.`,
  howOneSees: (title) =>
    rich`Voici le point de vue d’une seule personne; son rôle : ${roleName(title)}.`,
  notWrittenDown: rich`Il n’a pas été noté qui a répondu.`,
  notConfirmed: (titles) =>
    rich`Ce que ${titles.length === 1 ? 'seul ce rôle peut' : 'seuls ces rôles peuvent'} confirmer compte comme non confirmé : ${listed(titles.map(roleName), 'ou')}.`,
}
