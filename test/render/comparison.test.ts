import { marked } from 'marked'
import { describe, expect, test } from 'vitest'
import type { Comparison } from '../../src/model/comparison.ts'
import { comparisonText } from '../../src/render/comparison/text-comparison.ts'
import { renderComparison } from '../../src/render/render-comparison.ts'
import { compareResults } from '../../src/core/compare/compare.ts'
import { ofMany, threeDates, twoDates } from './support/compared.ts'
import { HOSTILE, hostileTo } from './support/hostile.ts'
import { sample } from './support/sample.ts'

const text = (document: Comparison, width = 80) =>
  comparisonText(document, { colour: false, width })

describe('goldens', () => {
  const cases = {
    'comparison-many': ofMany(),
    'comparison-three': threeDates(),
    comparison: twoDates(),
  }

  test.each(Object.entries(cases))('%s as Markdown', async (name, document) => {
    const made = await renderComparison(document, 'md')
    await expect(made).toMatchFileSnapshot(`../golden/${name}.md`)
  })

  test.each(Object.entries(cases))('%s at a terminal', async (name, document) => {
    await expect(text(document)).toMatchFileSnapshot(`../golden/${name}.txt`)
  })

  test('as HTML, with a history', async () => {
    const made = await renderComparison(threeDates(), 'html')
    await expect(made).toMatchFileSnapshot('../golden/comparison-three.html')
  })

  test('JSON is the document itself', async () => {
    expect(JSON.parse(await renderComparison(twoDates(), 'json'))).toEqual(twoDates())
  })
})

describe('words', () => {
  const all = async (document: Comparison) =>
    [
      await renderComparison(document, 'md'),
      await renderComparison(document, 'html'),
      text(document),
    ].join('\n')

  test('no verdict beyond the rule, in any format', async () => {
    for (const document of [twoDates(), threeDates(), ofMany()]) {
      const said = (await all(document)).replace(/<style>[\s\S]*?<\/style>/, '')
      expect(said).not.toMatch(/improve|worse|better|signific|deteriorat|progress|success|fail/i)
    }
  })

  test('another room is said before the first figure', async () => {
    const markdown = await renderComparison(twoDates(), 'md')
    const said = markdown.indexOf('Who was in the room differs.')
    expect(said).toBeGreaterThan(0)
    expect(said).toBeLessThan(markdown.indexOf('| Area |'))
  })

  test('what a result of many cannot say is said', async () => {
    expect(await renderComparison(ofMany(), 'md')).toContain('could be chance cannot be said here')
    expect(await renderComparison(twoDates(), 'md')).not.toContain('chance')
  })

  test('a group that is not shown is not said to be absent', async () => {
    const document = ofMany()
    const { people } = document
    people.composition = 'groups'
    for (const group of people.groups) group.counts = [6, null]
    const said = await renderComparison(document, 'md')
    expect(said).toContain('**The groups that can be shown differ.** That is not change')
    expect(said).not.toMatch(/Not this time|Now also/)
  })

  test('of a part no stage is claimed', async () => {
    const scan = { scope: { complete: false, quick: true as const } }
    const results = [sample(scan), sample({ ...scan, date: '2027-11-01' })]
    const said = await renderComparison(compareResults(results, { toolVersion: '0.1.0' }), 'md')
    expect(said).toContain('# Harbour Community Mental Health, then and now\n')
    expect(said).toContain('so no stage is claimed for a part')
    expect(said).toContain('| 1 November 2026 | **cannot be said** | only a part was asked |')
  })

  test('nothing is wider than the terminal', () => {
    for (const width of [40, 60, 80, 120])
      for (const line of text(threeDates(), width).split('\n'))
        expect([...line].length, line).toBeLessThan(width)
  })
})

describe('the drawing over time', () => {
  /** Where the marks stand: percent of the width, pixels from the top. */
  const points = async (document: Comparison): Promise<[number, number][]> => {
    const [, drawing = ''] = (await renderComparison(document, 'html')).split('"history-plot"')
    const [plot = ''] = drawing.split('"history-dates"')
    return [...plot.matchAll(/<svg x="([\d.]+)%" y="([\d.]+)"/g)].map(([, x, y]) => [
      Number(x),
      Number(y),
    ])
  }

  test('is true to the days between and to the scores', async () => {
    const document = threeDates()
    const scores = document.areas[0]?.figures.map(({ score }) => score ?? 0) ?? []
    const made = (await points(document)).slice(0, 3)
    // 372 of 750 days
    expect(made.map(([x]) => x)).toEqual([0, 49.6, 100])
    made.forEach(([, y], index) => expect(y).toBeCloseTo(220 * (1 - (scores[index] ?? 0) / 100), 1))
  })

  test('leaves a gap where the score cannot be said', async () => {
    const document = threeDates()
    const [first] = document.areas
    if (first?.figures[1]) Object.assign(first.figures[1], { score: null, display: null })
    expect((await points(document)).length).toBe((await points(threeDates())).length - 1)
  })

  test('spreads dates evenly that do not rise', async () => {
    const document = threeDates()
    document.waves.forEach((wave) => Object.assign(wave, { date: '2026-11-01' }))
    expect((await points(document)).slice(0, 3).map(([x]) => x)).toEqual([0, 50, 100])
  })
})

const hostile = (attack: string) =>
  hostileTo(threeDates() as never, attack) as unknown as Comparison

const elementsOf = (html: string) =>
  [...html.matchAll(/<\/?([a-z!][a-z0-9-]*)/gi)].map(([tag]) => tag)

const HIDDEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/u

test.each(HOSTILE)('%j stays text in every format', async (attack) => {
  const [plain, attacked] = [hostile('and so on'), hostile(attack)]
  const html = (document: Comparison) => renderComparison(document, 'html')
  expect(elementsOf(await html(attacked))).toEqual(elementsOf(await html(plain)))
  const markdown = async (document: Comparison) =>
    elementsOf(await marked.parse(await renderComparison(document, 'md')))
  expect(await markdown(attacked)).toEqual(await markdown(plain))
  for (const made of [await html(attacked), await renderComparison(attacked, 'md'), text(attacked)])
    expect(made).not.toMatch(HIDDEN)
})
