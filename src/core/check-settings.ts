import type { Problem } from '../errors.ts'
import type { PackPart } from '../model/pack-part.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import type { Settings } from '../model/settings.ts'
import { nearest } from '../nearest.ts'

/** Names in a project's settings that its questionnaire does not know. */
export function checkSettings(
  { gates, invited = {} }: Pick<Settings, 'gates' | 'invited'>,
  pack: Questionnaire,
): Problem[] {
  const idsOf = (things: readonly { id: string }[]) => things.map(({ id }) => id)
  const stages: Known = { part: 'stage', known: idsOf(pack.stages) }
  const areas: Known = { part: 'area', known: ['overall', ...idsOf(pack.areas)] }
  const roles: Known = { part: 'role', known: idsOf(pack.roles) }
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

type Known = { part: PackPart; known: string[] }

function unknown({ id, ...place }: Use, { part, known }: Known): Problem[] {
  if (known.includes(id)) return []
  return [
    {
      code: `unknown-${part}`,
      ...place,
      message: (words) => words.names.unknown({ part, id, known, near: nearest(id, known) }),
    },
  ]
}
