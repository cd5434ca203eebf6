import type { CurrentEvidence, DatedEvidence } from '../../model/current-evidence.ts'
import { type Report, nameOf } from '../report.ts'

/** What had run out by the day of reading, what soon will, and the scores without it; null where nothing ages. */
export function currentEvidenceView(report: Report) {
  const { evidence, words } = report
  if (!evidence || evidence.runOut.length + evidence.soon.length === 0) return null
  const { runOut, soon, asOf } = evidence
  // A piece of evidence belongs to one question, so it stands only where the answers do.
  const isListed = report.parts.has('answers')
  return {
    title: words.evidence.title,
    figures: figuresView(evidence, report),
    lists: [
      listView(words.evidence.runOut(runOut.length, asOf), words.evidence.expired, runOut),
      listView(words.evidence.soon(soon.length, asOf), words.evidence.expires, soon),
    ]
      .filter(({ rows }) => isListed && rows.length > 0)
      .map((list) => ({ ...list, rows: list.rows.map((one) => pieceView(one, report)) })),
    heads: { evidence: words.evidence.evidence, question: words.evidence.question },
  }
}

const listView = (title: string, dateHead: string, rows: readonly DatedEvidence[]) => ({
  title,
  dateHead,
  rows,
})

function pieceView({ item, title, expires }: DatedEvidence, { itemsById, words }: Report) {
  const placed = itemsById.get(item)
  return { title, question: placed ? nameOf(placed) : item, date: words.evidence.date(expires) }
}

/** Areas and themes whose score differs, in the order of the report. */
function figuresView({ areas, themes }: CurrentEvidence, { document, words }: Report) {
  const rows = document.areas.flatMap((area) => [
    ...standing(area, areas, true),
    ...area.themes.flatMap((theme) => standing(theme, themes, false)),
  ])
  const { common, evidence } = words
  return {
    title: rows.length > 0 ? evidence.figures : '',
    heads: {
      areaAndTheme: common.areaAndTheme,
      onPaper: evidence.onPaper,
      current: evidence.current,
    },
    rows,
  }
}

type Scored = { id: string; title: string; display: string | null }

function standing(
  { id, title, display }: Scored,
  current: CurrentEvidence['areas'],
  isArea: boolean,
): { title: string; onPaper: string; current: string; isArea: boolean }[] {
  const now = current.get(id)
  return now ? [{ title, onPaper: display ?? '', current: now.display ?? '', isArea }] : []
}

/** One sentence below the themes at a glance; empty where every answer stands. */
export function currentEvidenceLead({ evidence, document, words }: Report): string {
  if (!evidence || evidence.resting.length === 0) return ''
  const areas = document.areas.flatMap((area) => standing(area, evidence.areas, true))
  return words.evidence.lead(areas, evidence.resting.length, evidence.asOf)
}

/** The rule behind it, told only where it is used. */
export function currentEvidenceRule({ evidence, words }: Report): string[] {
  return evidence && evidence.resting.length > 0 ? [words.evidence.rule(evidence.asOf)] : []
}
