import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Aggregate } from '../../src/model/aggregate.ts'
import { render } from '../../src/render/render.ts'
import { renderStepSummary } from '../../src/render/step-summary.ts'
import { summary } from '../../src/render/summary.ts'
import {
  numbersIn,
  placesIn,
  publishedNumbers,
  seenIn,
  strangers,
} from '../support/published-numbers.ts'
import { anyAggregate } from './support/random-aggregate.ts'
import { sampleAggregate, withheldTheme } from './support/sample-aggregate.ts'

const OPTIONS = { reports: [], next: [], colour: false, width: 100 }

/** What the random documents are held against: numbers in the others are places, weights and versions. */
async function texts(document: Aggregate) {
  return [
    await render(document, 'md'),
    seenIn(await render(document, 'html')),
    summary(document, OPTIONS),
    renderStepSummary(document, []),
  ]
}

async function everyFormat(document: Aggregate) {
  return {
    md: await render(document, 'md'),
    html: await render(document, 'html'),
    json: await render(document, 'json'),
    csv: await render(document, 'csv'),
    junit: await render(document, 'junit'),
    badge: await render(document, 'badge'),
    docx: await render(document, 'docx'),
    xlsx: await render(document, 'xlsx'),
    step: renderStepSummary(document, []),
    summary: summary(document, OPTIONS),
  }
}

const perspectivesOf = (html: string): string =>
  /<section class="part sheet perspectives"[\s\S]*?<\/section>/.exec(html)?.[0] ?? ''

test(
  'every number in every format follows from a published figure',
  { timeout: 60_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(anyAggregate, async (document) => {
        for (const text of await texts(document)) expect(strangers(text, document)).toEqual([])
      }),
      { numRuns: 60 },
    )
  },
)

test('every mark stands at the place of a published figure', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(anyAggregate, async (document) => {
      const places = placesIn(perspectivesOf(await render(document, 'html')))
      const scores = document.areas.flatMap(({ themes }) =>
        themes.flatMap(({ blocks }) => blocks.map(({ score }) => Math.round(score * 100) / 100)),
      )
      const allowed = new Set([...scores, 0, 25, 50, 75, 100].map(String))
      expect(places.filter((place) => !allowed.has(place))).toEqual([])
    }),
    { numRuns: 30 },
  )
})

test('the check finds a number that nobody published', () => {
  const document = sampleAggregate()
  expect(publishedNumbers(document).has('83')).toBe(false)
  expect(strangers('Peer workers 83 of 100', document)).toEqual(['83'])
  expect(numbersIn('27–61, n = 6')).toEqual(['27', '61', '6'])
})

test(
  'what a file still holds about a withheld theme reaches no format',
  { timeout: 60_000 },
  async () => {
    const clean = withheldTheme()
    const told = sampleAggregate()
    const leaking = JSON.parse(JSON.stringify(clean)) as Aggregate
    const kept = told.areas[1]?.themes[0]
    const theme = leaking.areas[1]?.themes[0]
    if (!kept || !theme) throw new Error('the sample has a second area')
    Object.assign(theme, { ...kept, status: 'withheld' })
    leaking.perspectives.gaps = told.perspectives.gaps
    leaking.perspectives.agreement = told.perspectives.agreement
    expect(await everyFormat(leaking)).toEqual(await everyFormat(clean))
  },
)

test('a withheld theme has no mark, no figure, no gap and no place in an order', async () => {
  const { html, md } = await everyFormat(withheldTheme())
  const row = /<tr class="who-row"[^>]*>(?:(?!<\/tr>)[\s\S])*#theme-supervision[\s\S]*?<\/tr>/.exec(
    perspectivesOf(html),
  )?.[0]
  expect(row).toContain('Withheld, so that nobody can be found out.')
  expect(row).not.toMatch(/who-(?:disc|diamond|square|cross)|gap-point|<strong>/)
  const lines = md.split('\n').filter((line) => line.startsWith('| Supervision and debriefing |'))
  expect(lines).toMatchInlineSnapshot(`
    [
      "| Supervision and debriefing | Withheld, so that nobody can be found out. |  |  |  | gap withheld |",
      "| Supervision and debriefing | withheld |  | **…** … |",
      "| Supervision and debriefing | withheld |  |",
      "| Supervision and debriefing | 1 | withheld | – |",
    ]
  `)
})
