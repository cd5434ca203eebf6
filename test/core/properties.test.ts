import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AnswerInput } from '../../src/model/answer-sheet.ts'
import type { Assessment, Figures } from '../../src/model/assessment.ts'
import { STAGES, area, pack, scored, theme } from '../support/builders.ts'

/** What must hold whatever the pack and the answers are (architecture: tests are a chain of goldens). */

type Drawn = { weight: number; critical: boolean; answer: AnswerInput }[][][]

const weight = fc.integer({ min: 1, max: 4000 }).map((thousandths) => thousandths / 1000)
const level = fc.integer({ min: 0, max: 4 })
const answer: fc.Arbitrary<AnswerInput> = fc.oneof(
  { weight: 5, arbitrary: level },
  { weight: 1, arbitrary: fc.constant<AnswerInput>('dont-know') },
  { weight: 1, arbitrary: fc.constant<AnswerInput>(null) },
  { weight: 1, arbitrary: fc.constant<AnswerInput>({ notApplicable: 'x' }) },
)
const item = fc.record({ weight, critical: fc.boolean(), answer })
const drawn: fc.Arbitrary<Drawn> = fc.array(
  fc.array(fc.array(item, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 }),
  { minLength: 1, maxLength: 3 },
)

const idOf = (a: number, t: number, i: number) => `i-${a}-${t}-${i}`

function build(areas: Drawn, scale = 1) {
  return pack(
    areas.map((themes, a) =>
      area(
        `a-${a}`,
        themes.map((items, t) =>
          theme(
            `t-${a}-${t}`,
            items.map(({ weight: own, critical }, i) => ({
              id: idOf(a, t, i),
              weight: Math.round(own * scale * 1000) / 1000,
              notApplicable: true,
              ...(critical && { critical: { level: 2, stage: STAGES[1 + (i % 3)]?.id } }),
            })),
          ),
        ),
      ),
    ),
  )
}

function answersTo(areas: Drawn): Record<string, AnswerInput> {
  return Object.fromEntries(
    areas.flatMap((themes, a) =>
      themes.flatMap((items, t) => items.map((one, i) => [idOf(a, t, i), one.answer] as const)),
    ),
  )
}

function allFigures({ overall, areas }: Assessment): Figures[] {
  return [overall, ...areas.flatMap((one) => [one, ...one.themes])]
}

const stageRank = ({ stage }: Assessment) => stage.index ?? -1

describe('whatever the answers are', () => {
  test('low ≤ high everywhere, and low ≤ score ≤ high for a theme', () => {
    // An area's score leaves unscored themes out, while its bounds hold them, so only themes are bounded.
    fc.assert(
      fc.property(drawn, (areas) => {
        const result = scored(build(areas), answersTo(areas))
        for (const { low, high } of allFigures(result))
          expect(low ?? 0).toBeLessThanOrEqual(high ?? 0)
        for (const { score, low, high } of result.areas.flatMap(({ themes }) => themes)) {
          if (score === null) continue
          expect(low).toBeLessThanOrEqual(score)
          expect(high).toBeGreaterThanOrEqual(score)
        }
      }),
    )
  })

  test('the order of answers changes nothing', () => {
    fc.assert(
      fc.property(drawn, (areas) => {
        const answers = answersTo(areas)
        const reversed = Object.fromEntries(Object.entries(answers).reverse())
        expect(scored(build(areas), reversed)).toEqual(scored(build(areas), answers))
      }),
    )
  })

  test('scaling all weights of the items changes no figure', () => {
    fc.assert(
      fc.property(drawn, fc.constantFrom(2, 3, 10), (areas, scale) => {
        const [before, after] = [
          scored(build(areas), answersTo(areas)),
          scored(build(areas, scale), answersTo(areas)),
        ]
        expect(allFigures(after).map(pickFigures)).toEqual(allFigures(before).map(pickFigures))
        expect(after.stage).toEqual(before.stage)
      }),
    )
  })

  test('raising a level never lowers a score, a bound or the stage', () => {
    fc.assert(
      fc.property(drawn, fc.nat(), (areas, pick) => {
        const answers = answersTo(areas)
        const raisable = Object.keys(answers).filter(
          (id) => typeof answers[id] === 'number' && Number(answers[id]) < 4,
        )
        const id = raisable[pick % Math.max(1, raisable.length)]
        if (id === undefined) return
        const before = scored(build(areas), answers)
        const after = scored(build(areas), { ...answers, [id]: Number(answers[id]) + 1 })
        allFigures(after).forEach((figures, index) => {
          const old = allFigures(before)[index]
          expect(figures.score ?? 0).toBeGreaterThanOrEqual(old?.score ?? 0)
          expect(figures.low ?? 0).toBeGreaterThanOrEqual(old?.low ?? 0)
        })
        expect(stageRank(after)).toBeGreaterThanOrEqual(stageRank(before))
      }),
    )
  })

  test("answering a don't know never widens a range", () => {
    fc.assert(
      fc.property(drawn, level, (areas, given) => {
        const answers = answersTo(areas)
        const id = Object.keys(answers).find((one) => answers[one] === 'dont-know')
        if (id === undefined) return
        const [before, after] = [
          scored(build(areas), answers),
          scored(build(areas), { ...answers, [id]: given }),
        ]
        allFigures(after).forEach((figures, index) => {
          const old = allFigures(before)[index]
          expect(width(figures)).toBeLessThanOrEqual(width(old) + 1e-6)
        })
      }),
    )
  })

  test('an added item that does not apply changes no figure and no stage', () => {
    fc.assert(
      fc.property(drawn, weight, (areas, own) => {
        const extra = {
          weight: own,
          critical: false,
          answer: { notApplicable: 'x' } as AnswerInput,
        }
        const more: Drawn = areas.map((themes, a) =>
          themes.map((items, t) => (a + t === 0 ? [...items, extra] : items)),
        )
        const [before, after] = [
          scored(build(areas), answersTo(areas)),
          scored(build(more), answersTo(more)),
        ]
        expect(allFigures(after).map(pickFigures)).toEqual(allFigures(before).map(pickFigures))
        expect(after.stage).toEqual(before.stage)
      }),
    )
  })

  test('everything at one level scores exactly 25 times that level everywhere', () => {
    fc.assert(
      fc.property(drawn, level, (areas, given) => {
        const answers = Object.fromEntries(Object.keys(answersTo(areas)).map((id) => [id, given]))
        for (const { score, low, high } of allFigures(scored(build(areas), answers))) {
          expect([score, low, high]).toEqual([25 * given, 25 * given, 25 * given])
        }
      }),
    )
  })

  test('the stage lies between what the open answers could make it', () => {
    fc.assert(
      fc.property(drawn, (areas) => {
        const { stage, areas: results } = scored(build(areas), answersTo(areas))
        const rank = (id: string | null) => STAGES.findIndex((one) => one.id === id)
        if (stage.lowest === null) return
        expect(rank(stage.lowest)).toBeLessThanOrEqual(rank(stage.highest))
        // A theme without a score leaves that of its area, and comes back once its answers are known.
        const themes = results.flatMap((one) => one.themes)
        if (stage.index === null || themes.some(({ status }) => status === 'insufficient')) return
        expect(stage.index).toBeGreaterThanOrEqual(rank(stage.lowest))
        expect(stage.index).toBeLessThanOrEqual(rank(stage.highest))
      }),
    )
  })

  test('two themes with the same items and answers weigh like one with both weights', () => {
    fc.assert(
      fc.property(
        fc.array(item, { minLength: 1, maxLength: 4 }),
        weight,
        weight,
        (items, first, second) => {
          const specs = (theme: string) =>
            items.map((one, i) => ({
              id: `${theme}-${i}`,
              weight: one.weight,
              notApplicable: true,
            }))
          const answers = (theme: string) =>
            Object.fromEntries(items.map((one, i) => [`${theme}-${i}`, one.answer]))
          const split = pack([
            area('x', [
              theme('p', specs('p'), { weight: first }),
              theme('q', specs('q'), { weight: second }),
            ]),
          ])
          const sumOfWeights = Math.round((first + second) * 1000) / 1000
          const merged = pack([area('x', [theme('p', specs('p'), { weight: sumOfWeights })])])
          expect(pickFigures(scored(split, { ...answers('p'), ...answers('q') }).overall)).toEqual(
            pickFigures(scored(merged, answers('p')).overall),
          )
        },
      ),
    )
  })

  test('a prerequisite on offer always stands before what it unlocks', () => {
    fc.assert(
      fc.property(
        drawn,
        fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 12 }),
        (areas, links) => {
          const loaded = withActions(areas, links)
          const { actions } = scored(loaded, answersTo(areas))
          const place = new Map(actions.map(({ id }, index) => [id, index]))
          for (const one of actions) {
            for (const before of one.requires)
              expect(place.get(before)).toBeLessThan(place.get(one.id) ?? -1)
          }
          expect(new Set(place.keys()).size).toBe(actions.length)
        },
      ),
    )
  })
})

/** Twelve actions, requiring only earlier ones, spread over the items. */
function withActions(areas: Drawn, links: [number, number][]) {
  const loaded = build(areas)
  const requires = (id: number) =>
    links
      .filter(([later, earlier]) => later === id && earlier < id)
      .map(([, earlier]) => `act-${earlier}`)
  const actions = Array.from({ length: 12 }, (_, id) => ({
    id: `act-${id}`,
    title: `Act ${id}`,
    steps: [],
    owner: '',
    artefact: '',
    sources: [],
    horizon: '3-12-months' as const,
    effort: (['small', 'medium', 'large'] as const)[id % 3] ?? 'small',
    requires: requires(id),
  }))
  let next = 0
  for (const { themes } of loaded.questionnaire.areas) {
    for (const { items } of themes) for (const one of items) one.actions = [`act-${next++ % 12}`]
  }
  return { ...loaded, questionnaire: { ...loaded.questionnaire, actions } }
}

function pickFigures({ status, score, low, high, coverage, display, provisional }: Figures) {
  return { status, score, low, high, coverage, display, provisional }
}

const width = (figures: Figures | undefined) => (figures?.high ?? 0) - (figures?.low ?? 0)
