import { describe, expect, test } from 'vitest'
import { checkQuestionnaire } from '../../src/core/check-questionnaire/check-questionnaire.ts'
import { STAGES, type ItemSpec, area, pack, theme } from '../support/builders.ts'
import { textOf } from '../support/problem-text.ts'

const withItems = (items: (ItemSpec | string)[], more: Record<string, unknown> = {}) =>
  checkQuestionnaire(pack([area('only', [theme('one', items)])], more).questionnaire)

const action = (id: string, requires: string[] = []) => ({ id, title: id, requires })
const ITEM = ['areas', 0, 'themes', 0, 'items']

describe('the rules of a pack', () => {
  test('a sound one has no problems', () => {
    expect(
      withItems(['a', { id: 'b', actions: ['act'], showWhen: { item: 'a', atLeast: 1 } }], {
        actions: [action('act')],
      }),
    ).toEqual([])
  })

  test.each<[string, (ItemSpec | string)[], Record<string, unknown>, string, (string | number)[]]>([
    ['an item twice', ['a', 'a'], {}, 'duplicate-id', [...ITEM, 1, 'id']],
    [
      'an action twice',
      ['a'],
      { actions: [action('x'), action('x')] },
      'duplicate-id',
      ['actions', 1, 'id'],
    ],
    [
      'an unknown action',
      [{ id: 'a', actions: ['nope'] }],
      {},
      'unknown-action',
      [...ITEM, 0, 'actions', 0],
    ],
    [
      'an unknown prerequisite',
      ['a'],
      { actions: [action('x', ['nope'])] },
      'unknown-action',
      ['actions', 0, 'requires', 0],
    ],
    [
      'an unknown source',
      [{ id: 'a', sources: ['nope'] }],
      {},
      'unknown-source',
      [...ITEM, 0, 'sources', 0],
    ],
    [
      'an unknown item in showWhen',
      [{ id: 'a', showWhen: { item: 'nope', atLeast: 1 } }],
      {},
      'unknown-item',
      [...ITEM, 0, 'showWhen', 'item'],
    ],
    [
      'showWhen without a condition',
      ['b', { id: 'a', showWhen: { item: 'b' } }],
      {},
      'empty-condition',
      [...ITEM, 1, 'showWhen'],
    ],
    [
      'showWhen that can never be',
      ['b', { id: 'a', showWhen: { item: 'b', atLeast: 3, atMost: 1 } }],
      {},
      'impossible-condition',
      [...ITEM, 1, 'showWhen'],
    ],
    [
      'an unknown family',
      [{ id: 'a', critical: { level: 2, stage: 'starting' }, confirmedBy: 'nope' }],
      {},
      'unknown-role-family',
      [...ITEM, 0, 'confirmedBy'],
    ],
    [
      'confirmedBy without effect',
      [{ id: 'a', confirmedBy: 'leadership' }],
      {},
      'confirmed-not-critical',
      [...ITEM, 0, 'confirmedBy'],
    ],
    [
      'an unknown role',
      [{ id: 'a', promptFor: { nope: 'Do you?' } }],
      {},
      'unknown-role',
      [...ITEM, 0, 'promptFor', 'nope'],
    ],
    [
      'an unknown critical stage',
      [{ id: 'a', critical: { level: 2, stage: 'nope' } }],
      {},
      'unknown-stage',
      [...ITEM, 0, 'critical', 'stage'],
    ],
    [
      'a guarded first stage',
      [{ id: 'a', critical: { level: 2, stage: 'exploring' } }],
      {},
      'critical-first-stage',
      [...ITEM, 0, 'critical', 'stage'],
    ],
    [
      'stages that fall',
      ['a'],
      { stages: [...STAGES, { id: 'z', title: 'Z', areaScore: 60 }] },
      'stage-order',
      ['stages', 4, 'areaScore'],
    ],
    [
      'a stage without a bar',
      ['a'],
      { stages: [...STAGES, { id: 'z', title: 'Z' }] },
      'stage-score-missing',
      ['stages', 4],
    ],
    [
      'a bar at the first stage',
      ['a'],
      { stages: [{ id: 'z', title: 'Z', areaScore: 5 }] },
      'first-stage-score',
      ['stages', 0, 'areaScore'],
    ],
    [
      'actions in a circle',
      ['a'],
      { actions: [action('x', ['y']), action('y', ['x'])] },
      'requires-cycle',
      ['actions', 0, 'requires'],
    ],
    [
      'an action that requires itself',
      ['a'],
      { actions: [action('x', ['x'])] },
      'requires-cycle',
      ['actions', 0, 'requires'],
    ],
    [
      'showWhen in a circle',
      [
        { id: 'a', showWhen: { item: 'b', atLeast: 1 } },
        { id: 'b', showWhen: { item: 'a', atLeast: 1 } },
      ],
      {},
      'show-when-cycle',
      [...ITEM, 0, 'showWhen'],
    ],
  ])('%s', (_, items, more, code, path) => {
    expect(withItems(items, more)).toEqual([expect.objectContaining({ code, path })])
  })

  test('an id twice in one list', () => {
    const problems = withItems([{ id: 'a', actions: ['x', 'x'] }], { actions: [action('x')] })
    expect(problems).toEqual([
      expect.objectContaining({ code: 'repeated', path: [...ITEM, 0, 'actions', 1] }),
    ])
  })

  test('every circle, not only the first', () => {
    const actions = [action('a', ['b']), action('b', ['a']), action('c', ['d']), action('d', ['c'])]
    expect(withItems(['i'], { actions }).map(({ path }) => path)).toEqual([
      ['actions', 0, 'requires'],
      ['actions', 2, 'requires'],
    ])
  })

  test('reports everything at once, and the nearest name', () => {
    const problems = withItems([{ id: 'a', actions: ['write-plam'], sources: ['nope'] }], {
      actions: [action('write-plan')],
    })
    expect(problems.map(({ code }) => code)).toEqual(['unknown-action', 'unknown-source'])
    expect(textOf(problems[0])).toContain('Did you mean write-plan?')
  })
})
