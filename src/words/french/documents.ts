import type { DocumentWords } from '../document-words.ts'
import { actionWords } from './documents/action-words.ts'
import { answerSheetWords } from './documents/answer-sheet-words.ts'
import { audienceWords } from './documents/audience-words.ts'
import { ciWords } from './documents/ci-words.ts'
import { commonWords } from './documents/common-words.ts'
import { comparisonWords } from './documents/comparison-words.ts'
import { evidenceWords } from './documents/evidence-words.ts'
import { explainWords } from './documents/explain-words.ts'
import { findingWords } from './documents/finding-words.ts'
import { formWords } from './documents/form-words.ts'
import { gateWords } from './documents/gate-words.ts'
import { headlineWords } from './documents/headline-words.ts'
import { methodWords } from './documents/method-words.ts'
import { officeWords } from './documents/office-words.ts'
import { packChangeWords } from './documents/pack-change-words.ts'
import { pageOneWords } from './documents/page-one-words.ts'
import { pathWords } from './documents/path-words.ts'
import { peopleWords } from './documents/people-words.ts'
import { perspectivesWords } from './documents/perspectives-words.ts'
import { planWords } from './documents/plan-words.ts'
import { settingsWords } from './documents/settings-words.ts'
import { showWords } from './documents/show-words.ts'
import { releaseWords } from './documents/release-words.ts'
import { summaryWords } from './documents/summary-words.ts'
import { themeWords } from './documents/theme-words.ts'
import { trialWords } from './documents/trial-words.ts'
import { voicesWords } from './documents/voices-words.ts'
import { votesWords } from './documents/votes-words.ts'
import { workingWords } from './documents/working-words.ts'

/** Every French word of the form and the reports, as it is written in Canada. */
export const documents: DocumentWords = {
  common: commonWords,
  headline: headlineWords,
  people: peopleWords,
  finding: findingWords,
  pageOne: pageOneWords,
  theme: themeWords,
  action: actionWords,
  ci: ciWords,
  method: methodWords,
  office: officeWords,
  summary: summaryWords,
  form: formWords,
  evidence: evidenceWords,
  explain: explainWords,
  gate: gateWords,
  show: showWords,
  packChange: packChangeWords,
  answerSheet: answerSheetWords,
  settings: settingsWords,
  comparison: comparisonWords,
  working: workingWords,
  trial: trialWords,
  audience: audienceWords,
  votes: votesWords,
  perspectives: perspectivesWords,
  release: releaseWords,
  voices: voicesWords,
  plan: planWords,
  path: pathWords,
}
