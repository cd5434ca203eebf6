import type { Assessment } from '../../model/assessment.ts'
import { type Report, stageTitle } from '../report.ts'
import type { OpenOutcome } from '../../words/english/documents/headline-words.ts'
import type { RichText } from '../../words/rich-text.ts'
import { allCounts } from './counts.ts'

/** Null where the stage is not worked out at all. */
export function openOutcome(report: Report): OpenOutcome | null {
  const { lowest, highest } = report.document.stage
  if (lowest === null || highest === null) return null
  const place = (id: string) => report.stages.findIndex((stage) => stage.id === id)
  return {
    lowest: stageTitle(report, lowest),
    highest: stageTitle(report, highest),
    isSame: lowest === highest,
    isNeighbour: place(highest) - place(lowest) === 1,
  }
}

/** What they can do, in a sentence; where nothing is open, that. */
export function openOutcomeSentence(report: Report<Assessment>): RichText {
  const { headline } = report.words
  const { open } = allCounts(report.document)
  if (open === 0) return report.stage ? headline.allAnswered : []
  const outcome = openOutcome(report)
  if (!outcome) return []
  if (!outcome.isSame) return headline.openCouldChange(open, outcome)
  return report.stage ? headline.openCannotChange(open) : []
}
