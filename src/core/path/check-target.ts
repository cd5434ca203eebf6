import type { Problem } from '../../errors.ts'
import type { Assessment } from '../../model/assessment.ts'
import { didYouMean } from '../../nearest.ts'

/** Can a path to this stage be asked for? */
export function checkTarget({ pack, scope, stage, overall }: Assessment, to: string): Problem[] {
  const known = pack.stages.map(({ id }) => id)
  const wanted = known.indexOf(to)
  if (wanted === -1) {
    const hint = didYouMean(to, known) || ` The stages are ${known.join(', ')}.`
    return [problem('unknown-stage', `--to: there is no stage ${to}.${hint}`)]
  }
  if (!scope.complete) {
    return [
      problem(
        'partial-scope',
        'only a part was asked, so no stage can be planned for; answer the rest first',
      ),
    ]
  }
  if (overall.status === 'not-applicable') {
    return [problem('nothing-applies', 'no question applies, so no stage can be planned for')]
  }
  if (stage.index !== null && wanted <= stage.index) {
    const higher = known.slice(stage.index + 1)
    const way =
      higher.length > 0 ? `; higher ones are ${higher.join(', ')}` : ', and there is no higher one'
    return [problem('stage-reached', `--to: the stage ${to} is reached already${way}`)]
  }
  return []
}

const problem = (code: string, message: string): Problem => ({ code, path: [], message })
