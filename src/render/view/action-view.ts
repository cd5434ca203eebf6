import type { ActionResult } from '../../model/assessment.ts'
import { small } from '../../words/capital.ts'
import type { PlacedItem, Report } from '../report.ts'

/** An action as page one, the roadmap and the register show it. */
export type ActionView = {
  number: number
  id: string
  title: string
  reason: string
  firstStep: string
  laterSteps: string[]
  owner: string
  artefact: string
  when: string
  ownerEffort: string
  needs: number[]
  unlocks: number[]
}

export function actionView(action: ActionResult, report: Report): ActionView {
  const { words } = report
  const { firstStep, laterSteps } = stepsOf(action, report)
  return {
    number: numberOf(action.id, report),
    id: action.id,
    title: action.title,
    reason: reasonOf(action, report),
    firstStep,
    laterSteps,
    owner: action.owner,
    artefact: action.artefact,
    when: words.action.when(words.action.span[action.horizon], words.action.effort[action.effort]),
    ownerEffort: words.action.ownerEffort(action.owner, words.action.effort[action.effort]),
    needs: numbersOf(action.requires, report),
    unlocks: numbersOf(action.unlocks, report),
  }
}

export const numberOf = (id: string, { numbers }: Report): number => numbers.get(id) ?? 0

const numbersOf = (ids: readonly string[], report: Report): number[] =>
  ids.map((id) => numberOf(id, report)).sort((a, b) => a - b)

/** An action that stands here for the sake of others says so by number. */
function reasonOf(action: ActionResult, report: Report): string {
  const { because, unlocks, reason } = action
  const isForOthers = because.kind === 'unlocks' && unlocks.length > 0
  return isForOthers ? report.words.action.unlocks(numbersOf(unlocks, report)) : reason
}

type Steps = Pick<ActionView, 'firstStep' | 'laterSteps'>

/** What is not known is found out first; what is in use already is reviewed; the rest is begun. */
function stepsOf(action: ActionResult, report: Report): Steps {
  const { steps } = action
  const unknown = findingOut(action, report)
  if (unknown !== undefined) return { firstStep: unknown, laterSteps: steps }
  if (isInUse(action, report)) return { firstStep: report.words.action.inUse, laterSteps: [] }
  return { firstStep: steps[0] ?? '', laterSteps: steps.slice(1) }
}

/** A critical item that nobody could answer, or that nobody was there to confirm. */
function findingOut({ because }: ActionResult, report: Report): string | undefined {
  const placed = because.kind === 'critical' ? report.itemsById.get(because.item) : undefined
  const critical = placed?.result.critical
  if (!placed || critical?.state !== 'unverified') return undefined
  const { item } = placed
  const { words, document } = report
  if (!('unconfirmed' in critical)) return words.action.findOut(item.whoKnows.map(small))
  const roles = document.pack.roles.filter(({ family }) => family === item.confirmedBy)
  return words.action.confirm(roles.map(({ title }) => small(title)))
}

const IN_USE = 3

/** Where everything it serves is in use already, the action is a review and not a new start. */
function isInUse({ items }: ActionResult, { itemsById, voices }: Report): boolean {
  const levels = items.map((id) => levelIn(itemsById.get(id), voices))
  return levels.length > 0 && levels.every((level) => level >= IN_USE)
}

const levelIn = (placed: PlacedItem | undefined, voices: Report['voices']): number =>
  (placed && voices.levelOf(placed.result)) ?? 0
