import type { ActionResult } from '../../model/assessment.ts'
import type { Questionnaire } from '../../model/questionnaire.ts'
import { reasonWords } from '../../words/reason-words.ts'
import { displayMissing } from '../display.ts'
import { actionsById } from '../pack.ts'
import { type Rational, fromDecimal, round, subtract, toFixed } from '../rational.ts'
import { type ItemStanding, type Standing, standingItems } from '../standing.ts'

export type ReasonContext = { pack: Questionnaire; standing: Standing }

/** Why an action stands where it stands, in one short sentence in the language of the pack. */
export function reasonFor(because: ActionResult['because'], context: ReasonContext): string {
  switch (because.kind) {
    case 'critical':
      return criticalReason(because.item, context)
    case 'limit':
      return areaReason(because.area, context)
    case 'gap':
      return gapReason(because.item, context)
    case 'unlocks':
      return wordsOf(context).before(
        actionsById(context.pack).get(because.action)?.title ?? because.action,
      )
  }
}

const wordsOf = ({ pack }: ReasonContext) => reasonWords(pack.language)

function criticalReason(id: string, context: ReasonContext): string {
  const { pack, standing } = context
  const found = standingItems(standing).find(({ item }) => item.id === id)
  const stage = pack.stages.find((one) => one.id === found?.item.critical?.stage)?.title ?? ''
  return wordsOf(context).critical(stage, stateOf(found))
}

function stateOf(found: ItemStanding | undefined) {
  if (found?.critical === 'unmet' || found?.critical === 'contested') return found.critical
  if (found?.state === 'dont-know' || found?.state === 'skipped') return found.state
  return 'unverified'
}

function areaReason(id: string, context: ReasonContext): string {
  const evaluated = context.standing.areas.find(({ area }) => area.id === id)
  const score = evaluated?.figures.score
  const title = evaluated?.area.title ?? id
  const words = wordsOf(context)
  if (!score) return words.unscored(title)
  return words.short(title, pointsShort(score, nextBar(context.pack, score)))
}

function nextBar(pack: Questionnaire, score: Rational): Rational {
  const bars = pack.stages.map(({ areaScore = 0 }) => fromDecimal(areaScore))
  return bars.find((bar) => subtract(bar, score).n > 0n) ?? score
}

/** Whole points, with decimals where they would read as nothing. */
function pointsShort(score: Rational, bar: Rational): string {
  const short = subtract(bar, score)
  const whole = round(short)
  return whole.n === 0n ? displayMissing(short) : toFixed(short)
}

function gapReason(id: string, context: ReasonContext): string {
  const { level = 0, bound } =
    standingItems(context.standing).find(({ item }) => item.id === id)?.answer ?? {}
  const words = wordsOf(context)
  if (typeof level === 'number' || level === null) return words.gap(level ?? 0)
  return words.gapOnAverage(toFixed(level, 1), bound)
}
