import type { Assessment } from '../../model/assessment.ts'
import type { Report } from '../report.ts'
import { capital } from '../../words/capital.ts'
import { type RichText, sentences } from '../../words/rich-text.ts'
import type { SummaryRow } from '../voices/voices.ts'
import { allCounts } from '../view/counts.ts'
import { absentPriority } from '../view/people-view.ts'

type OneVoice = Report<Assessment>

/** Who was in the room, and what is open. */
export function summaryRows(report: OneVoice, sittings: number | undefined): SummaryRow[] {
  const { label } = report.words.summary
  return [
    { label: label.room, text: roomText(report, sittings) },
    { label: label.open, text: openText(report) },
  ]
}

function roomText(report: OneVoice, sittings: number | undefined): RichText {
  const { document, words } = report
  const present = document.pack.roles.flatMap(({ id, title }) => {
    const count = document.participants[id] ?? (document.respondent?.role === id ? 1 : 0)
    return count > 0 ? [words.summary.role(title, count)] : []
  })
  const also = sittings === undefined ? undefined : words.summary.sittings(sittings)
  const people =
    present.length > 0
      ? [capital(words.summary.room(present)), ...(also ? [also] : [])].join('; ')
      : [words.people.unknown, ...(also ? [`${capital(also)}.`] : [])].join(' ')
  const absent = absentPriority(report).map(({ title }) => title)
  return sentences(absent.length > 0 ? words.people.nobodyOf(absent) : [], [
    { text: people, strong: false },
  ])
}

function openText({ document, words, items }: OneVoice): string {
  const { dontKnow, skipped } = allCounts(document)
  const views = items.reduce((sum, { result }) => sum + (result.dissent?.length ?? 0), 0)
  const open = [
    ...(skipped > 0 ? [words.summary.skipped(skipped)] : []),
    ...(dontKnow > 0 ? [words.summary.unknown(dontKnow)] : []),
  ]
  const said = open.length > 0 ? open.join(', ') : words.summary.nothingOpen
  return views > 0 ? `${said}; ${words.summary.views(views)}` : said
}
