import { type RichText } from '../../../words/rich-text.ts'
import { type ManyReport, titleOf } from '../many/groups.ts'
import { type Column, columnsOf } from './columns.ts'
import { exploratory, inWords } from './comparisons.ts'
import { contestedView } from './contested.ts'
import { areasView, furtherView } from './further.ts'
import { gapScale } from './gap-scale.ts'
import { pairsSentence } from './gap-words.ts'
import { isClear, leadText, pairGaps, pairTitles, titleText } from './headings.ts'
import { type Pair, declaredGaps, pairsOf, primaryPair } from './primary.ts'
import { type RowContext, type RowView, isJoined, rowView } from './row-view.ts'
import { type Where, sectionsOf } from './sections.ts'

/** How the organisation looks from where each group stands: a plot that is a table, and the gaps in words. */
export type PerspectivesView = ReturnType<typeof perspectivesView>

export function perspectivesView(report: ManyReport) {
  const { perspectives: words } = report.words
  const pair = primaryPair(report)
  const { columns, further } = columnsOf(pair, report)
  const context: RowContext = { columns, pair, scale: gapScale(pairGaps(pair, report)) }
  const sections = sectionsOf(pair, report).map(({ where, themes }) => ({
    title: pair ? sectionTitle(where, pair, report) : '',
    rows: themes.map((placed) => rowView(placed, context, report)),
  }))
  const rows = sections.flatMap((section) => section.rows)
  return {
    eyebrow: words.eyebrow,
    title: titleText(pairGaps(pair, report), report),
    lead: leadText(pair, report),
    key: keyView(columns, rows, report),
    plot: {
      title: words.plotTitle,
      description: rows.map((row) => spoken(row, report)).join('. '),
      isCrowded: columns.length > MANY_COLUMNS,
      heads: headsView(pair, columns, report),
      gap: pair ? { zero: context.scale.zero, width: context.scale.width } : null,
      span: columns.length + (pair ? THEME_AND_PLOT + GAP_COLUMNS : THEME_AND_PLOT),
      sections,
    },
    notes: [...joinedNotes(columns, report), ...withheldNotes(report)],
    contested: contestedView(report),
    areas: areasView(columns, report),
    further: furtherView(further, report),
    inWords: inWords(pair, report),
    exploratory: exploratory(report),
    read: { title: words.read, list: readTexts(report) },
    talk: talkView(pair, report),
    foot: footText(report),
    hasPages: report.parts.has('themes'),
  }
}

/** More than this and the plot needs the room that the drawing of the gap takes. */
const MANY_COLUMNS = 3
const THEME_AND_PLOT = 2
const GAP_COLUMNS = 2

function sectionTitle(where: Where, pair: Pair, report: ManyReport): string {
  const { section } = report.words.perspectives
  const { a, b } = pairTitles(pair, report)
  if (where === 'above') return section.above(b)
  return where === 'below' ? section.below(a) : section[where]
}

function headsView(pair: Pair | null, columns: readonly Column[], report: ManyReport) {
  const { perspectives: words } = report.words
  const titles = pair && pairTitles(pair, report)
  return {
    theme: pair ? words.column : words.columnInOrder,
    groups: words.groups,
    columns: columns.map(({ title, mark }) => ({ title, mark })),
    gap: titles ? words.gapHead(titles.b, titles.a) : '',
    gapShort: words.gap,
    gapPlot: words.gapPlot,
  }
}

function keyView(columns: readonly Column[], rows: readonly RowView[], { words }: ManyReport) {
  const combined = rows.flatMap(({ cells }) => cells.filter(({ isCombined }) => isCombined))
  const titles = [...new Set(combined.map(({ title }) => title))]
  return [
    ...columns.map(({ title, n, mark }) => ({ title, n, mark })),
    ...(titles.length === 1
      ? [{ title: titles[0] ?? '', n: '', mark: 'cross' as const }]
      : titles.length > 1
        ? [{ title: words.perspectives.combined, n: '', mark: 'cross' as const }]
        : []),
  ]
}

function spoken({ title, cells, gap, noGap, instead }: RowView, { words }: ManyReport): string {
  const { values, scored } = words.perspectives
  if (instead !== '') return values(title, [instead], '')
  const said = cells.filter(({ text }) => text !== '').map((cell) => scored(cell.title, cell.text))
  return values(title, said, gap ? `${gap.points}, ${gap.interval}` : noGap)
}

/** What was joined where, and why; never how many. */
function joinedNotes(columns: readonly Column[], report: ManyReport): RichText[] {
  const { perspectives: words } = report.words
  return report.themes.flatMap(({ result }) =>
    result.blocks.flatMap((block) => {
      const joined = columns.filter((column) => isJoined(column, block))
      const titles = joined.map(({ title }) => title)
      return titles.length > 1
        ? [words.joined(result.title, titles, report.document.privacy.minGroupSize)]
        : []
    }),
  )
}

function withheldNotes({ document, themes, words }: ManyReport): RichText[] {
  return document.release.withheld.flatMap(({ theme, reason }) => {
    const placed = themes.find(({ result }) => result.id === theme)
    return placed ? [words.perspectives.withheld(placed.result.title, reason)] : []
  })
}

/** Only what this report needs to be read. */
function readTexts({ document, themes, words: { perspectives: words } }: ManyReport): string[] {
  const { gaps, agreement } = document.perspectives
  const hasBound = themes.some(({ result }) => result.blocks.some(({ bound }) => bound))
  return [
    words.readWhere(document.blocks.length),
    ...(gaps.some(({ interval }) => interval) ? [words.readInterval] : []),
    ...(gaps.length > 0 ? [words.readRounded] : []),
    ...(agreement.length > 0 ? [words.readAgreement] : []),
    ...(hasBound ? [words.readBound] : []),
  ]
}

/** The widest gap that is more than chance: where to begin, and how. */
function talkView(pair: Pair | null, report: ManyReport) {
  const { perspectives: words } = report.words
  const widest = pairGaps(pair, report).find(isClear)
  const theme = report.themes.find(({ result }) => result.id === widest?.theme)?.result.title
  if (!widest || theme === undefined) return null
  return {
    title: words.talk,
    text: words.talkText(theme, pairsSentence({ ...widest, deltaInterval: null }, report)),
    how: words.talkHow,
  }
}

function footText(report: ManyReport): string {
  const { document, words } = report
  const { responses, answered, chosen, never } = words.perspectives
  const rates = document.blocks.flatMap((block) =>
    block.invited === undefined ? [] : [answered(titleOf(block, report), block.n, block.invited)],
  )
  const pairs = pairsOf(declaredGaps(report)).map((pair) => pairTitles(pair, report))
  return [
    rates.length > 0 ? responses(rates) : '',
    pairs.length > 0 ? chosen(pairs) : '',
    never(document.privacy.minGroupSize),
  ]
    .filter(Boolean)
    .join(' ')
}
