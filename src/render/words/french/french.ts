import type { Words } from '../english.ts'
import { perspectivesWords } from '../perspectives-words.ts'
import { voicesWords } from '../voices-words.ts'
import { actionWords } from './action-words.ts'
import { audienceWords } from './audience-words.ts'
import { ciWords } from './ci-words.ts'
import { commonWords } from './common-words.ts'
import { comparisonWords } from './comparison-words.ts'
import { evidenceWords } from './evidence-words.ts'
import { findingWords } from './finding-words.ts'
import { formWords } from './form-words.ts'
import { headlineWords } from './headline-words.ts'
import { methodWords } from './method-words.ts'
import { officeWords } from './office-words.ts'
import { pageOneWords } from './page-one-words.ts'
import { pathWords } from './path-words.ts'
import { peopleWords } from './people-words.ts'
import { planWords } from './plan-words.ts'
import { summaryWords } from './summary-words.ts'
import { themeWords } from './theme-words.ts'
import { trialWords } from './trial-words.ts'
import { votesWords } from './votes-words.ts'
import { workingWords } from './working-words.ts'

/** Every French word of the form and the reports, as it is written in Canada. */
export const french: Words = {
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
  comparison: comparisonWords,
  working: workingWords,
  trial: trialWords,
  audience: audienceWords,
  votes: votesWords,
  // The report of many voices is told in English as yet, whatever the language of the questionnaire.
  perspectives: perspectivesWords,
  voices: voicesWords,
  plan: planWords,
  path: pathWords,
}
