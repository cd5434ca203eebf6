import type { Assessment } from '../../model/assessment.ts'
import type { Stage } from '../../model/questionnaire.ts'
import { type Evaluation, evaluatedItems } from '../evaluate.ts'
import { atLeast, fromDecimal } from '../rational.ts'
import { CRITICAL_STATES, type Explanation, exact, named, says } from './explanation.ts'

/** The stage, rung by rung: what each needs, and what it finds. */
export function explainStage({ stage, pack }: Assessment, evaluation: Evaluation): Explanation {
  if (stage.reason === 'partial-scope')
    return says('Stage: none is claimed, because only a part was asked')
  const result = stage.title === null ? 'cannot be said, because an area has no score' : stage.title
  const [first, ...others] = pack.stages
  return says(`Stage: ${result}. The weakest area and the critical items decide, never a mean`, [
    ...(first ? [says(`${first.title}: open to all`)] : []),
    ...others.map((one, index) => explainRung(one, pack.stages.slice(0, index + 2), evaluation)),
    says(
      `With every open answer at level 0 it would be ${stage.lowest ?? 'unknown'}, at level 4 ${stage.highest ?? 'unknown'}`,
    ),
  ])
}

function explainRung(
  { title, areaScore = 0 }: Stage,
  upTo: readonly Stage[],
  evaluation: Evaluation,
): Explanation {
  const bar = fromDecimal(areaScore)
  const required = new Set(upTo.map(({ id }) => id))
  const areas = evaluation.areas.map(({ area, figures: { score } }) => ({
    isMet: score !== null && atLeast(score, bar),
    text: `${area.title} ${score === null ? 'has no score' : `is ${exact(score)}`}`,
  }))
  const musts = evaluatedItems(evaluation)
    .filter(({ item }) => required.has(item.critical?.stage ?? ''))
    .map(({ item, critical }) => ({
      isMet: critical !== 'unmet' && critical !== 'unverified',
      text: `${named(item)}: ${CRITICAL_STATES[critical ?? 'hidden']}`,
    }))
  const conditions = [...areas, ...musts]
  const verdict = conditions.every(({ isMet }) => isMet) ? 'reached' : 'not reached'
  return says(
    `${title}: ${verdict}. Needs ${areaScore} in every area, and its critical items`,
    conditions.map(({ isMet, text }) => says(`${isMet ? 'yes' : 'no '}  ${text}`)),
  )
}
