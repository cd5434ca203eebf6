import type { Message, Problem } from '../../errors.ts'
import type { Assessment } from '../../model/assessment.ts'
import { nearest } from '../../nearest.ts'

/** Can a path to this stage be asked for? */
export function checkTarget({ pack, scope, stage, overall }: Assessment, to: string): Problem[] {
  const known = pack.stages.map(({ id }) => id)
  const wanted = known.indexOf(to)
  if (wanted === -1) {
    return [
      problem('unknown-stage', (words) =>
        words.names.unknownIn('--to', { part: 'stage', id: to, known, near: nearest(to, known) }),
      ),
    ]
  }
  if (!scope.complete) return [problem('partial-scope', (words) => words.choice.pathOfPart)]
  if (overall.status === 'not-applicable') {
    return [problem('nothing-applies', (words) => words.choice.pathOfNothing)]
  }
  if (stage.index === null || wanted > stage.index) return []
  const higher = known.slice(stage.index + 1)
  return [problem('stage-reached', (words) => words.choice.stageReached(to, higher))]
}

const problem = (code: string, message: Message): Problem => ({ code, path: [], message })
