import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answersOf } from '../../../src/core/answer.ts'
import { answersAfter } from '../../../src/core/path/answers-after.ts'
import { cheapestPath } from '../../../src/core/path/cheapest-path.ts'
import { checkTarget } from '../../../src/core/path/check-target.ts'
import { nextEffort } from '../../../src/core/path/effort-points.ts'
import { score } from '../../../src/core/score.ts'
import { sheetOf } from '../../../src/core/sheet-of.ts'
import type { Assessment } from '../../../src/model/assessment.ts'
import { type Path, pathSchema } from '../../../src/model/path.ts'
import { STAGES, area, pack, scored, theme } from '../../support/builders.ts'
import { real } from '../../browser/support/real.ts'
import { type Drawn, documentOf, drawnCase, leastByTrying } from './support.ts'
import { textOf } from '../../support/problem-text.ts'

const SLOW = { timeout: 120_000 }
const idOf = (target: number) => STAGES[target]?.id ?? ''

const only = ({ steps }: Path, kind: string) =>
  new Set(steps.filter((step) => step.kind === kind).map(({ id }) => id))

/** The result that the real scoring gives once the steps are done, with the people there who can confirm. */
function resultAfter(document: Assessment, path: Path): Assessment {
  const sheet = sheetOf(document)
  const { answers } = answersAfter(document.pack, answersOf(sheet), {
    actions: only(path, 'action'),
    reviews: only(path, 'review'),
  })
  const inputs = [...answers].map(([id, { state, level, reason }]) => [
    id,
    state === 'not-applicable' ? { notApplicable: reason ?? 'x' } : level,
  ])
  return score(
    { questionnaire: document.pack, digest: document.questionnaire.digest },
    {
      ...sheet,
      participants: { ...sheet.participants, 'peer-worker': 1 },
      answers: Object.fromEntries(inputs),
    },
    { toolVersion: '0.0.0', date: document.date },
  )
}

describe('on any small pack', () => {
  const canBeAsked = (drawn: Drawn) =>
    checkTarget(documentOf(drawn), idOf(drawn.target)).length === 0

  test(
    'the path costs as little as the cheapest of all sets, and the real scoring says it gets there',
    SLOW,
    () => {
      fc.assert(
        fc.property(drawnCase.filter(canBeAsked), (drawn) => {
          const document = documentOf(drawn)
          const path = cheapestPath(document, { to: idOf(drawn.target) })
          expect(path.asked.points).toBe(leastByTrying(document, drawn.target))
          expect(pathSchema.parse(path)).toEqual(path)
          if (path.asked.points === null) return
          expect(path.steps.reduce((sum, { points }) => sum + points, 0)).toBe(path.points)
          expect(resultAfter(document, path).stage.index).toBeGreaterThanOrEqual(drawn.target)
        }),
        { numRuns: 250 },
      )
    },
  )

  test('the runner-up is the cheapest set that leaves out a step', SLOW, () => {
    fc.assert(
      fc.property(drawnCase.filter(canBeAsked), (drawn) => {
        const document = documentOf(drawn)
        const path = cheapestPath(document, { to: idOf(drawn.target) })
        if (path.to === null) return
        const isOther = ({ actions, reviews }: { actions: Set<string>; reviews: Set<string> }) =>
          [...only(path, 'action')].some((id) => !actions.has(id)) ||
          [...only(path, 'review')].some((id) => !reviews.has(id))
        expect(path.runnerUp?.points ?? null).toBe(leastByTrying(document, drawn.target, isOther))
      }),
      { numRuns: 80 },
    )
  })

  test('a guess matters exactly where one step off makes another set cheaper', SLOW, () => {
    fc.assert(
      fc.property(drawnCase.filter(canBeAsked), (drawn) => {
        const document = documentOf(drawn)
        const path = cheapestPath(document, { to: idOf(drawn.target) })
        if (path.to === null) return
        const expected = drawn.actions.flatMap(({ effort }, index) =>
          ([1, -1] as const).flatMap((by) => {
            const becomes = nextEffort(effort, by)
            if (!becomes) return []
            const actions = drawn.actions.with(index, { ...drawn.actions[index]!, effort: becomes })
            const changed = documentOf({ ...drawn, actions })
            const least = leastByTrying(changed, drawn.target)
            const ours = changed.pack.actions.reduce(
              (sum, action) =>
                sum + (only(path, 'action').has(action.id) ? POINTS[action.effort] : 0),
              only(path, 'review').size,
            )
            return least !== null && least < ours ? [[`act-${index}`, becomes, least]] : []
          }),
        )
        expect(
          path.sensitivity.map(({ id, becomes, newPoints }) => [id, becomes, newPoints]),
        ).toEqual(expected)
      }),
      { numRuns: 25 },
    )
  })
})

const POINTS = { small: 1, medium: 3, large: 8 }

const SMALL = pack(
  [
    area('ground', [
      theme('roles', [
        { id: 'role', actions: ['write-role'], critical: { level: 2, stage: 'starting' } },
        { id: 'pay', actions: ['decide-pay'] },
        { id: 'talk', actions: ['hold-talk'] },
      ]),
    ]),
    area('culture', [
      theme('voice', [
        {
          id: 'heard',
          actions: ['listen'],
          critical: { level: 2, stage: 'starting' },
          confirmedBy: 'lived-experience',
        },
        { id: 'stuck', critical: { level: 3, stage: 'embedding' } },
      ]),
    ]),
  ],
  {
    actions: [
      { id: 'write-role', title: 'Write role', effort: 'medium', requires: ['form-group'] },
      { id: 'decide-pay', title: 'Decide pay', effort: 'small' },
      { id: 'hold-talk', title: 'Hold talk', effort: 'large' },
      { id: 'listen', title: 'Listen', effort: 'small' },
      { id: 'form-group', title: 'Form group', effort: 'small' },
    ],
  },
)
const LEVELS = { role: 1, pay: 1, talk: 2, heard: 3, stuck: 2 }

describe('by hand', () => {
  test('the critical question pulls its action in, and that action what comes before it', () => {
    const path = cheapestPath(scored(SMALL, LEVELS, { participants: { 'peer-worker': 1 } }), {
      to: 'starting',
    })
    expect(path.steps.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'action form-group',
      'action write-role',
    ])
    expect(path.points).toBe(4)
    expect(path.steps[0]?.serves).toEqual([
      { kind: 'before', action: 'write-role', title: 'Write role' },
    ])
    expect(path.steps[1]?.serves).toEqual([
      {
        kind: 'critical',
        item: 'role',
        title: 'Is there role?',
        stage: { id: 'starting', title: 'Starting' },
      },
      { kind: 'area', area: 'ground', title: 'ground', points: 16.666667 },
    ])
    expect(path.areas).toEqual([
      { id: 'ground', title: 'ground', from: '33', to: '50' },
      { id: 'culture', title: 'culture', from: '63', to: '63' },
    ])
    expect(path.conditions).toEqual([])
    expect(path.runnerUp).toBeNull()
  })

  test('what only peer workers can confirm is a condition where none took part', () => {
    const path = cheapestPath(scored(SMALL, LEVELS, { participants: { manager: 1 } }), {
      to: 'starting',
    })
    expect(path.points).toBe(4)
    expect(path.conditions).toEqual([
      { item: 'heard', title: 'Is there heard?', roles: ['Peer worker'] },
    ])
  })

  test('where something needed has no action, the stage is out of reach', () => {
    const path = cheapestPath(scored(SMALL, LEVELS), { to: 'embedding' })
    expect([path.asked.points, path.to, path.steps]).toEqual([null, null, []])
  })

  test('a budget that is too small says what it takes, and what fits', () => {
    const document = scored(SMALL, LEVELS)
    const path = cheapestPath(document, { to: 'starting', budget: 2 })
    expect([path.asked.points, path.to, path.points]).toEqual([4, null, 1])
    expect(path.steps.map(({ id }) => id)).toEqual(['form-group'])
    expect(cheapestPath(document, { to: 'starting', budget: 4 }).to?.id).toBe('starting')
  })

  test('a stage that is reached, unknown or cannot be planned for is refused', () => {
    const document = scored(SMALL, LEVELS)
    const codes = (to: string, from = document) => checkTarget(from, to).map(({ code }) => code)
    expect(codes('strating')).toEqual(['unknown-stage'])
    const [problem] = checkTarget(document, 'strating')
    expect(textOf(problem)).toContain('Did you mean starting?')
    expect(codes('preparing')).toEqual(['stage-reached'])
    expect(codes('starting')).toEqual([])
    expect(
      codes('starting', scored(SMALL, LEVELS, { scope: { complete: false, areas: ['ground'] } })),
    ).toEqual(['partial-scope'])
  })
})

describe('on the shipped questionnaire', () => {
  test.each([
    ['all at the start, to Preparing', () => 0, 'preparing'],
    ['all at the start, to the top', () => 0, 'sustaining'],
    ['nothing known, to the top', () => 'dont-know', 'sustaining'],
    ['all written, to the top', () => 2, 'sustaining'],
    ['mixed, to Embedding', (index: number) => index % 4, 'embedding'],
  ])('%s: it gets there, twice the same, in good time', SLOW, (_, level, to) => {
    const document = real({ level })
    const began = performance.now()
    const path = cheapestPath(document, { to })
    expect(performance.now() - began).toBeLessThan(30_000)
    expect(resultAfter(document, path).stage.id).toBe(to)
    expect(cheapestPath(document, { to })).toEqual(path)
  })

  test('more budget never buys less', SLOW, () => {
    const document = real()
    const reached = [0, 3, 31, 65, 200].map((budget) => {
      const { to, points } = cheapestPath(document, { to: 'sustaining', budget })
      expect(points).toBeLessThanOrEqual(budget)
      return document.pack.stages.findIndex(({ id }) => id === to?.id)
    })
    expect(reached).toEqual([-1, 2, 3, 4, 4])
  })
})
