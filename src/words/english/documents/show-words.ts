import type { ActionResult } from '../../../model/assessment.ts'
import { actionWords } from './action-words.ts'
import { themeWords } from './theme-words.ts'

/** What `show` and `list` print of a questionnaire. */
export const showWords = {
  questionCount: (count: number) => `${count} questions`,
  unreviewed: (language: string) => `${language}, unreviewed`,
  unreviewedText: (language: string) =>
    `The texts in this language (${language}) have not been reviewed by anybody at home in it and in the field. Where in doubt, the original text holds.`,
  purpose: 'What it is for, and not for',
  stages: 'Stages',
  stage: (title: string, summary: string) => `${title}. ${summary}`,
  stageFrom: (title: string, areaScore: number, summary: string) =>
    `${title} (every area ${areaScore} or more). ${summary}`,
  named: (id: string, text: string) => `${id}: ${text}`,
  why: themeWords.why,
  known: themeWords.known,
  questions: 'Questions',
  whyAsked: 'Why this is asked',
  wouldShow: 'What would show it',
  who: themeWords.who,
  critical: 'Must-have',
  needs: (level: number, stage: string) =>
    `Level ${level} is needed for the stage ${stage} and every stage above.`,
  confirmed: (roles: string[]) =>
    `It counts only where one of these took part: ${roles.join(', ')}.`,
  moves: 'What moves it up',
  steps: 'Steps',
  owner: (owner: string) => `Usual owner: ${owner}`,
  artefact: (artefact: string) => `What exists then: ${artefact}`,
  when: (horizon: ActionResult['horizon'], effort: ActionResult['effort']) =>
    `When: ${HORIZONS[horizon]}. Effort: ${actionWords.effort[effort]}.`,
  after: 'Comes after',
  before: 'Comes before',
  sources: 'Sources',
  doi: (doi: string) => `(doi ${doi})`,
}

const HORIZONS: Record<ActionResult['horizon'], string> = {
  '0-3-months': 'in the first 3 months',
  '3-12-months': 'in 3 to 12 months',
  '12-plus-months': 'after 12 months',
}
