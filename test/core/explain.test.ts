import { describe, expect, test } from 'vitest'
import { explain } from '../../src/core/explain/explain.ts'
import { renderTree } from '../../src/render/tree.ts'
import { area, pack, scored, theme } from '../support/builders.ts'

const loaded = pack(
  [
    area('left', [
      theme('one', [
        'a',
        'b',
        {
          id: 'c',
          weight: 2,
          critical: { level: 2, stage: 'starting' },
          confirmedBy: 'lived-experience',
          actions: ['act'],
        },
      ]),
    ]),
    area('right', [theme('two', ['d'])]),
  ],
  { actions: [{ id: 'act', title: 'Act' }] },
)
const document = scored(loaded, { a: 1, b: 'dont-know', c: 3, d: 4 })
const text = (id: string) => renderTree(explain(document, id))

describe('explain', () => {
  test('a theme, in exact fractions', () => {
    expect(text('one')).toMatchInlineSnapshot(`
      "one: 175/3 (58.33) of 100
        - score: 175 points of the 2 answered questions, divided by their weight 3
          - a: level 1 of 4 is 25 points
          - b: nobody could say: it counts as applicable, and not as answered
          - c: level 3 of 4 is 75 points; times its weight 2 makes 150
            - critical for starting: needs level 2; not confirmed, because nobody of lived experience
              took part
        - coverage: 3/4 (0.75); weight answered 3 of applicable 4. From 1/2 on there is a score, below
          4/5 it is provisional
        - range: 175/4 (43.75) to 275/4 (68.75); every open answer at level 0, and at level 4
      "
    `)
  })
  test('an area', () => {
    expect(text('left')).toMatchInlineSnapshot(`
      "left: 175/3 (58.33) of 100
        - score: mean of the 1 scored theme by weight; they carry 1 of 1
          - one: 175/3 (58.33) of 100; weight 1
        - coverage: 3/4 (0.75); mean of the coverage of all themes that apply. From 1/2 on there is a
          score, below 4/5 it is provisional
        - range: 175/4 (43.75) to 275/4 (68.75); means over all themes that apply, those without a
          score too
      "
    `)
  })
  test('the whole', () => {
    expect(text('overall')).toMatchInlineSnapshot(`
      "Overall: 475/6 (79.17) of 100
        - score: mean of the 2 scored areas by weight; they carry 2 of 2
          - left: 175/3 (58.33) of 100; weight 1
          - right: 100 of 100; weight 1
        - coverage: 7/8 (0.88); mean of the coverage of all areas that apply. From 1/2 on there is a
          score, below 4/5 it is provisional
        - range: 575/8 (71.88) to 675/8 (84.38); means over all areas that apply, those without a
          score too
      "
    `)
  })
  test('the stage', () => {
    expect(text('stage')).toMatchInlineSnapshot(`
      "Stage: Preparing. The weakest area and the critical items decide, never a mean
        - Exploring: open to all
        - Preparing: reached. Needs 25 in every area, and its critical items
          - yes  left is 175/3 (58.33)
          - yes  right is 100
        - Starting: not reached. Needs 50 in every area, and its critical items
          - yes  left is 175/3 (58.33)
          - yes  right is 100
          - no   c: not confirmed
        - Embedding: not reached. Needs 75 in every area, and its critical items
          - no   left is 175/3 (58.33)
          - yes  right is 100
          - no   c: not confirmed
        - With every open answer at level 0 it would be preparing, at level 4 preparing
      "
    `)
  })
  test('an item', () => {
    expect(text('c')).toMatchInlineSnapshot(`
      "c: level 3 of 4 is 75 points; times its weight 2 makes 150
        - critical for starting: needs level 2; not confirmed, because nobody of lived experience took
          part
      "
    `)
  })
  test('an action', () => {
    expect(text('act')).toMatchInlineSnapshot(`
      "Act: number 1 of 1
        - tier 2 of 4: a critical item is not confirmed or not known
        - reason: Critical for Starting: not confirmed
        - questions it would move: c
        - within a tier the wider gap times weight comes first, then the smaller effort, then pack
          order
        - effort: medium
      "
    `)
  })
  test('a part claims no stage', () => {
    const part = scored(loaded, { a: 1 }, { scope: { complete: false, areas: ['left'] } })
    expect(explain(part, 'stage').text).toBe(
      'Stage: none is claimed, because only a part was asked',
    )
  })
  test('what is not there', () => {
    expect(() => explain(document, 'on')).toThrow('Did you mean one?')
  })
})
