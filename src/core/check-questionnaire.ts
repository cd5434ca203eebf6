import type { Path, Problem } from '../errors.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import { findCycles } from './cycle.ts'
import { didYouMean } from '../nearest.ts'

/**
 * What a pack must hold beyond its shape. Every rule reports all it finds; `path` leads to the place.
 */
export function checkQuestionnaire(pack: Questionnaire): Problem[] {
  return RULES.flatMap((rule) => rule(pack))
}

type Rule = (pack: Questionnaire) => Problem[]

const RULES: readonly Rule[] = [
  uniqueIds,
  noRepeats,
  knownActions,
  knownSources,
  knownShowWhen,
  knownFamilies,
  knownRoles,
  criticalStages,
  criticalIsApplicable,
  levelsInOrder,
  stagesRise,
  noActionCycle,
  noShowWhenCycle,
]

type Placed<T> = { value: T; path: Path }
type AnyItem = Questionnaire['areas'][number]['themes'][number]['items'][number]

function themesOf(pack: Questionnaire) {
  return pack.areas.flatMap((area, a) =>
    area.themes.map((value, t) => ({ value, path: ['areas', a, 'themes', t] as Path })),
  )
}

function itemsOf(pack: Questionnaire): Placed<AnyItem>[] {
  return themesOf(pack).flatMap(({ value, path }) =>
    value.items.map((item, i) => ({ value: item, path: [...path, 'items', i] })),
  )
}

const placed = <T>(values: readonly T[], key: string): Placed<T>[] =>
  values.map((value, index) => ({ value, path: [key, index] }))

function uniqueIds(pack: Questionnaire): Problem[] {
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

function duplicates(entries: readonly Placed<{ id: string }>[], noun: string): Problem[] {
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
        message: `two ${noun}s have the id ${id}; ids are unique`,
      },
    ]
  })
}

/** An id twice in one list counts once, so the second is a slip. */
function noRepeats(pack: Questionnaire): Problem[] {
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
              message: `${id} stands in this list twice`,
            },
          ],
    ),
  )
}

function knownActions(pack: Questionnaire): Problem[] {
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

function knownSources(pack: Questionnaire): Problem[] {
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

function knownShowWhen(pack: Questionnaire): Problem[] {
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
        message: 'showWhen needs atLeast, atMost or answered: true',
      })
    }
    if ((atLeast ?? 0) > (atMost ?? 4)) {
      problems.push({
        code: 'impossible-condition',
        path: place,
        message: 'atLeast is above atMost, so the item is never shown',
      })
    }
    return problems
  })
}

function knownFamilies(pack: Questionnaire): Problem[] {
  const known = [...new Set(pack.roles.map(({ family }) => family))]
  const primary = pack.perspectives?.primary
  const contrast = primary ? Object.entries(primary) : []
  return [
    ...itemsOf(pack).flatMap(({ value, path }) =>
      value.confirmedBy
        ? unknownOne(value.confirmedBy, known, [...path, 'confirmedBy'], 'role family')
        : [],
    ),
    ...contrast.flatMap(([key, family]) =>
      unknownOne(family, known, ['perspectives', 'primary', key], 'role family'),
    ),
  ]
}

function knownRoles(pack: Questionnaire): Problem[] {
  const known = pack.roles.map(({ id }) => id)
  return itemsOf(pack).flatMap(({ value, path }) =>
    Object.keys(value.promptFor).flatMap((role) =>
      unknownOne(role, known, [...path, 'promptFor', role], 'role'),
    ),
  )
}

function criticalStages(pack: Questionnaire): Problem[] {
  const known = pack.stages.map(({ id }) => id)
  return itemsOf(pack).flatMap(({ value: { critical }, path }) => {
    if (!critical) return []
    const place = [...path, 'critical', 'stage']
    if (critical.stage === known[0]) {
      const message = `the first stage, ${critical.stage}, is open to all, so it cannot be guarded; name a later one`
      return [{ code: 'critical-first-stage', path: place, message }]
    }
    return unknownOne(critical.stage, known, place, 'stage')
  })
}

function criticalIsApplicable(pack: Questionnaire): Problem[] {
  return itemsOf(pack).flatMap(({ value, path }) =>
    value.confirmedBy && !value.critical
      ? [
          {
            code: 'confirmed-not-critical',
            path: [...path, 'confirmedBy'],
            message:
              'confirmedBy has an effect on critical items only; add critical, or take it out',
          },
        ]
      : [],
  )
}

function levelsInOrder(pack: Questionnaire): Problem[] {
  return placed(pack.levels, 'levels').flatMap(({ value, path }, index) =>
    value.value === index
      ? []
      : [
          {
            code: 'level-order',
            path: [...path, 'value'],
            message: `the five levels stand in order: expected ${index}`,
          },
        ],
  )
}

function stagesRise(pack: Questionnaire): Problem[] {
  return placed(pack.stages, 'stages').flatMap(({ value: { id, areaScore }, path }, index) => {
    if (index === 0) {
      const message = `the first stage, ${id}, is open to all and has no areaScore`
      return areaScore === undefined
        ? []
        : [{ code: 'first-stage-score', path: [...path, 'areaScore'], message }]
    }
    if (areaScore === undefined) {
      return [{ code: 'stage-score-missing', path, message: `the stage ${id} needs an areaScore` }]
    }
    const before = pack.stages[index - 1]?.areaScore ?? 0
    if (areaScore > before) return []
    const message = `stages rise: expected an areaScore above ${before}, but it is ${areaScore}`
    return [{ code: 'stage-order', path: [...path, 'areaScore'], message }]
  })
}

function noActionCycle(pack: Questionnaire): Problem[] {
  const edges = new Map(pack.actions.map(({ id, requires }) => [id, requires]))
  return cycleProblem(edges, pack.actions, (index) => ['actions', index, 'requires'], 'requires')
}

function noShowWhenCycle(pack: Questionnaire): Problem[] {
  const items = itemsOf(pack)
  const edges = new Map(
    items.map(({ value }) => [value.id, value.showWhen ? [value.showWhen.item] : []]),
  )
  const path = (index: number): Path => [...(items[index]?.path ?? []), 'showWhen']
  return cycleProblem(
    edges,
    items.map(({ value }) => value),
    path,
    'showWhen',
  )
}

function cycleProblem(
  edges: ReadonlyMap<string, readonly string[]>,
  nodes: readonly { id: string }[],
  pathOf: (index: number) => Path,
  key: string,
): Problem[] {
  return findCycles(edges).map((cycle) => ({
    code: `${key === 'requires' ? 'requires' : 'show-when'}-cycle`,
    path: pathOf(nodes.findIndex(({ id }) => id === cycle[0])),
    message: `${key} goes in a circle: ${cycle.join(' → ')}; take one of them out`,
  }))
}

function unknownIn(
  ids: readonly string[],
  known: readonly string[],
  path: Path,
  noun: string,
): Problem[] {
  return ids.flatMap((id, index) => unknownOne(id, known, [...path, index], noun))
}

function unknownOne(id: string, known: readonly string[], path: Path, noun: string): Problem[] {
  if (known.includes(id)) return []
  return [
    {
      code: `unknown-${noun.replace(' ', '-')}`,
      path,
      message: `there is no ${noun} ${id}.${didYouMean(id, known)}`,
    },
  ]
}
