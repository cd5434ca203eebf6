import type { ActionResult, Assessment } from '../../model/assessment.ts'
import type { Report as ReportOf } from '../report.ts'

type Report = ReportOf<Assessment>

/** Why an action stands where it stands, in the words of the report. */
export function reasonText({ because }: ActionResult, report: Report): string {
  const { reason } = report.words.action
  switch (because.kind) {
    case 'critical':
      return criticalReason(because.item, report)
    case 'limit':
      return areaReason(because.area, report)
    case 'gap':
      return reason.gap(report.itemsById.get(because.item)?.result.level ?? 0)
    case 'unlocks':
      return reason.before(titleOf(because.action, report))
  }
}

function criticalReason(id: string, { itemsById, stages, words }: Report): string {
  const result = itemsById.get(id)?.result
  const stage = stages.find((one) => one.id === result?.critical?.stage)?.title ?? ''
  const { criticalState, nobodyCouldSay, notAnsweredYet } = words.common
  if (result?.critical?.state === 'unmet')
    return words.action.reason.critical(stage, criticalState.unmet)
  if (result?.state === 'dont-know') return words.action.reason.critical(stage, nobodyCouldSay)
  if (result?.state === 'skipped') return words.action.reason.critical(stage, notAnsweredYet)
  return words.action.reason.critical(stage, criticalState.unverified)
}

function areaReason(id: string, { document, stages, words }: Report): string {
  const { reason } = words.action
  const area = document.areas.find((one) => one.id === id)
  const score = area?.score ?? null
  if (score === null) return reason.unscored(area?.title ?? id)
  const bar = stages.map(({ areaScore = 0 }) => areaScore).find((one) => one > score) ?? score
  return reason.short(area?.title ?? id, pointsText(bar - score))
}

/** The difference of two decimals may lie this far beside the exact one. */
const SLIP = 1e-9

/** Whole points, with one decimal where that would read as nothing. */
function pointsText(points: number): string {
  const whole = Math.round(points + SLIP)
  return whole === 0 ? (Math.round(points * 10 + SLIP) / 10).toFixed(1) : String(whole)
}

/** An action that comes first may be open itself, or be one that the pack has and this result does not offer. */
const titleOf = (id: string, { actionsById, document }: Report): string =>
  (actionsById.get(id) ?? document.pack.actions.find((action) => action.id === id))?.title ?? id
