import { describe, expect, test } from 'vitest'
import { area, pack, theme } from '../support/builders.ts'
import { CONTRAST, ROLES_OF_FIVE, group, many, people, person } from '../support/many.ts'

const loaded = pack([area('only', [theme('supervision', ['a', 'b'], { title: 'Supervision' })])], {
  roles: ROLES_OF_FIVE,
  perspectives: CONTRAST,
})

const peers = [
  ...people(3, 'peer-worker', { a: 1, b: 2 }),
  ...people(3, 'peer-worker', { a: 2, b: 1 }),
]
const managers = [
  ...people(3, 'manager', { a: 3, b: 3 }),
  ...people(3, 'manager', { a: 4, b: 3 }),
  ...people(3, 'manager', { a: 2, b: 3 }),
]
const gapsOf = (...sheets: Parameters<typeof many>[1][]) =>
  many(loaded, sheets.flat()).perspectives.gaps

const FORBIDDEN = /significant|overestimat|underestimat|accura|bias|wrong|correct|failed|poor/i

describe('the declared contrast', () => {
  test('points, a coarse interval, and words that take no side', () => {
    const [gap] = gapsOf(peers, managers)
    expect(gap).toMatchObject({
      theme: 'supervision',
      a: 'peer-worker',
      b: 'manager',
      points: 37.5,
      delta: 1,
      deltaInterval: [1, 1],
    })
    const [low, high] = gap?.interval ?? [0, 0]
    expect([low % 5, high % 5]).toEqual([0, 0])
    expect(low).toBeGreaterThan(20)
    expect(high).toBeLessThanOrEqual(55)
    expect(gap?.words).toBe(
      `Peer worker (n=6) placed Supervision at 38 of 100, Manager (n=9) at 75 of 100: 38 points apart (95 % interval ${low} to ${high}). Take one person from each group: in nearly all such pairs the one from Manager gave the higher score, the one from Peer worker the lower; ties count half. Both groups answered about the same organisation; the figures show that it looks different from where they stand, not who is right.`,
    )
  })

  test('the other way round it reads the same', () => {
    const swap = (sheets: typeof peers, role: string) =>
      sheets.map((sheet) => ({ ...sheet, respondent: { role } }))
    const [there] = gapsOf(peers, managers)
    const [back] = gapsOf(swap(peers, 'manager'), swap(managers, 'peer-worker'))
    expect(back?.points).toBe(-37.5)
    expect(back?.interval).toEqual([-(there?.interval?.[1] ?? 0), -(there?.interval?.[0] ?? 0)])
    expect(back?.words).toContain(
      'Peer worker (n=9) placed Supervision at 75 of 100, Manager (n=6)',
    )
    expect(back?.words).toContain('38 points apart (95 % interval')
  })

  test('what may be chance is said to be', () => {
    const [gap] = gapsOf(peers, people(6, 'manager', { a: 2, b: 2 }))
    expect(gap?.interval?.[0]).toBeLessThanOrEqual(0)
    expect(gap?.words).toMatch(/differ by 13 points, but with so few answers .* by chance\.$/)
  })

  test('that all of a small group said the same cannot be read off the interval', () => {
    const [gap] = gapsOf(
      people(6, 'peer-worker', { a: 1, b: 1 }),
      people(6, 'manager', { a: 3, b: 3 }),
    )
    // Nobody differs within either group; both count as a little spread out all the same.
    expect(gap).toMatchObject({ points: 50, interval: [35, 65] })
  })

  test('a family that is split stands with each of its blocks, and before all other pairs', () => {
    const gaps = gapsOf(
      peers,
      managers,
      people(5, 'executive', { a: 3, b: 3 }),
      people(5, 'clinician', { a: 2, b: 2 }),
    )
    expect(gaps.map(({ a, b }) => `${a} ${b}`)).toEqual([
      'peer-worker manager',
      'peer-worker executive',
      'peer-worker clinician',
      'clinician manager',
      'clinician executive',
      'manager executive',
    ])
  })
})

describe('what is not said', () => {
  test('other pairs have an interval only where both are large enough to show a spread', () => {
    const clinicians = people(10, 'clinician', { a: 2, b: 2 })
    const small = gapsOf(peers, clinicians)
    expect(small).toMatchObject([{ interval: null, delta: null, deltaInterval: null }])
    const large = gapsOf([...peers, ...peers], clinicians)
    expect(large[0]?.interval).not.toBeNull()
  })

  test('a group has points, and nothing that needs several people', () => {
    const [gap] = gapsOf(peers, [group('manager', 3, { a: 4, b: 4 })])
    expect(gap).toMatchObject({ b: 'manager-group', points: 62.5, interval: null, delta: null })
    expect(gap?.words).toContain(
      'Manager, group (3 people, one answer) at 100 of 100: 63 points apart.',
    )
  })

  test('a bound comes back neither as an interval nor as a direction nobody can know', () => {
    const [gap] = gapsOf(people(5, 'peer-worker', { a: 0, b: 0 }), managers)
    expect(gap).toMatchObject({ points: 65, interval: null, delta: null })
    expect(gap?.words).toContain(
      'at 10 of 100 or less, Manager (n=9) at 75 of 100: at least 65 points apart',
    )
    expect(
      gapsOf(people(5, 'peer-worker', { a: 0, b: 0 }), people(5, 'manager', { a: 0, b: 0 })),
    ).toEqual([])
  })

  test('no word that takes a side, whatever the figures', () => {
    for (const level of [0, 1, 2, 3, 4]) {
      for (const { words } of gapsOf(peers, managers, people(7, 'clinician', { a: level, b: 2 }))) {
        expect(words).not.toMatch(FORBIDDEN)
      }
    }
  })
})

describe('agreement within a block', () => {
  const wordsOf = (...sheets: Parameters<typeof many>[1][]) =>
    many(loaded, sheets.flat(), { minGroupSize: 3 }).perspectives.agreement

  test.each([
    ['aligned', people(5, 'clinician', { a: 2, b: 3 })],
    [
      'divided',
      [...people(3, 'clinician', { a: 0, b: 0 }), ...people(3, 'clinician', { a: 4, b: 4 })],
    ],
    ['mixed', [1, 2, 3, 2, 4].map((level) => person('clinician', { a: level, b: level }))],
  ])('%s', (word, sheets) => {
    expect(wordsOf(sheets)).toEqual([{ theme: 'supervision', block: 'clinician', word }])
  })

  test('no word for fewer than five, nor for a group', () => {
    expect(
      wordsOf(people(4, 'clinician', { a: 2, b: 2 }), [group('manager', 8, { a: 2, b: 2 })]),
    ).toEqual([])
  })
})
