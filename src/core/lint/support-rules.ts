import { type Rule, perItem } from './rule.ts'

/** What a question needs beside its words, so that it can be believed, checked and acted on. */
export const SUPPORT_RULES: Rule[] = [
  perItem('no-reason', ({ why }) =>
    why ? null : { at: [], message: 'it gives no reason; say in a sentence why it is asked' },
  ),
  perItem('no-evidence', ({ evidence }) =>
    evidence.length > 0
      ? null
      : { at: [], message: 'nothing is named that would show it, such as a dated document' },
  ),
  perItem('no-source', ({ sources }) =>
    sources.length > 0
      ? null
      : {
          at: [],
          message: 'no source is named; where it is your own judgement, make that a source',
        },
  ),
  perItem('no-action', ({ actions, critical }) => {
    if (actions.length > 0) return null
    const what = critical ? 'it guards a stage, and no action' : 'no action'
    return { at: [], message: `${what} says how to move it up` }
  }),
]
