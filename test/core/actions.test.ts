import { describe, expect, test } from 'vitest'
import type { AnswerInput } from '../../src/model/answer-sheet.ts'
import { area, pack, scored, theme, type ItemSpec } from '../support/builders.ts'

const action = (id: string, more: Record<string, unknown> = {}) => ({
  id,
  title: `Do ${id}`,
  ...more,
})

function offered(
  items: ItemSpec[],
  actions: unknown[],
  answers: Record<string, AnswerInput>,
  more = {},
) {
  return scored(pack([area('only', [theme('one', items)])], { actions }), answers, more).actions
}

const ids = (actions: { id: string }[]) => actions.map(({ id }) => id)

describe('the actions on offer', () => {
  test('tiers: critical unmet, critical unverified, what limits the next stage, other gaps', () => {
    const loaded = pack(
      [
        area('strong', [
          theme('one', [
            { id: 'gap', actions: ['later'] },
            { id: 'unknown', critical: { level: 2, stage: 'starting' }, actions: ['find-out'] },
            {
              id: 'unmet',
              critical: { level: 2, stage: 'starting' },
              actions: ['must'],
              weight: 0.1,
            },
          ]),
        ]),
        area('weak', [theme('two', [{ id: 'short', actions: ['limit'] }])]),
      ],
      { actions: [action('later'), action('limit'), action('find-out'), action('must')] },
    )
    const { actions } = scored(loaded, { gap: 3, unknown: 'dont-know', unmet: 1, short: 1 })
    expect(actions.map(({ id, tier, reason }) => [id, tier, reason])).toEqual([
      ['must', 1, 'Critical for Starting: not met'],
      ['find-out', 2, 'Critical for Starting: nobody could say'],
      ['limit', 3, 'weak is 25 points short'],
      ['later', 4, 'Now at level 3 of 4'],
    ])
  })

  test('within a tier: wider gap × weight, then smaller effort, then pack order', () => {
    const items = [
      { id: 'a', actions: ['narrow'] },
      { id: 'b', actions: ['wide-large'] },
      { id: 'c', actions: ['wide-small'] },
      { id: 'd', actions: ['wide-small-too'] },
      { id: 'e', actions: ['heavy'], weight: 3 },
    ]
    const actions = [
      action('narrow', { effort: 'small' }),
      action('wide-large', { effort: 'large' }),
      action('wide-small', { effort: 'small' }),
      action('wide-small-too', { effort: 'small' }),
      action('heavy', { effort: 'large' }),
    ]
    // gaps: 1, 2, 2, 2 and 1 × 3
    expect(ids(offered(items, actions, { a: 3, b: 2, c: 2, d: 2, e: 3 }))).toEqual([
      'heavy',
      'wide-small',
      'wide-small-too',
      'wide-large',
      'narrow',
    ])
  })

  test('nothing is offered for an item at its best, open, hidden or not applicable', () => {
    const items = [
      { id: 'best', actions: ['a'] },
      { id: 'open', actions: ['b'] },
      { id: 'waived', actions: ['c'] },
      { id: 'hidden', actions: ['d'], showWhen: { item: 'best', atMost: 0 } },
      { id: 'gap', actions: ['e'] },
    ]
    const actions = ['a', 'b', 'c', 'd', 'e'].map((id) => action(id))
    expect(
      ids(
        offered(items, actions, {
          best: 4,
          open: 'dont-know',
          waived: { notApplicable: 'x' },
          hidden: 0,
          gap: 3,
        }),
      ),
    ).toEqual(['e'])
  })

  test('one that nobody could confirm is offered although its level is high', () => {
    const items = [
      {
        id: 'must',
        critical: { level: 2, stage: 'starting' },
        confirmedBy: 'lived-experience',
        actions: ['ask'],
      },
    ]
    const [first] = offered(items, [action('ask')], { must: 4 })
    expect(first).toMatchObject({
      id: 'ask',
      tier: 2,
      reason: 'Critical for Starting: not confirmed',
    })
  })

  describe('prerequisites', () => {
    const items = [
      { id: 'minor', actions: ['prepare'] },
      { id: 'major', critical: { level: 2, stage: 'preparing' }, actions: ['deliver'] },
      { id: 'other', actions: ['aside'], weight: 2 },
    ]
    const actions = [
      action('aside'),
      action('deliver', { requires: ['prepare'] }),
      action('prepare', { effort: 'large' }),
    ]

    test('an open one inherits the urgency of what it unlocks, comes before it, and says so', () => {
      const result = offered(items, actions, { minor: 3, major: 0, other: 0 })
      expect(result.map(({ id, tier }) => [id, tier])).toEqual([
        ['prepare', 1],
        ['deliver', 1],
        ['aside', 3],
      ])
      expect(result[0]).toMatchObject({
        reason: 'Comes before: Do deliver',
        unlocks: ['deliver'],
        requires: [],
        items: ['minor'],
      })
      expect(result[1]).toMatchObject({ unlocks: [], requires: ['prepare'] })
    })

    test('one whose items are all at their best is done and not listed', () => {
      expect(ids(offered(items, actions, { minor: 4, major: 0, other: 4 }))).toEqual(['deliver'])
    })

    test('one whose item nobody could answer is not known to be done', () => {
      expect(ids(offered(items, actions, { minor: 'dont-know', major: 0, other: 4 }))).toEqual([
        'prepare',
        'deliver',
      ])
    })

    test('urgency passes along a whole chain', () => {
      const chainItems = ['first', 'second', 'third'].map((id) => ({ id, actions: [`do-${id}`] }))
      const chain = [
        action('do-third', { requires: ['do-second'] }),
        action('do-second', { requires: ['do-first'] }),
        action('do-first'),
      ]
      expect(ids(offered(chainItems, chain, { first: 3, second: 3, third: 0 }))).toEqual([
        'do-first',
        'do-second',
        'do-third',
      ])
    })
  })

  test('an area that cannot be scored limits too', () => {
    const items = [{ id: 'a', actions: ['act'] }, { id: 'b' }, { id: 'c' }]
    expect(offered(items, [action('act')], { a: 1 })[0]).toMatchObject({
      tier: 3,
      reason: 'only cannot be scored yet',
    })
  })
})

describe('why an action stands here, in French', () => {
  const critical = { level: 2, stage: 'starting' }
  const confirmed = { id: 'a', critical, confirmedBy: 'lived-experience' }

  test.each<[ItemSpec[], Record<string, AnswerInput>, string[]]>([
    [
      [
        { id: 'a', critical },
        { id: 'b', critical },
      ],
      { a: 1, b: 'dont-know' },
      [
        'Incontournable pour Starting\u00a0: non atteinte',
        'Incontournable pour Starting\u00a0: personne ne savait',
      ],
    ],
    [
      [confirmed, { id: 'b', critical }],
      { a: 3 },
      [
        'Incontournable pour Starting\u00a0: pas encore de réponse',
        'Incontournable pour Starting\u00a0: non confirmée',
      ],
    ],
    [
      [{ id: 'a' }, { id: 'z' }],
      { a: 3, z: 0 },
      ['Vient avant\u00a0: Do z', 'base\u00a0: il manque 13 points'],
    ],
    [[{ id: 'a' }], { a: 1 }, ['base\u00a0: il manque 25 points']],
    [[{ id: 'a' }, { id: 'b' }, { id: 'c' }], { a: 1 }, ['base ne peut pas encore avoir de score']],
    [[{ id: 'a' }], { a: 3 }, ['Maintenant au niveau 3 sur 4']],
    [
      [{ id: 'a', weight: 99 }, { id: 'b' }],
      { a: 2, b: 1 },
      ['base\u00a0: il manque 0,3 point', 'base\u00a0: il manque 0,3 point'],
    ],
    [
      [{ id: 'a', weight: 999 }, { id: 'b' }],
      { a: 2, b: 1 },
      ['base\u00a0: il manque 0,03 point', 'base\u00a0: il manque 0,03 point'],
    ],
  ])('%j', (items, answers, reasons) => {
    const actions = ['a', 'b', 'z'].map((id) => action(id, { requires: id === 'z' ? ['a'] : [] }))
    const moved = items.map((item) => ({ ...item, actions: item.id === 'c' ? [] : [item.id] }))
    const loaded = pack([area('base', [theme('one', moved)])], { actions, language: 'fr-CA' })
    expect(scored(loaded, answers).actions.map(({ reason }) => reason)).toEqual(reasons)
  })
})
