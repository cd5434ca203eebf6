import type { ActionResult } from '../../model/assessment.ts'
import type { Questionnaire } from '../../model/questionnaire.ts'
import { actionsById } from '../pack.ts'
import { type Rational, fromDecimal, round, subtract, toFixed } from '../rational.ts'
import { type ItemStanding, type Standing, standingItems } from '../standing.ts'

export type ReasonContext = { pack: Questionnaire; standing: Standing }

/** Why an action stands where it stands, in one short sentence that begins with what it serves. */
export function reasonFor(because: ActionResult['because'], context: ReasonContext): string {
  switch (because.kind) {
    case 'critical':
      return criticalReason(because.item, context)
    case 'limit':
      return areaReason(because.area, context)
    case 'gap':
      return gapReason(because.item, context)
    case 'unlocks':
      return `Comes before: ${actionsById(context.pack).get(because.action)?.title ?? because.action}`
  }
}

const CRITICAL_WORDS = {
  unmet: 'not met',
  contested: 'not all groups say it is met',
  'dont-know': 'nobody could say',
  skipped: 'not answered yet',
} as const

function criticalReason(id: string, { pack, standing }: ReasonContext): string {
  const found = standingItems(standing).find(({ item }) => item.id === id)
  const stage = pack.stages.find((one) => one.id === found?.item.critical?.stage)?.title ?? ''
  return `Critical for ${stage}: ${wordsFor(found)}`
}

function wordsFor(found: ItemStanding | undefined): string {
  if (found?.critical === 'unmet' || found?.critical === 'contested')
    return CRITICAL_WORDS[found.critical]
  if (found?.state === 'dont-know' || found?.state === 'skipped') return CRITICAL_WORDS[found.state]
  return 'not confirmed'
}

function areaReason(id: string, { pack, standing }: ReasonContext): string {
  const evaluated = standing.areas.find(({ area }) => area.id === id)
  const score = evaluated?.figures.score
  const title = evaluated?.area.title ?? id
  if (!score) return `${title} cannot be scored yet`
  const bar = nextBar(pack, score)
  return `${title} is ${pointsShort(score, bar)} short`
}

function nextBar(pack: Questionnaire, score: Rational): Rational {
  const bars = pack.stages.map(({ areaScore = 0 }) => fromDecimal(areaScore))
  return bars.find((bar) => subtract(bar, score).n > 0n) ?? score
}

/** Whole points, with one decimal where that would read as nothing. */
function pointsShort(score: Rational, bar: Rational): string {
  const short = subtract(bar, score)
  const whole = round(short)
  const text = whole.n === 0n ? toFixed(short, 1) : toFixed(short)
  return text === '1' ? '1 point' : `${text} points`
}

function gapReason(id: string, { standing }: ReasonContext): string {
  const { level = 0, bound } =
    standingItems(standing).find(({ item }) => item.id === id)?.answer ?? {}
  if (typeof level === 'number' || level === null) return `Now at level ${level ?? 0} of 4`
  return `Now at ${toFixed(level, 1)} of 4${bound ? BOUND_WORDS[bound] : ''} on average`
}

const BOUND_WORDS = { 'at-most': ' or less', 'at-least': ' or more' } as const
