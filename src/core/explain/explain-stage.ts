import type { Assessment } from '../../model/assessment.ts'
import type { Area, Stage } from '../../model/questionnaire.ts'
import { type Evaluation, evaluatedItems } from '../evaluate.ts'
import type { ExactFigures } from '../figures.ts'
import { type Rational, atLeast, fromDecimal } from '../rational.ts'
import { type Explanation, type Telling, exact, named, says } from './explanation.ts'

/** The stage, rung by rung: what each needs, and what it finds. */
export function explainStage(
  { stage }: Assessment,
  evaluation: Evaluation,
  telling: Telling,
): Explanation {
  const { stages } = telling
  const { stage: words } = telling.words
  if (stage.reason === 'partial-scope') return says(words.ofPart)
  const [first, ...others] = stages
  const byId = (wanted: string | null) => stages.find(({ id }) => id === wanted) ?? null
  return says(stage.title === null ? words.unsaid : words.is(stage.title), [
    ...(first ? [says(words.open(first.title))] : []),
    ...others.map((one, index) =>
      explainRung(one, { upTo: stages.slice(0, index + 2), evaluation, telling }),
    ),
    says(words.couldBe(byId(stage.lowest), byId(stage.highest))),
  ])
}

type Rung = { upTo: readonly Stage[]; evaluation: Evaluation; telling: Telling }

function explainRung(
  { title, areaScore = 0 }: Stage,
  { upTo, evaluation, telling }: Rung,
): Explanation {
  const { stage: words } = telling.words
  const bar = fromDecimal(areaScore)
  const required = new Set(upTo.map(({ id }) => id))
  const areas = evaluation.areas.map(({ area, figures }) =>
    areaCondition(area, { figures, bar }, telling),
  )
  const musts = evaluatedItems(evaluation)
    .filter(({ item }) => required.has(item.critical?.stage ?? ''))
    .map(({ item, critical }) => ({
      isMet: critical !== 'unmet' && critical !== 'unverified',
      text: words.critical(named(item, telling), critical ?? 'hidden'),
    }))
  const conditions = [...areas, ...musts]
  const isReached = conditions.every(({ isMet }) => isMet)
  return says(
    isReached ? words.reached(title, areaScore) : words.notReached(title, areaScore),
    conditions.map(({ isMet, text }) => says(isMet ? words.holds(text) : words.fails(text))),
  )
}

type Condition = { isMet: boolean; text: string }

/** An area that does not apply keeps no stage from being reached, and one without a score every stage. */
function areaCondition(
  { title }: Area,
  { figures: { score, status }, bar }: { figures: ExactFigures; bar: Rational },
  telling: Telling,
): Condition {
  const { stage, figure } = telling.words
  if (status === 'not-applicable') return { isMet: true, text: figure.notApplicable(title) }
  if (score === null) return { isMet: false, text: stage.areaUnscored(title) }
  return { isMet: atLeast(score, bar), text: stage.area(title, exact(score, telling)) }
}
