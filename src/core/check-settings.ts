import type { Problem } from '../errors.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import type { Settings } from '../model/settings.ts'
import { didYouMean } from '../nearest.ts'

/** Names in a project's settings that its questionnaire does not know. */
export function checkSettings(
  { gates, invited = {} }: Pick<Settings, 'gates' | 'invited'>,
  pack: Questionnaire,
): Problem[] {
  const idsOf = (things: readonly { id: string }[]) => things.map(({ id }) => id)
  const stages = { noun: 'stage', known: idsOf(pack.stages) }
  const areas = { noun: 'area', known: ['overall', ...idsOf(pack.areas)] }
  const roles = { noun: 'role', known: idsOf(pack.roles) }
  return [
    ...(gates?.stage === undefined
      ? []
      : unknown({ id: gates.stage, path: ['gates', 'stage'] }, stages)),
    ...Object.keys(gates?.scores ?? {}).flatMap((id) =>
      unknown({ id, path: ['gates', 'scores', id], at: 'key' }, areas),
    ),
    ...Object.keys(invited).flatMap((id) =>
      unknown({ id, path: ['invited', id], at: 'key' }, roles),
    ),
  ]
}

type Use = { id: string } & Pick<Problem, 'path' | 'at'>

function unknown(
  { id, ...place }: Use,
  { noun, known }: { noun: string; known: string[] },
): Problem[] {
  if (known.includes(id)) return []
  const hint = didYouMean(id, known) || ` The ${noun}s are ${known.join(', ')}.`
  return [{ code: `unknown-${noun}`, ...place, message: `there is no ${noun} ${id}.${hint}` }]
}
