import type { Part } from '../audience.ts'
import type { Report } from '../report.ts'

/** What this report leaves out, said in it. Null where that is nothing. */
export function leftOutView({ parts, words: { audience } }: Report) {
  const left = (Object.entries(audience.left) as [Part, string][])
    .filter(([part]) => !parts.has(part))
    .map(([, words]) => words)
  return left.length === 0 ? null : { title: audience.leftOut, text: audience.leftOutText(left) }
}
