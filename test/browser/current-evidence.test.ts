import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { currentEvidence } from '../../src/core/current-evidence.ts'
import { render } from '../../src/render/render.ts'
import { sample } from '../render/support/sample.ts'
import { type View, launchBrowser, openReport } from './support/browser.ts'
import { violationsOn } from './support/page.ts'

const SLOW = 60_000

let browser: Browser
let html: string

beforeAll(async () => {
  browser = await launchBrowser()
  const document = sample()
  html = await render(document, 'html', { evidence: currentEvidence(document, '2027-03-02') })
}, SLOW)

afterAll(() => browser?.close())

test.each<[string, View]>([
  ['a phone', { viewport: { width: 320, height: 640 } }],
  ['a dark phone', { viewport: { width: 320, height: 640 }, colorScheme: 'dark' }],
  ['paper', { viewport: { width: 673, height: 1020 }, media: 'print' }],
])('evidence that ages fits %s, and axe-core finds nothing', { timeout: SLOW }, async (_, view) => {
  const { page, attempts } = await openReport(browser, html, { ...view, widest: true })
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(view.viewport?.width)
  expect(await violationsOn(page, '#evidence')).toEqual([])
  expect(attempts).toEqual([])
})
