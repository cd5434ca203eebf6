import { type Report, stageTitle } from '../report.ts'

/** What the open answers can still do to the stage: nothing, or move it between two stages. */
export type OpenOutcome = { lowest: string; highest: string; isSame: boolean; isNeighbour: boolean }

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
