import type { Aggregate } from '../../model/aggregate.ts'
import type { PlacedTheme } from '../report.ts'
import { openOutcome } from '../view/open-outcome.ts'
import type { OpenView } from '../view/open-view.ts'
import { answerCells } from '../view/many/answer-cells.ts'
import { type ManyReport, type ManyTheme, titleOf } from '../view/many/groups.ts'
import { meanItemView } from '../view/many/mean-item-view.ts'
import { meanStripView } from '../view/many/mean-strip-view.ts'
import { meanText } from '../view/many/mean-view.ts'
import { participationView } from '../view/many/participation-view.ts'
import { alikeView, whoText, whoView } from '../view/many/who-view.ts'
import { disagreement } from '../view/perspectives/headings.ts'
import { perspectivesView } from '../view/perspectives/perspectives-view.ts'
import type { SummaryRow, Voices } from './voices.ts'

/**
 * Many sheets, each counted in its group: an item has a mean and no level, nobody is quoted, and what the
 * document does not publish is not asked for.
 */
export const manyVoices: Voices<Aggregate> = {
  people: whoView,
  disagreement,
  aside: alikeView,
  openSentence,
  answered: ([theme, ...others], report) =>
    theme && others.length === 0 ? answeredBy(theme, report) : '',
  levelOf: ({ mean }) => mean,
  criticalState: ({ critical }, { words }) =>
    words.common.criticalState[critical?.state ?? 'hidden'],
  strip: meanStripView,
  open: openView,
  scoreSentence,
  items: (placed, report) => ({
    title: itemsTitle(placed.result, report),
    list: placed.result.items.flatMap(({ id }, index) => {
      const item = report.itemsById.get(id)
      return item ? [meanItemView(item, index + 1, report)] : []
    }),
    hidden: '',
  }),
  movement: () => '',
  perspectives: perspectivesView,
  participation: participationView,
  summaryRows,
  openCount: () => 0,
  answerCells,
  remarkCells: () => ({}),
}

function openSentence(report: ManyReport) {
  const { voices } = report.words
  const outcome = openOutcome(report)
  if (!outcome) return []
  if (!outcome.isSame) return voices.openCouldChange(outcome)
  const isAllAnswered = report.document.overall.coverage === 1
  return report.stage && !isAllAnswered ? voices.openCannotChange : []
}

function answeredBy({ pooled, blocks }: ManyTheme, { words: { voices } }: ManyReport): string {
  const groups = blocks.filter(({ kind }) => kind === 'group').length
  return voices.answeredBy(pooled?.n ?? 0, groups)
}

function scoreSentence({ result }: PlacedTheme<Aggregate>, report: ManyReport): string {
  const { voices, common } = report.words
  if (result.status === 'not-applicable') return voices.notApplicable
  if (result.status === 'withheld') return withheldReason(result, report) || common.withheldWhy
  if (result.display === null) return voices.unscored
  return voices.score(
    result.display,
    result.blocks.map((block) => voices.scoreOf(titleOf(block, report), block.display)),
  )
}

const withheldReason = ({ id }: ManyTheme, { document }: ManyReport): string =>
  document.release.withheld.find(({ theme }) => theme === id)?.reason ?? ''

const IN_USE = 3

function itemsTitle({ items }: ManyTheme, report: ManyReport): string {
  const { voices } = report.words
  const means = items.flatMap(({ mean }) => mean ?? [])
  const inUse = means.filter((mean) => mean >= IN_USE).length
  const withheld = items.length - means.length
  return voices.itemsFinding(items.length, [
    ...(means.length === 0
      ? []
      : inUse === 0
        ? [voices.noneAbove(meanText(Math.max(...means), report))]
        : [inUse === items.length ? voices.allInUse : voices.someInUse(inUse)]),
    ...(withheld > 0 ? [voices.someWithheld(withheld)] : []),
  ])
}

function meanKey(report: ManyReport): OpenView['key']['mean'] {
  const [mean] = report.items.flatMap(({ result }) => result.mean ?? [])
  if (mean === undefined) return null
  const { keyMean } = report.words.voices
  return { fill: String(Math.floor(mean)), text: meanText(mean, report), words: keyMean }
}

/** No answer of one person is told here, so there is no list of open ones either. */
function openView(report: ManyReport): OpenView {
  const { items, words } = report
  const { theme, common, voices } = words
  const isCritical = items.some(({ result }) => result.critical)
  const heads = { question: theme.question, theme: common.theme }
  return {
    key: {
      critical: isCritical ? theme.keyCritical : '',
      criticalBold: theme.keyCriticalBold,
      unknown: '',
      skipped: '',
      notApplicable: '',
      mean: meanKey(report),
      withheld: items.some(({ result }) => result.mean === null) ? voices.keyWithheld : '',
      symbol: theme.symbol,
    },
    open: { title: '', heads: { ...heads, who: theme.who }, rows: [] },
    excluded: { title: '', heads: { ...heads, reason: theme.reason }, rows: [] },
  }
}

function summaryRows(report: ManyReport): SummaryRow[] {
  const { label } = report.words.summary
  const differ = disagreement(report)
  return [
    { label: label.voices, text: whoText(report) },
    ...(differ.length > 0 ? [{ label: label.views, text: differ }] : []),
  ]
}
