import { visibleLine } from '../visible.ts'
import type { Document, Report } from './report.ts'
import { fileLines } from './summary/file-lines.ts'
import { resultLines } from './summary/result-lines.ts'
import { type Frame, labelled } from './summary/rows.ts'
import { stepLines } from './summary/step-lines.ts'
import { styleFor } from './summary/style.ts'
import { wrap } from './summary/wrap.ts'
import { toReport } from './to-report.ts'

export type SummaryOptions = {
  reports: readonly { format: string; path: string }[]
  /** where the answers were saved */
  answers?: string
  /** where the draft is, or was where nothing is open */
  draft?: string
  /** what to do next, one line each */
  next: readonly string[]
  /** how many times the room sat down, where that is known */
  sittings?: number
  colour: boolean
  /** columns of the terminal */
  width: number
}

/** The result in a few lines, printed at the terminal after the reports are written. Reads the same without colour. */
export function summary(document: Document, options: SummaryOptions): string {
  const report = toReport(document)
  const frame: Frame = { width: options.width, style: styleFor(options.colour) }
  const { label } = report.words.summary
  const files = fileLines(report, options, frame)
  const next = options.next.flatMap((line, index) =>
    labelled(index === 0 ? label.next : '', line, frame),
  )
  return [
    '',
    ...titleLines(report, frame),
    '',
    ...resultLines(report, frame, options.sittings),
    ...stepLines(report, frame),
    ...(files.length > 0 ? ['', ...files] : []),
    ...(next.length > 0 ? ['', ...next] : []),
    '',
  ].join('\n')
}

function titleLines(
  { document, words: { summary: words } }: Report,
  { width, style }: Frame,
): string[] {
  const { organisation, questionnaire, date } = document
  const pack = `${visibleLine(questionnaire.title)} ${questionnaire.version}`
  const lines = wrap(words.title(visibleLine(organisation), pack, words.date(date)), width - 1)
  return lines.map(style.strong)
}
