import type { Message, Problem } from '../errors.ts'
import type { Assessment, Scope } from '../model/assessment.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import { type DocumentWords, documentWords } from '../words/document-words.ts'
import { answersOf } from './answer.ts'
import { ENOUGH_PERCENT, commonQuestions, shareOf, tooLittle } from './common-questions.ts'
import { type Evaluation, evaluate, evaluatedItems, familiesPresent } from './evaluate.ts'
import { narrow } from './pack.ts'
import { type Rational, ZERO, compare, toFixed } from './rational.ts'
import { resolveQuestionnaire } from './resolve-questionnaire.ts'
import { sheetOf } from './sheet-of.ts'
import { shownItems } from './visibility.ts'

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
  const { asked, common } = commonOf(before, pack, scope)
  const [least = ZERO] = asked.map((one) => shareOf(common.ids, one)).sort(compare)
  const percent = tooLittle(least)
  if (percent === null) return []
  const shares = { percent, least: String(ENOUGH_PERCENT) }
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
  const { common } = commonOf(before, after.pack, after.scope)
  const [then, now] = [evaluationOf(before, common.pack), evaluationOf(after, common.pack)]
  const lost = lostItems(then, now)
  const words = documentWords(after.pack.language).gate.regression
  return {
    sentences: [
      ...lowerAreas(then, now, words),
      ...lost.map(({ id, state }) => words.critical(id, state)),
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

function lowerAreas(
  then: Evaluation,
  now: Evaluation,
  words: DocumentWords['gate']['regression'],
): string[] {
  return then.areas.flatMap(({ area, figures: { score: was } }, index) => {
    const is = now.areas[index]?.figures.score ?? null
    if (was === null) return []
    if (is === null) return [words.areaUnsaid(area.title, toFixed(was))]
    if (compare(is, was) >= 0) return []
    return [words.area(area.title, ...apart(was, is))]
  })
}

type Lost = { id: string; state: 'unmet' | 'unverified' }

function lostItems(then: Evaluation, now: Evaluation): Lost[] {
  const after = new Map(evaluatedItems(now).map(({ item, critical }) => [item.id, critical]))
  return evaluatedItems(then).flatMap(({ item: { id }, critical }) => {
    const state = after.get(id)
    const isOpen = state === 'unmet' || state === 'unverified'
    return critical === 'met' && isOpen ? [{ id, state }] : []
  })
}

/** Two different figures with as many decimals as it takes to see that they differ. */
function apart(a: Rational, b: Rational): [string, string] {
  let decimals = 0
  while (toFixed(a, decimals) === toFixed(b, decimals)) decimals += 1
  return [toFixed(a, decimals), toFixed(b, decimals)]
}

function commonOf(before: Assessment, pack: Questionnaire, scope: Scope) {
  const asked = [askedOf(before.pack, before.scope), askedOf(pack, scope)]
  return { asked, common: commonQuestions(asked) }
}

const askedOf = (pack: Questionnaire, scope: Scope): Questionnaire =>
  resolveQuestionnaire(narrow(pack, scope))
