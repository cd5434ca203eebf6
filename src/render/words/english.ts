import { actionWords } from './action-words.ts'
import { ciWords } from './ci-words.ts'
import { audienceWords } from './audience-words.ts'
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
import { perspectivesWords } from './perspectives-words.ts'
import { planWords } from './plan-words.ts'
import { summaryWords } from './summary-words.ts'
import { themeWords } from './theme-words.ts'
import { trialWords } from './trial-words.ts'
import { voicesWords } from './voices-words.ts'
import { votesWords } from './votes-words.ts'
import { workingWords } from './working-words.ts'

/**
 * Every English word of the reports. Another language is another object of the type below; views take
 * their words from the report that they are given and from nowhere else.
 */
export const english = {
  common: commonWords,
  headline: headlineWords,
  people: peopleWords,
  finding: findingWords,
  pageOne: pageOneWords,
  perspectives: perspectivesWords,
  theme: themeWords,
  action: actionWords,
  ci: ciWords,
  method: methodWords,
  office: officeWords,
  summary: summaryWords,
  voices: voicesWords,
  form: formWords,
  evidence: evidenceWords,
  comparison: comparisonWords,
  working: workingWords,
  trial: trialWords,
  audience: audienceWords,
  plan: planWords,
  path: pathWords,
  votes: votesWords,
}

/** What any language has words for. */
export type Words = Worded<typeof english>

/** The same shape with any texts: an English sentence is no type that French could have. */
type Worded<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Said
    ? (...given: Given) => Worded<Said>
    : { [Key in keyof T]: Worded<T[Key]> }
