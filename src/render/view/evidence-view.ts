import type { Evidence } from '../../model/answer-sheet.ts'
import type { Report } from '../report.ts'

/** Links are printed as text: a report leads nobody to an address that somebody typed. */
export type EvidenceView = { text: string; details: string; expired: string }

export function evidenceView(
  evidence: Evidence,
  { document, evidence: current, words: { theme } }: Report,
): EvidenceView {
  if (typeof evidence === 'string') return { text: evidence, details: '', expired: '' }
  const { title, link, date, expires } = evidence
  const isExpired = expires !== undefined && expires < (current?.asOf ?? document.date)
  const details = [
    ...(link === undefined ? [] : [link]),
    ...(date === undefined ? [] : [theme.evidenceDate(date)]),
    ...(expires === undefined || isExpired ? [] : [theme.expires(expires)]),
  ]
  return {
    text: title,
    details: details.join(', '),
    expired: isExpired ? theme.expired(expires) : '',
  }
}
