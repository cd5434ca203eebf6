import type { Dissent, Evidence } from '../../model/answer-sheet.ts'
import type { Figures } from '../../model/assessment.ts'
import { type PlacedItem, type PlacedTheme, type Report } from '../report.ts'
import type { CsvValue } from '../text/csv.ts'
import { dissentView } from './dissent-view.ts'
import { evidenceView } from './evidence-view.ts'

/**
 * One row for every item: its answer, what it counts, and the figures of its theme and area beside it, so
 * that a table of several assessments can simply be put together.
 *
 * The names of the columns are fixed: scripts rely on them, so they are no words of a report. New ones come
 * at the end. An empty cell is "cannot say" or "does not apply"; scores run from 0 to 100, coverage from 0 to 1.
 */
export function itemsTable(report: Report): { columns: string[]; rows: CsvValue[][] } {
  const themes = new Map(report.themes.map((placed) => [placed.result, placed]))
  const records = report.items.flatMap((placed) => {
    const theme = themes.get(placed.theme)
    return theme ? [recordOf(placed, theme, report)] : []
  })
  return {
    columns: Object.keys(records[0] ?? {}),
    rows: records.map((record) => Object.values(record)),
  }
}

type Row = Record<string, CsvValue>

function recordOf(placed: PlacedItem, theme: PlacedTheme, report: Report): Row {
  return {
    ...sheetCells(report),
    ...placeCells(theme),
    ...itemCells(placed),
    ...remarkCells(placed, report),
    ...figureCells('theme', theme.result),
    ...figureCells('area', theme.area),
    stage: report.document.stage.id,
    scope: scopeOf(report),
  }
}

const sheetCells = ({ document: { organisation, date, questionnaire, tool } }: Report): Row => ({
  organisation,
  date,
  questionnaire: questionnaire.id,
  questionnaire_version: questionnaire.version,
  tool_version: tool.version,
})

const placeCells = ({ result, area }: PlacedTheme): Row => ({
  area: area.id,
  area_title: area.title,
  theme: result.id,
  theme_title: result.title,
})

function itemCells({ result, item }: PlacedItem): Row {
  const { level, critical } = result
  return {
    item: result.id,
    prompt: result.prompt,
    short: item.short ?? null,
    state: result.state,
    level,
    level_text: level === null ? null : (item.levels[level] ?? null),
    weight: result.weight,
    quick: item.quick,
    critical_state: critical?.state ?? null,
    critical_level: critical?.level ?? null,
    critical_stage: critical?.stage ?? null,
    confirmed_by: item.confirmedBy ?? null,
    actions: item.actions.join(' '),
  }
}

function remarkCells({ result }: PlacedItem, report: Report): Row {
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

function viewText(dissent: Dissent, report: Report): string {
  const { text, by } = dissentView(dissent, report)
  return text === '' ? by : `${text} (${by})`
}

function figureCells(prefix: 'theme' | 'area', figures: Figures & { weight: number }): Row {
  return {
    [`${prefix}_weight`]: figures.weight,
    [`${prefix}_status`]: figures.status,
    [`${prefix}_score`]: figures.score,
    [`${prefix}_score_shown`]: figures.display === null ? null : Number(figures.display),
    [`${prefix}_low`]: figures.low,
    [`${prefix}_high`]: figures.high,
    [`${prefix}_coverage`]: figures.coverage,
    [`${prefix}_provisional`]: figures.provisional,
  }
}

function scopeOf({ document: { scope } }: Report): string {
  if (scope.complete) return 'complete'
  return scope.quick ? 'quick' : 'part'
}
