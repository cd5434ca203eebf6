import type { EvaluatedItem } from '../evaluate.ts'
import { fromDecimal, multiply, rational } from '../rational.ts'
import { type Explanation, type Telling, exact, named, says } from './explanation.ts'

/** What one item adds to its theme, and how a critical one stands. */
export function explainItem(evaluated: EvaluatedItem, telling: Telling): Explanation {
  return says(
    itemText(evaluated, telling),
    criticalTexts(evaluated, telling).map((text) => says(text)),
  )
}

function itemText({ item, state, answer: { level } }: EvaluatedItem, telling: Telling): string {
  const { item: words } = telling.words
  const name = named(item, telling)
  if (state !== 'answered') return words[state](name)
  const points = rational(25 * (level ?? 0))
  if (item.weight === 1) return words.answered(name, level ?? 0, exact(points, telling))
  return words.weighed(name, level ?? 0, exact(points, telling), {
    weight: item.weight,
    makes: exact(multiply(points, fromDecimal(item.weight)), telling),
  })
}

function criticalTexts(evaluated: EvaluatedItem, { words, stages }: Telling): string[] {
  const { item, state, answer, critical } = evaluated
  if (!item.critical || !critical) return []
  const { stage: id, level } = item.critical
  const needs = { stage: stages.find((stage) => stage.id === id) ?? { id, title: id }, level }
  if (critical === 'met' || critical === 'unmet')
    return [words.critical.atLevel(needs, critical, answer.level ?? 0)]
  if (critical !== 'unverified') return [words.critical.notAsked(needs, critical)]
  if (state !== 'answered') return [words.critical.unanswered(needs)]
  return [words.critical.unconfirmed(needs, item.confirmedBy ?? '')]
}
