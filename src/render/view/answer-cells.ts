import type { Dissent, Evidence } from '../../model/answer-sheet.ts'
import type { Assessment } from '../../model/assessment.ts'
import type { PlacedItem, Report } from '../report.ts'
import { dissentView } from './dissent-view.ts'
import { evidenceView } from './evidence-view.ts'
import type { Row } from './items-table.ts'

type Placed = PlacedItem<Assessment>
type OneVoice = Report<Assessment>

/** The one answer to an item, in the table of items. */
export const answerCells = ({ result: { state, level }, item }: Placed): Row => ({
  state,
  level,
  level_text: level === null ? null : (item.levels[level] ?? null),
})

/** What was said beside the answer. */
export function remarkCells({ result }: Placed, report: OneVoice): Row {
  const evidence = (result.evidence ?? []).map((one) => evidenceView(one, report))
  return {
    note: result.note ?? null,
    reason: result.reason ?? null,
    evidence_count: evidence.length,
    evidence_expired: evidence.filter(({ expired }) => expired !== '').length,
    evidence: joined(result.evidence ?? [], (one) => evidenceText(one)),
    other_views_count: (result.dissent ?? []).length,
    other_views: joined(result.dissent ?? [], (one) => viewText(one, report)),
  }
}

/** What a cell with several things in it looks like: one a line. */
const joined = <T>(list: readonly T[], textOf: (one: T) => string): string | null =>
  list.length === 0 ? null : list.map(textOf).join('\n')

function evidenceText(evidence: Evidence): string {
  if (typeof evidence === 'string') return evidence
  const { title, link, date, expires } = evidence
  return [title, link, date, expires].filter((part) => part !== undefined).join('; ')
}

function viewText(dissent: Dissent, report: OneVoice): string {
  const { text, by } = dissentView(dissent, report)
  return text === '' ? by : `${text} (${by})`
}
