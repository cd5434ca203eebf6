import type { Problem } from '../../errors.ts'
import type { PackPart } from '../../model/pack-part.ts'
import type { Questionnaire } from '../../model/questionnaire.ts'
import { type Placed, itemsOf, placed, themesOf } from './placed.ts'

export function uniqueIds(pack: Questionnaire): Problem[] {
  return [
    ...duplicates(placed(pack.areas, 'areas'), 'area'),
    ...duplicates(themesOf(pack), 'theme'),
    ...duplicates(itemsOf(pack), 'item'),
    ...duplicates(placed(pack.actions, 'actions'), 'action'),
    ...duplicates(placed(pack.sources, 'sources'), 'source'),
    ...duplicates(placed(pack.roles, 'roles'), 'role'),
    ...duplicates(placed(pack.stages, 'stages'), 'stage'),
  ]
}

function duplicates(entries: readonly Placed<{ id: string }>[], part: PackPart): Problem[] {
  const seen = new Set<string>()
  return entries.flatMap(({ value: { id }, path }) => {
    if (!seen.has(id)) {
      seen.add(id)
      return []
    }
    return [
      {
        code: 'duplicate-id',
        path: [...path, 'id'],
        message: (words) => words.names.twice(part, id),
      },
    ]
  })
}

/** An id twice in one list counts once, so the second is a slip. */
export function noRepeats(pack: Questionnaire): Problem[] {
  const lists: Placed<readonly string[]>[] = [
    ...itemsOf(pack).flatMap(({ value, path }) => [
      { value: value.actions, path: [...path, 'actions'] },
      { value: value.sources, path: [...path, 'sources'] },
    ]),
    ...placed(pack.actions, 'actions').flatMap(({ value, path }) => [
      { value: value.requires, path: [...path, 'requires'] },
      { value: value.sources, path: [...path, 'sources'] },
    ]),
  ]
  return lists.flatMap(({ value, path }) =>
    value.flatMap((id, index) =>
      value.indexOf(id) === index
        ? []
        : [
            {
              code: 'repeated',
              path: [...path, index],
              message: (words) => words.questionnaire.repeated(id),
            },
          ],
    ),
  )
}
