import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cheapestPath } from '../../src/core/path/cheapest-path.ts'
import { planOf } from '../../src/core/plan/plan-of.ts'
import { renderPlan } from '../../src/render/plan/render-plan.ts'
import { HOSTILE } from '../render/support/hostile.ts'
import { filledPlan } from '../render/plan/support.ts'
import { type View, launchBrowser, openReport } from './support/browser.ts'
import { real } from './support/real.ts'
import { violationsOn, widthsOf } from './support/page.ts'

const SLOW = 60_000

let browser: Browser
let html: string

beforeAll(async () => {
  browser = await launchBrowser()
  const document = real({ participants: { manager: 2 } })
  const path = cheapestPath(document, { to: 'sustaining' })
  html = String(await renderPlan({ ...planOf(document), path }, 'html'))
}, SLOW)

afterAll(() => browser?.close())

const VIEWS: [string, View][] = [
  ['laptop', { viewport: { width: 1440, height: 900 } }],
  ['laptop, dark', { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' }],
  ['phone', { viewport: { width: 320, height: 640 } }],
]

describe.each(VIEWS)('%s', (_, view) => {
  test(
    'axe-core finds nothing, and nothing is asked of any network',
    { timeout: SLOW },
    async () => {
      const { page, attempts } = await openReport(browser, html, view)
      expect(await violationsOn(page)).toEqual([])
      expect(attempts).toEqual([])
    },
  )

  test('nothing is wider than the window', { timeout: SLOW }, async () => {
    const { page } = await openReport(browser, html, { ...view, widest: true })
    expect(await widthsOf(page)).toEqual([view.viewport?.width, view.viewport?.width])
  })
})

describe('paper', () => {
  // 297 mm across less the margins of 16 mm, at 96 dots an inch.
  const SHEET = 1001

  test('lies across, and nothing is wider than the sheet', { timeout: SLOW }, async () => {
    const { page } = await openReport(browser, html, {
      media: 'print',
      widest: true,
      viewport: { width: SHEET, height: 690 },
    })
    expect(await widthsOf(page)).toEqual([SHEET, SHEET])
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)]
    expect(boxes.length).toBeGreaterThan(3)
    for (const [, width, height] of boxes) expect(Number(width)).toBeGreaterThan(Number(height))
  })
})

test('words of people stay words', { timeout: SLOW }, async () => {
  const attack = HOSTILE.join(' ')
  const plan = filledPlan()
  const actions = plan.actions.map((one) => ({
    ...one,
    title: attack,
    owner: attack,
    note: attack,
  }))
  const { page, attempts } = await openReport(
    browser,
    String(await renderPlan({ ...plan, actions }, 'html')),
  )
  expect(attempts).toEqual([])
  expect(await page.locator('script, img, iframe, object, form').count()).toBe(0)
})
