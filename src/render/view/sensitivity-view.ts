import type { Sensitivity, WeightChange } from '../../model/working.ts'
import { type Report, nameOf, stageTitle } from '../report.ts'
import { numberOf } from './action-view.ts'

/** What each weight does to the stage and to the first actions: the finding in words, then each that changes something. */
export function sensitivityView(report: Report) {
  const sensitivity = report.working?.sensitivity
  if (!sensitivity) return null
  const { working } = report.words
  const first = firstActions(sensitivity, report)
  return {
    title: working.sensitivity,
    finding: sensitivityFinding(sensitivity, report),
    heads: { ...working.heads, actions: working.heads.actions(first) },
    rows: sensitivity.changes.map((change) => rowView(change, report)),
  }
}

const firstActions = ({ firstActions: most }: Sensitivity, { document }: Report): number =>
  Math.min(most, document.actions.length)

/** The stage first, because it is what most readers ask about. */
export function sensitivityFinding(sensitivity: Sensitivity, report: Report): string {
  const { working } = report.words
  const first = firstActions(sensitivity, report)
  const names = (changes: readonly WeightChange[]) => [
    ...new Set(changes.map((change) => nameOfWeight(change, report))),
  ]
  const { changes } = sensitivity
  const stage = names(changes.filter((change) => change.stage))
  const others = names(changes.filter(({ actions }) => actions?.areOthers))
  const order = names(changes.filter(({ actions }) => actions && !actions.areOthers)).filter(
    (name) => !others.includes(name),
  )
  return [
    stageFinding(stage, report),
    ...(first > 0 && others.length + order.length === 0 ? [working.actionsStay(first)] : []),
    ...(others.length > 0 ? [working.otherActions(others, first)] : []),
    ...(order.length > 0 ? [working.otherOrder(order, first)] : []),
    working.tried(sensitivity.weights),
  ].join(' ')
}

function stageFinding(changing: string[], { document, words: { working } }: Report): string {
  if (!document.scope.complete) return working.noStage
  if (changing.length > 0) return working.stageChanges(changing)
  return document.stage.id === null ? working.stageStaysUnsaid : working.stageStays
}

function rowView(change: WeightChange, report: Report) {
  const { working, action } = report.words
  const { stage, actions } = change
  const numbers = (ids: readonly string[]) =>
    ids.map((id) => numberOf(id, report)).map((number) => (number === 0 ? action.nothing : number))
  return {
    weight: nameOfWeight(change, report),
    factor: working.factor[change.factor],
    stage: stage ? stageTitle(report, stage.id) || working.cannotSay : working.asNow,
    actions: actions ? numbers(actions.ids).join(', ') : working.asNow,
  }
}

function nameOfWeight({ of, id }: WeightChange, report: Report): string {
  const item = of === 'item' ? report.itemsById.get(id) : undefined
  if (item) return nameOf(item)
  const titled: readonly { id: string; title: string }[] =
    of === 'area' ? report.document.areas : report.themes.map(({ result }) => result)
  return titled.find((one) => one.id === id)?.title ?? id
}
