import { expect, test } from 'vitest'
import type { AreaResult, Assessment } from '../../src/model/assessment.ts'
import { toReport } from '../../src/render/to-report.ts'
import { areasFinding, wideFinding } from '../../src/render/view/areas-finding.ts'
import { axisView } from '../../src/render/view/axis-view.ts'
import { figuresView, rangeOf } from '../../src/render/view/figures-view.ts'
import { plotRowView } from '../../src/render/view/plot-row-view.ts'
import { allAt, sample } from './support/sample.ts'

/** The sample with other figures for its areas: what a caption says follows from them alone. */
function withAreas(...scores: (number | null)[]): Assessment {
  const document = sample()
  const [first] = document.areas
  if (!first) throw new Error('the sample has areas')
  const areas = scores.map((score, index): AreaResult => ({
    ...first,
    id: `area-${index}`,
    title: `Area ${index + 1}`,
    score,
    display: score === null ? null : String(score),
    status: score === null ? 'insufficient' : 'reported',
    low: score ?? 0,
    high: score ?? 100,
  }))
  return { ...document, areas }
}

test.each<[string, (number | null)[]]>([
  ['The weakest area decides: Area 2, at 41', [58, 41, 47]],
  ['The weakest areas decide: Area 1 and Area 2, at 41', [41, 41, 60]],
  ['All three areas lie within 5 points of each other', [41, 44, 46]],
  ['Both areas lie within 5 points of each other', [41, 46]],
  ['Every area reaches 50; critical items hold the stage', [58, 50, 61]],
  ['Area 2 cannot be scored yet', [58, null, 47]],
  ['Two of three areas cannot be scored yet', [58, null, null]],
  ['No area can be scored yet', [null, null]],
  ['Area 1 is at 41', [41]],
])('%s', (caption, scores) => {
  expect(areasFinding(toReport(withAreas(...scores)))).toBe(caption)
})

test('a range of 40 points or more is named beside its score', () => {
  const document = withAreas(58, null, 41)
  const [, , wide] = document.areas
  if (wide) Object.assign(wide, { low: 20, high: 62 })
  expect(wideFinding(toReport(document))).toBe('Area 3 could be anything from 20 to 62')
  expect(wideFinding(toReport(withAreas(58, null)))).toBe('')
})

const FIGURES = { status: 'reported', coverage: 0.9, provisional: false } as const
const report = toReport(sample())
const row = (figures: Parameters<typeof plotRowView>[0]) =>
  plotRowView(figures, { id: 'x', title: 'X', sub: '', kind: 'theme' }, report)

test('a range under two points has no band, and the column says it', () => {
  const narrow = { ...FIGURES, score: 58.6, display: '59', low: 57.8, high: 59.2 }
  expect(row(narrow)).toMatchObject({ band: null, dot: { x: 58.6 }, couldBe: '58–59' })
})

test('from two points on there is a band', () => {
  const figures = { ...FIGURES, score: 58, display: '58', low: 57, high: 59 }
  expect(row(figures).band).toEqual({ x: 57, end: 59, width: 2 })
})

test('no score: no dot, a hatched band, and the words', () => {
  const figures = {
    status: 'insufficient',
    coverage: 0.2,
    provisional: true,
    score: null,
    display: null,
    low: 10,
    high: 90,
  } as const
  expect(row(figures)).toMatchObject({
    dot: null,
    band: null,
    hatched: { x: 10, width: 80 },
    score: 'cannot say',
    couldBe: '10–90',
  })
})

test('not applicable: words in the place of a drawing, and never a zero', () => {
  const figures = {
    status: 'not-applicable',
    coverage: null,
    provisional: false,
    score: null,
    display: null,
    low: null,
    high: null,
  } as const
  expect(row(figures)).toMatchObject({
    dot: null,
    band: null,
    hatched: null,
    score: 'does not apply',
    couldBe: '',
  })
  expect(row(figures).instead).not.toBe('')
})

test('all answered is said, not drawn', () => {
  const figures = { ...FIGURES, coverage: 1, score: 50, display: '50', low: 50, high: 50 }
  expect(figuresView(figures, report)).toMatchObject({ couldBe: 'all answered', isQuiet: true })
})

test('the end of a range never stands on the wrong side of a bar', () => {
  expect(rangeOf({ ...FIGURES, score: 60, display: '60', low: 49.6, high: 74.9 }, report)).toEqual({
    low: '49.6',
    high: '74.9',
  })
})

test('numbers on the axis make room for each other, the next bar always stays', () => {
  const { numbers, name, nameX, nameAnchor } = axisView(report)
  expect(numbers.map(({ text }) => text)).toEqual(['0', '25', '50', '75', '100'])
  expect([name, nameX, nameAnchor]).toEqual(['Starting from', 50, 'middle'])
  const stages = sample().pack.stages.map((stage) =>
    stage.id === 'starting' ? { ...stage, areaScore: 70 } : stage,
  )
  const crowded = axisView(toReport(sample({ pack: { stages }, answers: allAt(2) })))
  expect(crowded.numbers.map(({ text }) => text)).toEqual(['0', '25', '70', '100'])
})
