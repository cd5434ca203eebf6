import type { AnswerInput, AnswerSheet } from '../../../src/model/answer-sheet.ts'
import type { LoadedQuestionnaire } from '../../../src/model/questionnaire.ts'
import { type ItemSpec, area, pack, theme } from '../../support/builders.ts'
import { CONTRAST, ROLES_OF_FIVE, group, person } from '../../support/many.ts'

/** Organisations of every kind from a number, the same ones each time. */

export type Organisation = { pack: LoadedQuestionnaire; sheets: AnswerSheet[]; k: number }

export function randomOrganisation(seed: number): Organisation {
  const chance = chanceFrom(seed)
  const k = pick(chance, [3, 5, 5, 5, 10])
  const loaded = randomPack(chance)
  const openness = pick(chance, [0, 0.05, 0.2, 0.4])
  const leaning = chance() * 4
  const spread = pick(chance, [0, 1, 2])
  const answersTo = () => randomAnswers(loaded, { chance, openness, leaning, spread })
  const sheets = ROLES_OF_FIVE.flatMap(({ id }) => {
    const size = pick(chance, [0, 0, 1, 2, 3, 4, 5, 6, 8, 11])
    return Array.from({ length: size }, () => person(id, answersTo()))
  })
  const groups = Array.from({ length: pick(chance, [0, 0, 0, 1, 2]) }, () =>
    group(pick(chance, ROLES_OF_FIVE).id, 2 + Math.floor(chance() * 5), answersTo()),
  )
  return { pack: loaded, sheets: [...sheets, ...groups], k }
}

function randomPack(chance: () => number): LoadedQuestionnaire {
  let count = 0
  const items = (): ItemSpec[] =>
    Array.from({ length: pick(chance, [1, 2, 2, 3, 4]) }, () => {
      count += 1
      const isCritical = chance() < 0.3
      return {
        id: `i-${count}`,
        weight: pick(chance, [1, 1, 1, 2, 0.5]),
        notApplicable: true,
        ...(isCritical && { critical: { level: 2, stage: 'starting' } }),
        ...(isCritical && chance() < 0.5 && { confirmedBy: 'lived-experience' }),
        ...(count > 1 && chance() < 0.1 && { showWhen: { item: 'i-1', atLeast: 2 } }),
      }
    })
  const areas = Array.from({ length: 2 }, (_, a) =>
    area(
      `a-${a}`,
      Array.from({ length: pick(chance, [1, 2]) }, (__, t) => theme(`t-${a}-${t}`, items())),
    ),
  )
  return pack(areas, { roles: ROLES_OF_FIVE, perspectives: CONTRAST })
}

type Manner = { chance: () => number; openness: number; leaning: number; spread: number }

function randomAnswers(
  { questionnaire }: LoadedQuestionnaire,
  { chance, openness, leaning, spread }: Manner,
): Record<string, AnswerInput> {
  const items = questionnaire.areas.flatMap(({ themes }) => themes.flatMap((one) => one.items))
  return Object.fromEntries(
    items.map(({ id }): [string, AnswerInput] => {
      if (chance() < openness)
        return [id, pick(chance, ['dont-know', null, { notApplicable: 'x' }])]
      const level = Math.round(leaning + (chance() * 2 - 1) * spread)
      return [id, Math.max(0, Math.min(4, level))]
    }),
  )
}

const pick = <T>(chance: () => number, values: readonly T[]): T =>
  values[Math.floor(chance() * values.length)] as T

/** Mulberry32: small, and the same everywhere. */
export function chanceFrom(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export function shuffled<T>(values: readonly T[], chance: () => number): T[] {
  return values
    .map((value) => ({ value, key: chance() }))
    .sort((a, b) => a.key - b.key)
    .map(({ value }) => value)
}
