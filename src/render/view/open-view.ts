import type { Assessment } from '../../model/assessment.ts'
import type { PlacedItem as AnyPlacedItem, Report as AnyReport } from '../report.ts'
import { allCounts } from './counts.ts'

type Report = AnyReport<Assessment>
type PlacedItem = AnyPlacedItem<Assessment>

/** Below the overview: the marks that need a key, the questions without an answer, those that do not apply. */
export type OpenView = {
  key: KeyView
  open: TableView<'question' | 'theme' | 'who', { mark: string }>
  excluded: TableView<'question' | 'theme' | 'reason'>
}
type KeyView = Record<
  'critical' | 'criticalBold' | 'unknown' | 'skipped' | 'notApplicable',
  string
> & {
  /** a cell with a mean, as it occurs in this report */
  mean: { fill: string; text: string; words: string } | null
  withheld: string
  symbol: Record<'unknown' | 'skipped' | 'notApplicable' | 'withheld', string>
}
type TableView<Columns extends string, More = unknown> = {
  title: string
  heads: Record<Columns, string>
  rows: (Record<Columns, string> & More)[]
}

export const openView = (report: Report): OpenView => ({
  key: stripKey(report),
  open: openTable(report),
  excluded: excludedTable(report),
})

function stripKey({ items, words: { theme } }: Report): KeyView {
  const has = (state: string) => items.some(({ result }) => result.state === state)
  return {
    critical: items.some(({ result }) => result.critical) ? theme.keyCritical : '',
    criticalBold: theme.keyCriticalBold,
    unknown: has('dont-know') ? theme.keyUnknown : '',
    skipped: has('skipped') ? theme.keySkipped : '',
    notApplicable: has('not-applicable') ? theme.keyNotApplicable : '',
    mean: null,
    withheld: '',
    symbol: theme.symbol,
  }
}

/** Every open question with whom to ask: don't know first, because somebody looked for an answer. */
function openTable(report: Report): OpenView['open'] {
  const { words, items, document } = report
  const { dontKnow, skipped } = allCounts(document)
  const inState = (state: string) => items.filter(({ result }) => result.state === state)
  return {
    title: dontKnow + skipped > 0 ? words.finding.openQuestions(dontKnow, skipped) : '',
    heads: { question: words.theme.question, theme: words.common.theme, who: words.theme.who },
    rows: [
      ...inState('dont-know').map((one) => openRow(one, '', words)),
      ...inState('skipped').map((one) => openRow(one, words.theme.skippedMark, words)),
    ],
  }
}

const openRow = ({ item, theme }: PlacedItem, mark: string, words: Report['words']) => ({
  question: item.prompt,
  mark,
  theme: theme.title,
  who: words.theme.whoKnows(item.whoKnows),
})

function excludedTable({ items, words }: Report): OpenView['excluded'] {
  const excluded = items.filter(({ result }) => result.state === 'not-applicable')
  return {
    title: excluded.length > 0 ? words.theme.excluded(excluded.length) : '',
    heads: {
      question: words.theme.question,
      theme: words.common.theme,
      reason: words.theme.reason,
    },
    rows: excluded.map(({ item, theme, result }) => ({
      question: item.prompt,
      theme: theme.title,
      reason: result.reason ?? '',
    })),
  }
}
