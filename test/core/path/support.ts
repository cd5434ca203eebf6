import fc from 'fast-check'
import { answersAfter } from '../../../src/core/path/answers-after.ts'
import { EFFORT_POINTS } from '../../../src/core/path/effort-points.ts'
import { answersOf } from '../../../src/core/answer.ts'
import { evaluateAll, familiesPresent } from '../../../src/core/evaluate.ts'
import { sheetOf } from '../../../src/core/sheet-of.ts'
import { stageOf } from '../../../src/core/stage.ts'
import type { AnswerInput } from '../../../src/model/answer-sheet.ts'
import type { Assessment } from '../../../src/model/assessment.ts'
import { EFFORTS } from '../../../src/model/questionnaire.ts'
import { STAGES, area, pack, scored, theme } from '../../support/builders.ts'

/** Small packs of every kind, and the cheapest set found by trying every one there is. */

const MOST_ACTIONS = 5

const drawnItem = fc.record({
  weight: fc.constantFrom(1, 1, 2, 0.1, 0.333333, 7),
  answer: fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 0, max: 4 }) as fc.Arbitrary<AnswerInput> },
    { weight: 2, arbitrary: fc.constantFrom<AnswerInput>('dont-know', null) },
    { weight: 1, arbitrary: fc.constant<AnswerInput>({ notApplicable: 'x' }) },
  ),
  critical: fc.option(
    fc.record({ level: fc.integer({ min: 1, max: 4 }), stage: fc.constantFrom(1, 2, 3) }),
    {
      freq: 4,
    },
  ),
  isConfirmed: fc.boolean(),
  actions: fc.uniqueArray(fc.nat(MOST_ACTIONS - 1), { maxLength: 2 }),
  showWhen: fc.option(
    fc.record({
      item: fc.nat(5),
      atLeast: fc.integer({ min: 0, max: 4 }),
      atMost: fc.integer({ min: 0, max: 4 }),
    }),
    { freq: 3 },
  ),
})

export const drawnCase = fc.record({
  items: fc.array(drawnItem, { minLength: 1, maxLength: 6 }),
  /** where a theme or an area ends */
  cuts: fc.array(fc.constantFrom('item', 'theme', 'area'), { minLength: 6, maxLength: 6 }),
  themeWeights: fc.array(fc.constantFrom(1, 2, 0.5), { minLength: 6, maxLength: 6 }),
  actions: fc.array(
    fc.record({
      effort: fc.constantFrom(...EFFORTS),
      requires: fc.uniqueArray(fc.nat(MOST_ACTIONS - 1), { maxLength: 2 }),
    }),
    { minLength: MOST_ACTIONS, maxLength: MOST_ACTIONS },
  ),
  target: fc.constantFrom(1, 2, 3),
})

export type Drawn = typeof drawnCase extends fc.Arbitrary<infer T> ? T : never

const actionId = (index: number) => `act-${index}`
const itemId = (index: number) => `item-${index}`

export function documentOf({ items, cuts, themeWeights, actions }: Drawn): Assessment {
  const specs = items.map((item, index) => ({
    id: itemId(index),
    weight: item.weight,
    notApplicable: true,
    actions: item.actions.map(actionId),
    ...(item.critical && {
      critical: { level: item.critical.level, stage: STAGES[item.critical.stage]?.id },
      ...(item.isConfirmed && { confirmedBy: 'lived-experience' }),
    }),
    // Only backwards, so that there is no circle.
    ...(item.showWhen &&
      item.showWhen.item < index && {
        showWhen: { ...item.showWhen, item: itemId(item.showWhen.item) },
      }),
  }))
  const areas: { themes: (typeof specs)[] }[] = []
  specs.forEach((spec, index) => {
    const last = areas.at(-1)
    if (!last || cuts[index] === 'area') areas.push({ themes: [[spec]] })
    else if (cuts[index] === 'theme') last.themes.push([spec])
    else last.themes.at(-1)?.push(spec)
  })
  const loaded = pack(
    areas.map(({ themes }, a) =>
      area(
        `area-${a}`,
        themes.map((own, t) => theme(`theme-${a}-${t}`, own, { weight: themeWeights[t] ?? 1 })),
      ),
    ),
    {
      actions: actions.map(({ effort, requires }, index) => ({
        id: actionId(index),
        title: actionId(index),
        effort,
        requires: requires.filter((one) => one < index).map(actionId),
      })),
    },
  )
  return scored(
    loaded,
    Object.fromEntries(items.map(({ answer }, index) => [itemId(index), answer])),
  )
}

/** The fewest effort points of any set that reaches the stage, by trying every set; null where none does. */
export function leastByTrying(
  document: Assessment,
  target: number,
  isWanted: (set: { actions: Set<string>; reviews: Set<string> }) => boolean = () => true,
): number | null {
  const { pack: all } = document
  const sheet = sheetOf(document)
  const answers = answersOf(sheet)
  const families = new Set([...familiesPresent(all, sheet), 'lived-experience'])
  const ids = all.areas.flatMap(({ themes }) =>
    themes.flatMap((one) => one.items.map(({ id }) => id)),
  )
  const isOpen = openActions(document)
  let least: number | null = null
  for (const actions of subsets(all.actions.map(({ id }) => id))) {
    const isClosed = all.actions.every(
      ({ id, requires }) =>
        !actions.has(id) || requires.every((one) => actions.has(one) || !isOpen(one)),
    )
    if (!isClosed) continue
    for (const reviews of subsets(ids)) {
      const points =
        all.actions.reduce(
          (sum, { id, effort }) => sum + (actions.has(id) ? EFFORT_POINTS[effort] : 0),
          0,
        ) +
        reviews.size * EFFORT_POINTS.small
      if ((least !== null && points >= least) || !isWanted({ actions, reviews })) continue
      const after = answersAfter(all, answers, { actions, reviews })
      if (after.reviewed.size < reviews.size) continue
      const { index } = stageOf(all.stages, evaluateAll(all, after.answers, families))
      if (index !== null && index >= target) least = points
    }
  }
  return least
}

/** A prerequisite is open while one of its shown questions is below its best level or open, or where no question shows it. */
function openActions({ areas, pack: all }: Assessment): (id: string) => boolean {
  const items = areas.flatMap(({ themes }) => themes.flatMap((one) => one.items))
  const asked = all.areas.flatMap(({ themes }) => themes.flatMap((one) => one.items))
  return (id) => {
    const own = asked.filter(({ actions }) => actions.includes(id)).map((item) => item.id)
    if (own.length === 0) return true
    return items.some(
      (item) =>
        own.includes(item.id) &&
        ['answered', 'dont-know', 'skipped'].includes(item.state) &&
        item.level !== 4,
    )
  }
}

function subsets(ids: readonly string[]): Set<string>[] {
  return Array.from(
    { length: 2 ** ids.length },
    (_, mask) => new Set(ids.filter((__, index) => (mask >> index) & 1)),
  )
}
