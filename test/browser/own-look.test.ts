import { createHash } from 'node:crypto'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadAccent } from '../../src/commands/load-accent.ts'
import { render } from '../../src/commands/render-report.ts'
import { accentLooks } from '../../src/render/brand/accent.ts'
import type { Logo } from '../../src/render/brand/brand.ts'
import { PNG, SVG, pngOf } from '../support/pictures.ts'
import { launchBrowser, openReport } from './support/browser.ts'
import { type RealOptions, real } from './support/real.ts'
import { LOOKS, sheetsOf, violationsOn } from './support/page.ts'

const SLOW = 60_000

const PLUM = '#5b2a86'

const logoOf = (kind: Logo['kind'], bytes: Buffer): Logo => ({
  kind,
  data: bytes.toString('base64'),
  size: null,
})

const brandOf = (accent: string, logo: Logo) => ({ accent: loadAccent(accent), logo })

const reportOf = (accent: string, logo: Logo, options: RealOptions = {}) =>
  render(real(options), 'html', { brand: brandOf(accent, logo) })

let browser: Browser
let html: string

beforeAll(async () => {
  browser = await launchBrowser()
  html = await reportOf(PLUM, logoOf('svg', SVG))
}, SLOW)

afterAll(() => browser?.close())

const hash = (text = '') => createHash('sha256').update(text).digest('base64')

const LOGO = `(() => {
  const logo = document.querySelector('.logo')
  const { width, height } = logo.getBoundingClientRect()
  return { isDrawn: logo.naturalWidth > 0, width, height, name: logo.alt }
})()`

const MIXED = `(() => {
  const brush = document.createElement('canvas').getContext('2d')
  return ['${PLUM} 18%, #fdfcf9', '${PLUM} 40%, #fdfcf9', '${PLUM} 80%, #fdfcf9', '${PLUM} 85%, #000000'].map(
    (parts) => {
      brush.fillStyle = 'color-mix(in oklab, ' + parts + ')'
      brush.fillRect(0, 0, 1, 1)
      return [...brush.getImageData(0, 0, 1, 1).data.slice(0, 3)]
    },
  )
})()`

test('the policy names our style sheet and that of the accent, and no other', () => {
  const styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, text]) => hash(text))
  expect(styles).toHaveLength(2)
  expect(html).toContain(`; style-src 'sha256-${styles[0]}' 'sha256-${styles[1]}'; script-src`)
})

test(
  'a logo that is full of scripts and addresses is only a picture',
  { timeout: SLOW },
  async () => {
    const { page, attempts } = await openReport(browser, html)
    await page.waitForTimeout(200)
    expect(attempts).toEqual([])
    expect(await page.evaluate(LOGO)).toMatchObject({
      isDrawn: true,
      name: 'Harbour Community Mental Health',
    })
  },
)

test('the shades are those that a browser mixes', { timeout: SLOW }, async () => {
  const { page } = await openReport(browser, '<p></p>')
  const { light } = accentLooks(PLUM)
  const parts = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
  const ours = (['heat-1', 'heat-2', 'heat-3', 'heat-4'] as const).map((name) => parts(light[name]))
  expect(await page.evaluate(MIXED)).toEqual(ours)
})

describe.each(LOOKS)('%s', (_, view) => {
  // The lightest orange that passes, and a logo as wide as no logo is.
  test.each([
    [PLUM, logoOf('svg', SVG)],
    ['b45e00', logoOf('png', pngOf(900, 20))],
  ])(
    '%s: axe-core finds nothing, and nothing is too wide',
    { timeout: SLOW },
    async (accent, logo) => {
      const { page } = await openReport(browser, await reportOf(accent, logo), view)
      expect(await violationsOn(page)).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(view.viewport?.width)
    },
  )
})

const COLOURS = `getComputedStyle(document.querySelector('h1 strong')).color`

test(
  'each look has its own shade, and a reader’s own colours come before all',
  { timeout: SLOW },
  async () => {
    const { page } = await openReport(browser, html)
    const shades: unknown[] = []
    for (const media of [
      { colorScheme: 'light' },
      { colorScheme: 'dark' },
      { colorScheme: 'dark', media: 'print' },
    ] as const) {
      await page.emulateMedia(media)
      shades.push(await page.evaluate(COLOURS))
    }
    expect(shades).toEqual(['rgb(91, 42, 134)', 'rgb(189, 141, 241)', 'rgb(91, 42, 134)'])
    await page.emulateMedia({ media: 'screen', forcedColors: 'active' })
    expect(
      await page.evaluate(
        "getComputedStyle(document.documentElement).getPropertyValue('--heat-4')",
      ),
    ).toBe('Canvas')
  },
)

const PAGES: Record<string, RealOptions> = {
  'as usual': {},
  'no peer worker, a name of 82 characters': {
    organisation:
      'The Greater Western and Southern Metropolitan Community Mental Health Partnership '.slice(
        0,
        82,
      ),
    participants: { clinician: 4, manager: 3, executive: 1, hr: 2, 'family-carer': 3 },
  },
  'everything at the start': { participants: { manager: 1 }, level: () => 0 },
  'top stage': { level: () => 4 },
  'quick scan': { scope: { complete: false, quick: true } },
}

test.each(Object.keys(PAGES))(
  'page one with a logo is one sheet: %s',
  { timeout: SLOW },
  async (name) => {
    const page = await reportOf(PLUM, logoOf('png', pngOf(300, 90)), PAGES[name])
    const opened = await openReport(browser, page, { widest: true })
    await opened.page.evaluate(
      "document.querySelectorAll('main > :not(#summary)').forEach((part) => part.remove())",
    )
    expect(await sheetsOf(opened.page)).toBe(1)
  },
)

test(
  'the logo is eight millimetres high on paper, whatever its size',
  { timeout: SLOW },
  async () => {
    const { page } = await openReport(browser, await reportOf(PLUM, logoOf('png', PNG)), {
      media: 'print',
    })
    const { height } = await page.evaluate<{ height: number }>(LOGO)
    expect(height).toBeCloseTo((8 * 96) / 25.4, 1)
  },
)
