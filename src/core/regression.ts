import type { Message, Problem } from '../errors.ts'
import type { Assessment, Scope } from '../model/assessment.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import { answersOf } from './answer.ts'
import { type Evaluation, evaluate, evaluatedItems, familiesPresent } from './evaluate.ts'
import { type PlacedItem, allItems, isInScope, keepItems } from './pack.ts'
import { type Rational, compare, millionths, toFixed } from './rational.ts'
import { sheetOf } from './sheet-of.ts'
import { shownItems } from './visibility.ts'

/** Below this share of common weight, two results are about different things. In hundredths. */
const LEAST_COMMON = 80n

/** What is lower than in an earlier result: one sentence for each area and critical item. */
export type Regression = { sentences: string[]; items: string[] }

/** Why an earlier result cannot be compared with one of this pack and scope; empty where it can. */
export function checkRegression(
  before: Assessment,
  pack: Questionnaire,
  scope: Scope = { complete: true },
): Problem[] {
  if (before.pack.id !== pack.id) {
    return problem('other-questionnaire', (words) =>
      words.earlier.otherQuestionnaire(before.pack.id, pack.id),
    )
  }
  const share = commonShare(before, pack, scope)
  if (share >= LEAST_COMMON) return []
  const shares = { percent: String(share), least: String(LEAST_COMMON) }
  return problem('too-little-common', (words) => words.earlier.tooLittleTheSame(shares))
}

const problem = (code: string, message: Message): Problem[] => [{ code, path: [], message }]

/**
 * Holds a result against an earlier one: no area lower, no critical item lost.
 *
 * Only the questions that stand in both with the same words count, and both results are measured with
 * the weights and bars of the later one, so that nothing but answers can make a difference. Figures
 * are exact: a drop that rounding would hide is a drop. An area that had a score and has none now is
 * lower, because what cannot be said is no reason to rest.
 *
 * @param before a result that `checkRegression` has nothing against
 */
export function regression(before: Assessment, after: Assessment): Regression {
  const ids = commonIds(before, after.pack, after.scope)
  const common = keepItems(after.pack, ({ item }) => ids.has(item.id))
  const [then, now] = [evaluationOf(before, common), evaluationOf(after, common)]
  const lost = lostItems(then, now)
  return {
    sentences: [
      ...lowerAreas(then, now),
      ...lost.map(({ id, state }) => `the critical item ${id} was met and is ${state}`),
    ],
    items: lost.map(({ id }) => id),
  }
}

/** The answers of a result on the common questions; what they show and who took part is the result's own. */
function evaluationOf(document: Assessment, common: Questionnaire): Evaluation {
  const sheet = sheetOf(document)
  const answers = answersOf(sheet)
  return evaluate(common, answers, {
    shown: shownItems(document.pack, answers),
    families: familiesPresent(document.pack, sheet),
  })
}

function lowerAreas(then: Evaluation, now: Evaluation): string[] {
  return then.areas.flatMap(({ area, figures: { score: was } }, index) => {
    const is = now.areas[index]?.figures.score ?? null
    if (was === null) return []
    if (is === null) return [`${area.title} was ${toFixed(was)}, and its score cannot be said now`]
    if (compare(is, was) >= 0) return []
    const [from, to] = apart(was, is)
    return [`${area.title} was ${from} and is ${to}`]
  })
}

function lostItems(then: Evaluation, now: Evaluation): { id: string; state: string }[] {
  const after = new Map(evaluatedItems(now).map(({ item, critical }) => [item.id, critical]))
  return evaluatedItems(then).flatMap(({ item: { id }, critical }) => {
    const state = after.get(id)
    const isLost = critical === 'met' && (state === 'unmet' || state === 'unverified')
    return isLost ? [{ id, state }] : []
  })
}

/** Two different figures with as many decimals as it takes to see that they differ. */
function apart(a: Rational, b: Rational): [string, string] {
  let decimals = 0
  while (toFixed(a, decimals) === toFixed(b, decimals)) decimals += 1
  return [toFixed(a, decimals), toFixed(b, decimals)]
}

/** The smaller of the two shares that the common questions have, by weight and in whole hundredths. */
function commonShare(before: Assessment, pack: Questionnaire, scope: Scope): bigint {
  const ids = commonIds(before, pack, scope)
  const shares = [asked(before.pack, before.scope), asked(pack, scope)].map((items) => {
    const common = items.filter(({ item }) => ids.has(item.id))
    return items.length === 0 ? 0n : (weightOf(common) * 100n) / weightOf(items)
  })
  return shares.reduce((least, share) => (share < least ? share : least), 100n)
}

const weightOf = (items: readonly PlacedItem[]): bigint =>
  items.reduce((total, { item }) => total + millionths(item.weight), 0n)

function commonIds(before: Assessment, pack: Questionnaire, scope: Scope): ReadonlySet<string> {
  const earlier = new Map(
    asked(before.pack, before.scope).map(({ item }) => [item.id, wordsOf(item)]),
  )
  const later = asked(pack, scope).filter(({ item }) => earlier.get(item.id) === wordsOf(item))
  return new Set(later.map(({ item }) => item.id))
}

const asked = (pack: Questionnaire, scope: Scope): PlacedItem[] =>
  allItems(pack).filter((placed) => isInScope(scope, placed))

/** What makes two questions the same: the prompt and the text of every level. */
const wordsOf = ({ prompt, levels }: PlacedItem['item']): string => JSON.stringify([prompt, levels])
