import { expect, test } from 'vitest'
import { toReport } from '../../src/render/to-report.ts'
import { roadmapView } from '../../src/render/roadmap/roadmap-view.ts'
import { registerView } from '../../src/render/view/register-view.ts'
import { type SampleOptions, allAt, sample, samplePack } from './support/sample.ts'

const roadmap = (options: SampleOptions = { answers: allAt(1) }) =>
  roadmapView(toReport(sample(options)))

test('columns by horizon, every number the order of priority', () => {
  const { columns } = roadmap()
  expect(columns.map(({ title }) => title)).toEqual([
    'In the first 3 months',
    'In 3 to 12 months',
    'After 12 months',
  ])
  const numbers = columns.flatMap(({ nodes }) => nodes.map(({ number }) => number))
  expect([...numbers].sort((a, b) => a - b)).toEqual(numbers.map((_, index) => index + 1))
})

test('a heavy edge marks what comes first on the way to the next stage, prerequisites included', () => {
  const { columns, key, lead, plainLead } = roadmap()
  const first = columns.flatMap(({ nodes }) =>
    nodes.filter(({ isFirst }) => isFirst).map(({ title }) => title),
  )
  expect(first).toContain('Do role text')
  expect(first).toContain('Do pay level')
  expect(key.first).toBe('first on the way to Starting')
  expect(lead).toMatch(
    /^The (two|three|four) actions with a heavy edge come first on the way to Starting\./,
  )
  expect(plainLead).toMatch(/^First on the way to Starting: actions \d+( and \d+|, \d+)*/)
})

test('lines run between neighbouring columns and within one; over a whole column words do', () => {
  const { columns } = roadmap()
  expect(columns[0]?.gutter.paths.every(({ isHook }) => isHook)).toBe(true)
  expect(columns[1]?.gutter.paths.some(({ isHook }) => !isHook)).toBe(true)
  const { actions } = samplePack()
  const far = actions.map((action) =>
    action.id === 'do-pay-more' ? { ...action, requires: ['do-pay-level'] } : action,
  )
  const nodes = roadmap({
    answers: allAt(3, { 'pay-level': 1, 'pay-more': 1 }),
    pack: { actions: far },
  }).columns.flatMap((column) => column.nodes)
  expect(nodes.find(({ title }) => title === 'Do pay more')?.after).toMatch(/^after \d+$/)
})

test('every line ends within its gutter', () => {
  for (const { gutter } of roadmap().columns) {
    for (const { d } of gutter.paths) {
      const xs = [...d.matchAll(/[MH]([\d.-]+)/g)].map(([, x]) => Number(x))
      expect(Math.min(...xs)).toBeGreaterThanOrEqual(0)
      expect(Math.max(...xs)).toBeLessThanOrEqual(gutter.width)
    }
  }
})

test('the register has every action, what it needs and what it unlocks', () => {
  const document = sample({ answers: allAt(1) })
  const { groups } = registerView(toReport(document))
  const rows = groups.flatMap((group) => group.rows)
  expect(rows).toHaveLength(document.actions.length)
  const text = rows.find(({ id }) => id === 'do-role-text')
  expect(text?.needsText).toBe('–')
  expect(text?.unlocksText).toMatch(/^\d+(, \d+)+$/)
})
