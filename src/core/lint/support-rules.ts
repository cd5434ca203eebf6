import { type Rule, perItem } from './rule.ts'

/** What a question needs beside its words, so that it can be believed, checked and acted on. */
export const SUPPORT_RULES: Rule[] = [
  perItem('no-reason', ({ why }) =>
    why ? null : { at: [], said: (words) => words.advice.noReason },
  ),
  perItem('no-evidence', ({ evidence }) =>
    evidence.length > 0 ? null : { at: [], said: (words) => words.advice.noEvidence },
  ),
  perItem('no-source', ({ sources }) =>
    sources.length > 0
      ? null
      : {
          at: [],
          said: (words) => words.advice.noSource,
        },
  ),
  perItem('no-action', ({ actions, critical }) => {
    if (actions.length > 0) return null
    return {
      at: [],
      said: (words) => (critical ? words.advice.noActionForCritical : words.advice.noAction),
    }
  }),
]
