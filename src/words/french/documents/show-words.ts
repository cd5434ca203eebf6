import { small } from '../../capital.ts'
import type { DocumentWords } from '../../document-words.ts'
import { figure, s } from '../counts.ts'
import { roleList } from '../roles.ts'
import { actionWords } from './action-words.ts'
import { themeWords } from './theme-words.ts'

/** What `show` and `list` print of a questionnaire. */
export const showWords: DocumentWords['show'] = {
  questionCount: (count) => `${count} question${s(count)}`,
  unreviewed: (language) => `${language}, traduction pas encore relue`,
  unreviewedText: (language) =>
    `Les textes dans cette langue (${language}) n’ont pas été relus par une personne qui connaît bien la langue et le domaine. En cas de doute, le texte d’origine fait foi.`,
  purpose: 'À quoi sert ce questionnaire, et à quoi il ne sert pas',
  stages: 'Étapes',
  stage: (title, summary) => `${title}. ${summary}`,
  stageFrom: (title, areaScore, summary) =>
    `${title} (chaque domaine à ${figure(areaScore)} ou plus). ${summary}`,
  named: (id, text) => `${id} : ${text}`,
  why: themeWords.why,
  known: themeWords.known,
  questions: 'Questions',
  whyAsked: themeWords.whyAsked,
  wouldShow: 'Ce qui le montrerait',
  who: themeWords.who,
  critical: 'Question incontournable',
  needs: (level, stage) =>
    `Il faut le niveau ${level} pour l’étape ${stage} et pour toutes celles qui suivent.`,
  confirmed: (roles) =>
    `Elle ne compte que si une personne dans l’un de ces rôles a participé : ${roleList(roles)}.`,
  moves: 'Ce qui la fait monter',
  steps: 'Pas à faire',
  owner: (owner) => `Responsable habituel : ${owner}`,
  artefact: (artefact) => `Ce qui existe alors : ${artefact}`,
  when: (horizon, effort) =>
    `Quand : ${small(actionWords.horizon[horizon])}. Effort : ${actionWords.effort[effort]}.`,
  after: 'Vient après',
  before: 'Vient avant',
  sources: 'Sources',
  doi: (doi) => `(doi ${doi})`,
}
