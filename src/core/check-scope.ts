import type { Problem } from '../errors.ts'
import type { Scope } from '../model/assessment.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import { didYouMean } from '../nearest.ts'
import { narrow } from './pack.ts'

/** Do the areas and themes of a scope exist, and is anything left to ask? */
export function checkScope(pack: Questionnaire, scope: Scope): Problem[] {
  const areas = pack.areas.map(({ id }) => id)
  const themes = pack.areas.flatMap((area) => area.themes.map(({ id }) => id))
  const problems = [
    ...unknown(scope.areas ?? [], areas, 'area'),
    ...unknown(scope.themes ?? [], themes, 'theme'),
  ]
  if (problems.length === 0 && narrow(pack, scope).areas.length === 0) {
    return [
      {
        code: 'empty-scope',
        path: [],
        message:
          'no question belongs to this choice; leave out --quick, or name another area or theme',
      },
    ]
  }
  return problems
}

function unknown(ids: readonly string[], known: readonly string[], noun: string): Problem[] {
  return ids
    .filter((id) => !known.includes(id))
    .map((id) => ({
      code: `unknown-${noun}`,
      path: [],
      message: `there is no ${noun} ${id}.${didYouMean(id, known) || ` The ${noun}s are ${known.join(', ')}.`}`,
    }))
}
