import { visibleLine } from '../../visible.ts'
import type { Report } from '../report.ts'
import type { SummaryOptions } from '../summary.ts'
import { type Frame, columns, labelled } from './rows.ts'

/** A label, where a file is, and what it is good for. A line without a path only says something. */
type FileRow = { label: string; path: string; purpose: string }

/** The reports, the answers and the draft: where they are and what each is good for. */
export function fileLines(
  report: Report,
  { reports, answers, draft }: SummaryOptions,
  frame: Frame,
): string[] {
  const { label, answersFor } = report.words.summary
  const rows = [
    ...reportRows(report, reports),
    ...(answers === undefined
      ? []
      : [{ label: label.answers, path: answers, purpose: answersFor }]),
    ...(draft === undefined
      ? []
      : [{ label: label.draft, path: draft, purpose: draftWords(report) }]),
  ]
  const texts = columns(
    rows.map(({ path, purpose }) => [visibleLine(path), path === '' ? '' : purpose]),
  )
  return rows.flatMap((row, index) =>
    labelled(row.label, row.path === '' ? row.purpose : (texts[index] ?? ''), frame),
  )
}

/** The one to open first is the one that is good to look at. */
function reportRows(report: Report, reports: SummaryOptions['reports']): FileRow[] {
  const { common, summary } = report.words
  const { label, openThis, beside } = summary
  const first = reports.find(({ format }) => format === 'html') ?? reports[0]
  if (!first) return []
  const others = reports.filter((other) => other !== first).map(({ path }) => path)
  const folder = folderOf(first.path)
  const isBeside = others.length > 0 && others.every((path) => folderOf(path) === folder)
  const names = others.map((path) => visibleLine(path.slice(folder.length)))
  return [
    { label: label.reports, path: first.path, purpose: others.length > 0 ? openThis : '' },
    ...(isBeside
      ? [{ label: '', path: '', purpose: beside(common.listed(names), names.length) }]
      : others.map((path) => ({ label: '', path, purpose: '' }))),
  ]
}

function draftWords(report: Report): string {
  const { summary } = report.words
  const open = report.voices.openCount(report)
  return open > 0 ? summary.draftStays(open) : summary.draftHasRest
}

const folderOf = (path: string): string =>
  path.slice(0, Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
