import { describe, expect, test } from 'vitest'
import { type Atom, isSafe } from '../../../src/core/release/item-audit.ts'

const atom = (block: number, answered: number[], size: number): Atom => ({
  block,
  answered,
  weight: BigInt(answered.length),
  size,
})

const safe = (atoms: Atom[], items: number[], { bounded = [] as number[], k = 5 } = {}) =>
  isSafe(
    {
      atoms,
      items,
      blocks: Math.max(...atoms.map(({ block }) => block)) + 1,
      bounded: new Set(bounded),
    },
    k,
  )

describe('do scores and items together give a few people away?', () => {
  const oneLeftOpen = [atom(0, [0, 1], 7), atom(0, [0], 1)]

  test.each<[string, Atom[], number[], boolean]>([
    ['everybody answered everything', [atom(0, [0, 1], 8)], [0, 1], true],
    ['one of eight left the second open, and both are shown', oneLeftOpen, [0, 1], false],
    ['the same, and one of them is shown', oneLeftOpen, [0], true],
    ['five left it open', [atom(0, [0, 1], 7), atom(0, [0], 5)], [0, 1], true],
    ['four left it open', [atom(0, [0, 1], 7), atom(0, [0], 4)], [0, 1], false],
    [
      'three left the one open and two the other, five together',
      [atom(0, [0, 1], 7), atom(0, [0], 3), atom(0, [1], 2)],
      [0, 1],
      true,
    ],
    [
      'one left it open, in another block',
      [atom(0, [0, 1], 6), atom(1, [0, 1], 6), atom(1, [0], 1)],
      [0, 1],
      false,
    ],
    [
      'the items of a block that answered others',
      [atom(0, [0, 1], 6), atom(1, [2, 3], 6), atom(1, [2], 1)],
      [0, 1],
      true,
    ],
    ['one item, and few who have no other', [atom(0, [0, 1], 6), atom(0, [0], 2)], [0], true],
    ['a theme of a single item', [atom(0, [0], 6), atom(1, [0], 6)], [0], true],
  ])('%s', (_, atoms, items, expected) => {
    expect(safe(atoms, items)).toBe(expected)
  })

  test('unequal weights are counted as they are', () => {
    const atoms: Atom[] = [
      { block: 0, answered: [0, 1], weight: 3n, size: 6 },
      { block: 0, answered: [0], weight: 2n, size: 1 },
    ]
    expect(safe(atoms, [0, 1])).toBe(false)
  })

  test('a score that is told as a bound does not follow from the others and the items', () => {
    const atoms = [atom(0, [0, 1], 6), atom(1, [0, 1], 6)]
    expect(safe(atoms, [0, 1])).toBe(true)
    expect(safe(atoms, [0, 1], { bounded: [1] })).toBe(false)
    expect(safe(atoms, [0], { bounded: [1] })).toBe(true)
  })

  test('where everybody left something else open it comes to an end, and takes no risk', () => {
    const patterns = Array.from({ length: 62 }, (_, index) =>
      [0, 1, 2, 3, 4, 5].filter((item) => ((index + 1) >> item) & 1),
    )
    const atoms = patterns.flatMap((answered) => [0, 1, 2].map((block) => atom(block, answered, 1)))
    expect(typeof safe(atoms, [0, 1, 2, 3, 4, 5], { k: 10 })).toBe('boolean')
  })
})
