import type { EvaluatedItem } from '../evaluate.ts'
import { fromDecimal, multiply, rational } from '../rational.ts'
import { CRITICAL_STATES, type Explanation, exact, named, says } from './explanation.ts'

const STATES = {
  'dont-know': 'nobody could say: it counts as applicable, and not as answered',
  skipped: 'left open: it counts as applicable, and not as answered',
  'not-applicable': 'does not apply: it leaves the sum and its ceiling',
  hidden: 'not shown: an earlier answer decides that it is not asked',
} as const

/** What one item adds to its theme, and how a critical one stands. */
export function explainItem(evaluated: EvaluatedItem): Explanation {
  return says(`${named(evaluated.item)}: ${itemWords(evaluated)}`, criticalWords(evaluated))
}

function itemWords({ item, state, answer }: EvaluatedItem): string {
  if (state !== 'answered') return STATES[state]
  const points = rational(25 * (answer.level ?? 0))
  const weighed =
    item.weight === 1
      ? ''
      : `; times its weight ${item.weight} makes ${exact(multiply(points, fromDecimal(item.weight)))}`
  return `level ${answer.level} of 4 is ${exact(points)} points${weighed}`
}

function criticalWords({ item, state, answer, critical }: EvaluatedItem): Explanation[] {
  if (!item.critical || !critical) return []
  const needs = `critical for ${item.critical.stage}: needs level ${item.critical.level}`
  return [
    says(
      `${needs}; ${CRITICAL_STATES[critical]}${criticalReason({ item, state, answer, critical })}`,
    ),
  ]
}

function criticalReason({ item, state, answer, critical }: EvaluatedItem): string {
  if (critical === 'met' || critical === 'unmet') return `, because it is at level ${answer.level}`
  if (critical !== 'unverified') return ''
  if (state !== 'answered') return ', because nobody has answered it'
  return `, because nobody of ${(item.confirmedBy ?? '').replaceAll('-', ' ')} took part`
}
