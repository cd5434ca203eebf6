import { describe, expect, test } from 'vitest'
import { currentEvidence } from '../../src/core/current-evidence.ts'
import { area, pack, scored, theme } from '../support/builders.ts'

const loaded = pack([
  area('one', [theme('left', ['a', 'b']), theme('right', ['c'])]),
  area('two', [theme('other', ['d', { id: 'e', showWhen: { item: 'd', atLeast: 2 } }])]),
])

const until = (expires: string, title = 'Paper') => ({ title, expires })
const backed = (level: number, ...evidence: unknown[]) => ({ level, evidence }) as never

const DAY = '2026-11-01'

describe('an answer rests on evidence that has run out', () => {
  test.each<[string, unknown, boolean]>([
    ['where all that can expire has', backed(3, until('2026-10-31')), true],
    ['not on the last day itself', backed(3, until('2026-11-01')), false],
    [
      'not where one piece still stands',
      backed(3, until('2020-01-01'), until('2027-01-01')),
      false,
    ],
    ['whatever has no expiry date', backed(3, 'A page', until('2026-10-31')), true],
    [
      'not where nothing can expire',
      backed(3, 'A page', { title: 'B', date: '2020-01-01' }),
      false,
    ],
    ['not at level 0, which claims nothing', backed(0, until('2026-10-31')), false],
    ['not where nobody could say', { level: 'dont-know', evidence: [until('2020-01-01')] }, false],
  ])('%s', (_, a, rests) => {
    const { resting } = currentEvidence(scored(loaded, { a: a as never, b: 2, c: 2, d: 2, e: 2 }))
    expect(resting).toEqual(rests ? ['a'] : [])
  })
})

describe('the figures on current evidence', () => {
  const document = scored(loaded, {
    a: backed(4, until('2026-06-30')),
    b: 2,
    c: 2,
    d: backed(4, until('2028-01-01')),
    e: 2,
  })

  test('count such an answer as level 0, exactly, and only where that differs', () => {
    const { areas, themes } = currentEvidence(document)
    expect([...areas]).toEqual([['one', { score: 37.5, display: '38' }]])
    expect([...themes]).toEqual([['left', { score: 25, display: '25' }]])
  })

  test('depend on the day they are read', () => {
    expect(currentEvidence(document, '2026-06-30').areas.size).toBe(0)
    const later = currentEvidence(document, '2030-01-01')
    expect(later.resting).toEqual(['a', 'd'])
    // e stays shown, although d at level 0 would hide it
    expect(later.areas.get('two')).toEqual({ score: 25, display: '25' })
  })

  test('are never above those on paper', () => {
    const low = scored(loaded, { a: backed(1, until('2020-01-01')), b: 4, c: 2, d: 2, e: 2 })
    expect(currentEvidence(low).themes.get('left')?.score).toBe(50)
    expect(low.areas[0]?.themes[0]?.score).toBe(62.5)
  })

  test('leave out what cannot be scored', () => {
    const open = scored(loaded, { a: backed(4, until('2020-01-01')), c: 2 })
    expect(currentEvidence(open).areas.has('two')).toBe(false)
  })
})

test('what runs out soon: from the day itself to 90 days on', () => {
  const dates = ['2026-10-31', '2026-11-01', '2027-01-30', '2027-01-31']
  const document = scored(loaded, { a: backed(3, ...dates.map((day) => until(day, day))) })
  const { runOut, soon } = currentEvidence(document, DAY)
  expect(runOut.map(({ expires }) => expires)).toEqual(['2026-10-31'])
  expect(soon.map(({ expires }) => expires)).toEqual(['2026-11-01', '2027-01-30'])
})
