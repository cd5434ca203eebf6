import type { Path, Problem } from '../../errors.ts'
import type { PackPart } from '../../model/pack-part.ts'
import type { Questionnaire } from '../../model/questionnaire.ts'
import { nearest } from '../../nearest.ts'
import { itemsOf, placed, themesOf } from './placed.ts'

export function knownActions(pack: Questionnaire): Problem[] {
  const known = pack.actions.map(({ id }) => id)
  return [
    ...itemsOf(pack).flatMap(({ value, path }) =>
      unknownIn(value.actions, known, [...path, 'actions'], 'action'),
    ),
    ...placed(pack.actions, 'actions').flatMap(({ value, path }) =>
      unknownIn(value.requires, known, [...path, 'requires'], 'action'),
    ),
  ]
}

export function knownSources(pack: Questionnaire): Problem[] {
  const known = pack.sources.map(({ id }) => id)
  const cited = [...themesOf(pack), ...itemsOf(pack), ...placed(pack.actions, 'actions')]
  return [
    ...cited.flatMap(({ value, path }) =>
      unknownIn(value.sources, known, [...path, 'sources'], 'source'),
    ),
    ...themesOf(pack).flatMap(({ value, path }) =>
      value.quotes.flatMap(({ source }, q) =>
        unknownOne(source, known, [...path, 'quotes', q, 'source'], 'source'),
      ),
    ),
  ]
}

export function knownShowWhen(pack: Questionnaire): Problem[] {
  const items = itemsOf(pack)
  const known = items.map(({ value }) => value.id)
  return items.flatMap(({ value: { showWhen }, path }) => {
    if (!showWhen) return []
    const { item, atLeast, atMost, answered } = showWhen
    const place = [...path, 'showWhen']
    const problems = unknownOne(item, known, [...place, 'item'], 'item')
    if (atLeast === undefined && atMost === undefined && !answered) {
      problems.push({
        code: 'empty-condition',
        path: place,
        message: (words) => words.questionnaire.emptyCondition,
      })
    }
    if ((atLeast ?? 0) > (atMost ?? 4)) {
      problems.push({
        code: 'impossible-condition',
        path: place,
        message: (words) => words.questionnaire.impossibleCondition,
      })
    }
    return problems
  })
}

export function knownFamilies(pack: Questionnaire): Problem[] {
  const known = [...new Set(pack.roles.map(({ family }) => family))]
  const primary = pack.perspectives?.primary
  const contrast = primary ? Object.entries(primary) : []
  return [
    ...itemsOf(pack).flatMap(({ value, path }) =>
      value.confirmedBy
        ? unknownOne(value.confirmedBy, known, [...path, 'confirmedBy'], 'role-family')
        : [],
    ),
    ...contrast.flatMap(([key, family]) =>
      unknownOne(family, known, ['perspectives', 'primary', key], 'role-family'),
    ),
  ]
}

export function knownRoles(pack: Questionnaire): Problem[] {
  const known = pack.roles.map(({ id }) => id)
  return itemsOf(pack).flatMap(({ value, path }) =>
    Object.keys(value.promptFor).flatMap((role) =>
      unknownOne(role, known, [...path, 'promptFor', role], 'role'),
    ),
  )
}

function unknownIn(
  ids: readonly string[],
  known: readonly string[],
  path: Path,
  part: PackPart,
): Problem[] {
  return ids.flatMap((id, index) => unknownOne(id, known, [...path, index], part))
}

export function unknownOne(
  id: string,
  known: readonly string[],
  path: Path,
  part: PackPart,
): Problem[] {
  if (known.includes(id)) return []
  return [
    {
      code: `unknown-${part}`,
      path,
      message: (words) => words.names.unknown({ part, id, near: nearest(id, known) }),
    },
  ]
}
