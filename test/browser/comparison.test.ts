import { createHash } from 'node:crypto'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compareResults } from '../../src/core/compare/compare.ts'
import { renderComparison } from '../../src/render/render-comparison.ts'
import type { Comparison } from '../../src/model/comparison.ts'
import { ofMany, threeDates } from '../render/support/compared.ts'
import { HOSTILE, hostileTo } from '../render/support/hostile.ts'
import { launchBrowser, openReport } from './support/browser.ts'
import { real } from './support/real.ts'
import { LOOKS, violationsOn, widthsOf } from './support/page.ts'

const SLOW = 60_000

/** The shipped questionnaire at four dates: a comparison at its real length. */
const long = (): Comparison => {
  const dates = ['2023-11-01', '2024-11-20', '2024-12-15', '2026-11-01']
  const results = dates.map((date, wave) => ({
    ...real({
      level: (index) => (index % 9 === 4 && wave !== 2 ? 'dont-know' : (index + wave) % 5),
      participants: { 'peer-worker': 2 + wave, ...(wave > 1 ? { hr: 1 } : { executive: 1 }) },
    }),
    date,
  }))
  return compareResults(results, { toolVersion: '0.1.0' })
}

const PAGES = { 'four dates': long(), many: ofMany() }

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
}, SLOW)

afterAll(() => browser?.close())

describe.each(Object.entries(PAGES))('%s', (_, document) => {
  describe.each(LOOKS)('%s', (__, view) => {
    test(
      'axe-core finds nothing, and nothing is asked of a network',
      { timeout: SLOW },
      async () => {
        const html = await renderComparison(document, 'html')
        const { page, attempts } = await openReport(browser, html, view)
        expect(attempts).toEqual([])
        expect(await violationsOn(page)).toEqual([])
      },
    )

    test('nothing is wider than the window', { timeout: SLOW }, async () => {
      const html = await renderComparison(document, 'html')
      const { page } = await openReport(browser, html, { ...view, widest: true })
      const width = view.viewport?.width
      expect(await widthsOf(page)).toEqual([width, width])
    })
  })

  test(
    'nothing is wider than the sheet, which would shrink it all',
    { timeout: SLOW },
    async () => {
      const { page } = await openReport(browser, await renderComparison(document, 'html'), {
        media: 'print',
        widest: true,
        viewport: { width: 673, height: 1020 },
      })
      expect(await widthsOf(page)).toEqual([673, 673])
    },
  )
})

test('the policy names the style sheet that is there', async () => {
  const html = await renderComparison(long(), 'html')
  const styles = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? ''
  const hash = createHash('sha256').update(styles).digest('base64')
  expect(html).toContain(`content="default-src 'none'; style-src 'sha256-${hash}'; img-src data:;`)
})

test(
  'where every text is an attack nothing runs and nothing is asked for',
  { timeout: SLOW },
  async () => {
    const document = hostileTo(threeDates() as never, HOSTILE.join(' ')) as unknown as Comparison
    const { page, attempts } = await openReport(browser, await renderComparison(document, 'html'))
    expect(attempts).toEqual([])
    expect(await page.locator('script, img, iframe, object, form').count()).toBe(0)
  },
)
