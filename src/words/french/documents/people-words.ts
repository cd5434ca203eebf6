import { rich, strong } from '../../rich-text.ts'
import type { DocumentWords } from '../../document-words.ts'
import { counted, noun } from '../counts.ts'
import { peopleOf, roleList, roleListUpTo, roleName } from '../roles.ts'

const NAMED_ABSENT = 2

/** Who took part, who did not, and what that means. */
export const peopleWords: DocumentWords['people'] = {
  label: 'Qui a participé :',
  present: (roles) => `${roles.map(({ title, count }) => peopleOf(title, count)).join('; ')}.`,
  alone: (title) => `une personne; son rôle : ${roleName(title)}.`,
  absent: (titles) =>
    `Rôles absents de la salle : ${roleListUpTo(NAMED_ABSENT, titles, (count) => counted(count, noun('autre rôle', 'autres rôles')))}.`,
  unknown: 'Il n’a pas été noté qui a répondu.',
  nobodyOf: (titles) =>
    rich`${strong(`Personne n’a participé dans ${titles.length === 1 ? 'ce rôle' : 'ces rôles'} : ${roleList(titles)}.`)}`,
  howTheySee: (roles) =>
    rich`Voici le point de vue des personnes présentes : ${roles.map(({ title, count }) => peopleOf(title, count)).join('; ')}.`,
  howOneSees: (title) =>
    rich`Voici le point de vue d’une seule personne; son rôle : ${roleName(title)}.`,
  notWrittenDown: rich`Il n’a pas été noté qui a répondu.`,
  notConfirmed: (titles) =>
    rich`Ce que ${titles.length === 1 ? 'seul ce rôle peut' : 'seuls ces rôles peuvent'} confirmer compte comme non confirmé : ${roleList(titles)}.`,
}
