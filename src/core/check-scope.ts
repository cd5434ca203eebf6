import type { Problem } from '../errors.ts'
import type { Scope } from '../model/assessment.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import { nearest } from '../nearest.ts'
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
        message: (words) => words.choice.emptyScope,
      },
    ]
  }
  return problems
}

function unknown(
  ids: readonly string[],
  known: readonly string[],
  part: 'area' | 'theme',
): Problem[] {
  return ids
    .filter((id) => !known.includes(id))
    .map((id) => ({
      code: `unknown-${part}`,
      path: [],
      message: (words) => words.names.unknown({ part, id, known, near: nearest(id, known) }),
    }))
}
