import { rich, strong } from '../../rich-text.ts'
import type { DocumentWords } from '../../document-words.ts'
import { counted, feminine, figure, s } from '../counts.ts'
import { shortDate } from '../dates.ts'
import { peopleOf } from '../roles.ts'

const OPEN = feminine('question ouverte', 'questions ouvertes')

/** The short result at the terminal, which stays in the scrollback. */
export const summaryWords: DocumentWords['summary'] = {
  date: shortDate,
  title: (organisation, pack, date) => `${organisation} · ${pack} · ${date}`,
  label: {
    stage: 'Étape',
    areas: 'Domaines',
    room: 'Salle',
    voices: 'Voix',
    views: 'Regards',
    open: 'Ouvert',
    reports: 'Rapports',
    answers: 'Réponses',
    draft: 'Brouillon',
    next: 'Ensuite',
  },
  firstSteps: (count) => (count === 1 ? 'Premier pas' : 'Premiers pas'),
  is: (stage) => rich`${strong(stage)}.`,
  withOpen: (open, { lowest, highest, isNeighbour }) => {
    const which = isNeighbour
      ? `${lowest} ou ${highest}`
      : `n’importe laquelle, entre ${lowest} et ${highest}`
    return rich`Selon ${open === 1 ? 'la réponse à la question ouverte' : `les réponses aux ${counted(open, OPEN)}`}, ce serait ${which}.`
  },
  withOpenSame: (open) =>
    open === 1
      ? rich`La question ouverte ne peut pas changer cela.`
      : rich`Les ${counted(open, OPEN)} ne peuvent pas changer cela.`,
  unsaid: rich`Elle ne peut pas encore être établie : trop peu de questions d’un domaine ont une réponse.`,
  nothingApplies: rich`Elle ne peut pas être établie : aucune question ne s’applique.`,
  partial: rich`Aucune n’est nommée, parce qu’une partie seulement a été demandée.`,
  range: (low, high) => `de ${low} à ${high}`,
  needs: (stage, bar) => `${stage} : ${figure(bar)}`,
  room: (people) => people.join('; '),
  role: peopleOf,
  sittings: (count) => counted(count, feminine('séance')),
  skipped: (count) => `${count} passée${s(count)}`,
  unknown: (count) =>
    `${count} ${count < 2 ? 'à laquelle' : 'auxquelles'} personne ne pouvait répondre`,
  views: (count) =>
    count === 1 ? '1 autre avis est dans le rapport' : `${count} autres avis sont dans le rapport`,
  nothingOpen: 'rien; toutes les questions qui s’appliquent ont une réponse',
  openThis: 'à ouvrir',
  beside: (files, count) => `${files} ${count === 1 ? 'est' : 'sont'} à côté`,
  answersFor: 'pour l’an prochain, ou pour corriger',
  draftStays: (open) =>
    `reste, parce que ${open} ${open < 2 ? 'question est ouverte' : 'questions sont ouvertes'}`,
  draftHasRest: 'reste, pour les questions qui n’ont pas été posées',
}
