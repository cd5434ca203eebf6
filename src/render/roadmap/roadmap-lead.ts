import type { ActionResult } from '../../model/assessment.ts'
import type { Report } from '../report.ts'
import { numberOf } from '../view/action-view.ts'

const HUB = 3

/** What comes first, when it can begin, and which action most others wait for. */
export const roadmapLead = (first: ReadonlySet<string>, report: Report): string =>
  leadOf(first, report, (actions, stage) => report.words.action.first(actions.length, stage))

/** The same with the numbers of the actions, for a report without the drawing. */
export const plainLead = (first: ReadonlySet<string>, report: Report): string =>
  leadOf(first, report, (actions, stage) => {
    const numbers = actions.map(({ id }) => numberOf(id, report))
    return report.words.action.firstPlain(numbers, stage)
  })

type SayFirst = (actions: readonly ActionResult[], stage: string) => string

function leadOf(first: ReadonlySet<string>, report: Report, sayFirst: SayFirst): string {
  const { words, next, document } = report
  if (!next || first.size === 0) return words.action.keepImproving(document.actions.length)
  const actions = document.actions.filter(({ id }) => first.has(id))
  const soon = actions.filter(({ horizon }) => horizon === '0-3-months').length
  const [hub] = [...actions].sort((a, b) => b.unlocks.length - a.unlocks.length)
  return [
    sayFirst(actions, next.title),
    words.action.beginSoon(soon, actions.length),
    hub && hub.unlocks.length >= HUB
      ? words.action.hub(numberOf(hub.id, report), hub.unlocks.length)
      : '',
  ]
    .filter(Boolean)
    .join(' ')
}
