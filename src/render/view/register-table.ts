import type { ActionResult } from '../../model/assessment.ts'
import type { ColumnView, SheetView } from '../office/workbook.ts'
import { type Report, nameOf } from '../report.ts'
import type { CsvValue } from '../text/csv.ts'
import { actionView } from './action-view.ts'

/** The action register as a sheet to work in: what the assessment says, and columns to fill in. */
export function registerSheet(report: Report): SheetView {
  const { sheet } = report.words.office.register
  const rows = report.document.actions.map((action) => rowOf(action, report))
  return { name: sheet, columns: columnsOf(report), rows, fixed: FIXED, printed: PRINTED }
}

/** Number and action stay in view. */
const FIXED = 2
/** From the number to the note: what a team fills in by pen. The rest would make the print too small. */
const PRINTED = 10

/** What the sheet is about and how it is meant, beside it and out of the way. */
export function aboutSheet({ document, words }: Report): SheetView {
  const { about } = words.office
  const { id, version, title } = document.questionnaire
  return {
    name: about.sheet,
    columns: [
      { title: about.heads.what, width: 22 },
      { title: about.heads.text, width: 90 },
    ],
    rows: [
      [about.organisation, document.organisation],
      [about.date, words.common.date(document.date)],
      [about.questionnaire, about.named(title, id, version)],
      [about.tool, about.madeBy(document.tool.version)],
      [about.filling, about.fillingText],
      [about.order, about.orderText],
      [about.numbers, about.numbersText],
    ],
  }
}

function columnsOf({ words }: Report): ColumnView[] {
  const { columns, statuses, dueHelp, statusHelp } = words.office.register
  return [
    { title: columns.number, width: 5 },
    { title: columns.action, width: 32 },
    { title: columns.firstStep, width: 36 },
    { title: columns.owner, width: 18 },
    { title: columns.when, width: 14 },
    { title: columns.effort, width: 10 },
    { title: columns.who, width: 18, fill: 'text' },
    { title: columns.due, width: 12, fill: 'date', help: { title: columns.due, text: dueHelp } },
    {
      title: columns.status,
      width: 13,
      fill: { choices: statuses },
      help: { title: columns.status, text: statusHelp },
    },
    { title: columns.note, width: 30, fill: 'text' },
    { title: columns.tier, width: 15 },
    { title: columns.reason, width: 26 },
    { title: columns.items, width: 44 },
    { title: columns.then, width: 80 },
    { title: columns.artefact, width: 28 },
    { title: columns.needs, width: 10 },
    { title: columns.unlocks, width: 12 },
  ]
}

function rowOf(action: ActionResult, report: Report): CsvValue[] {
  const { words, itemsById } = report
  const view = actionView(action, report)
  const items = action.items.flatMap((id) => itemsById.get(id) ?? [])
  const [status = null] = words.office.register.statuses
  return [
    view.number,
    view.title,
    view.firstStep,
    view.owner,
    words.action.span[action.horizon],
    words.action.effort[action.effort],
    null,
    null,
    status,
    null,
    words.office.register.tier[action.tier] ?? String(action.tier),
    view.reason,
    items.map(nameOf).join('\n'),
    view.laterSteps.join('\n'),
    view.artefact,
    view.needs.join(', '),
    view.unlocks.join(', '),
  ]
}
