import { type Rule, isEnglish, perItem } from './rule.ts'

/** The year in which most adults read with ease is about the eighth; a question may be a little above it. */
const PROMPT_GRADE = 12
const WHOLE_GRADE = 9

const readingGrade = perItem('reading-grade', ({ prompt, levels }, { grade }) => {
  const whole = grade([prompt, ...levels].join(' '))
  if (grade(prompt) <= PROMPT_GRADE && whole <= WHOLE_GRADE) return null
  return {
    at: ['prompt'],
    message: `question and levels read like year ${Math.round(whole)} of school; shorter words and sentences would reach more people`,
  }
})

/** A word list and what to say where one of them stands in a question. */
function wording(code: string, words: RegExp, message: (found: string) => string): Rule {
  return perItem(code, ({ prompt }) => {
    const found = words.exec(prompt)
    return found ? { at: ['prompt'], message: message(found[0].trim()) } : null
  })
}

const ENGLISH: Rule[] = [
  readingGrade,
  wording(
    'double-question',
    /\band\/or\b|\?[^?]+\?|\b(?:and|or) (?:is|are|was|were|do|does|did|has|have|can|will)\b/i,
    (found) => `this seems to ask two things ("${found}"); make two questions of it`,
  ),
  wording(
    'negative',
    /\b(?:not|never|no|nobody|nothing|without)\b|n['’]t\b/i,
    (found) => `"${found}" makes yes and no hard to tell apart; ask for what is there`,
  ),
  wording(
    'agreement',
    /\b(?:agree|disagree|satisfied|to what extent|how much do|do you (?:feel|think|believe))\b/i,
    (found) => `"${found}" asks for an opinion; ask for a fact that can be checked`,
  ),
  wording(
    'health',
    /\b(?:diagnos\w+|medication|symptoms?|mentally ill|mental illness|sick leave|hospitali[sz]\w+|your (?:mental )?health)\b/i,
    (found) => `"${found}": the organisation is asked about, never the health of a person`,
  ),
]

/** The words are English ones. */
export const WORDING_RULES: Rule[] = ENGLISH.map(
  (rule): Rule =>
    (pack, grade) =>
      isEnglish(pack) ? rule(pack, grade) : [],
)
