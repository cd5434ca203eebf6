import type { PlacedItem, PlacedTheme, Report, ShownFigures } from '../report.ts'
import type { CsvValue } from '../text/csv.ts'

/**
 * One row for every item: its answer or its answers, what it counts, and the figures of its theme and area beside it, so
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

/** Cells by the names of their columns. */
export type Row = Record<string, CsvValue>

function recordOf(placed: PlacedItem, theme: PlacedTheme, report: Report): Row {
  return {
    ...sheetCells(report),
    ...placeCells(theme),
    ...questionCells(placed),
    ...report.voices.answerCells(placed),
    ...weighingCells(placed),
    ...report.voices.remarkCells(placed, report),
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

const questionCells = ({ result, item }: PlacedItem): Row => ({
  item: result.id,
  prompt: result.prompt,
  short: item.short ?? null,
})

function weighingCells({ result, item }: PlacedItem): Row {
  const { weight, critical } = result
  return {
    weight,
    quick: item.quick,
    critical_state: critical?.state ?? null,
    critical_level: critical?.level ?? null,
    critical_stage: critical?.stage ?? null,
    confirmed_by: item.confirmedBy ?? null,
    actions: item.actions.join(' '),
  }
}

/** As a number again, whatever the decimal mark of the report: a table is read by scripts. */
const shownNumber = (display: string): number => Number(display.replace(',', '.'))

function figureCells(prefix: 'theme' | 'area', figures: ShownFigures & { weight: number }): Row {
  return {
    [`${prefix}_weight`]: figures.weight,
    [`${prefix}_status`]: figures.status,
    [`${prefix}_score`]: figures.score,
    [`${prefix}_score_shown`]: figures.display === null ? null : shownNumber(figures.display),
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
