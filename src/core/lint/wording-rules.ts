import { type Rule, isEnglish, perItem } from './rule.ts'

/** The year in which most adults read with ease is about the eighth; a question may be a little above it. */
const PROMPT_GRADE = 12
const WHOLE_GRADE = 9

const readingGrade = perItem('reading-grade', ({ prompt, levels }, { grade }) => {
  const whole = grade([prompt, ...levels].join(' '))
  if (grade(prompt) <= PROMPT_GRADE && whole <= WHOLE_GRADE) return null
  return {
    at: ['prompt'],
    said: (words) => words.advice.readingGrade(Math.round(whole)),
  }
})

/** What to look for, and which advice to give where it stands in a question. */
function wording(code: string, pattern: RegExp, advice: Wording): Rule {
  return perItem(code, ({ prompt }) => {
    const found = pattern.exec(prompt)?.[0].trim()
    if (found === undefined) return null
    return { at: ['prompt'], said: (words) => words.advice[advice](found) }
  })
}

type Wording = 'doubleQuestion' | 'negative' | 'agreement' | 'health'

const ENGLISH: Rule[] = [
  readingGrade,
  wording(
    'double-question',
    /\band\/or\b|\?[^?]+\?|\b(?:and|or) (?:is|are|was|were|do|does|did|has|have|can|will)\b/i,
    'doubleQuestion',
  ),
  wording('negative', /\b(?:not|never|no|nobody|nothing|without)\b|n['’]t\b/i, 'negative'),
  wording(
    'agreement',
    /\b(?:agree|disagree|satisfied|to what extent|how much do|do you (?:feel|think|believe))\b/i,
    'agreement',
  ),
  wording(
    'health',
    /\b(?:diagnos\w+|medication|symptoms?|mentally ill|mental illness|sick leave|hospitali[sz]\w+|your (?:mental )?health)\b/i,
    'health',
  ),
]

/** The words are English ones. */
export const WORDING_RULES: Rule[] = ENGLISH.map(
  (rule): Rule =>
    (pack, grade) =>
      isEnglish(pack) ? rule(pack, grade) : [],
)
