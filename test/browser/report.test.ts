import { createHash } from 'node:crypto'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { render } from '../../src/commands/render-report.ts'
import { HOSTILE, hostileTo } from '../render/support/hostile.ts'
import { sample } from '../render/support/sample.ts'
import { type View, launchBrowser, openReport } from './support/browser.ts'
import { real } from './support/real.ts'
import { LOOKS, sheetsOf, violationsOn, widthsOf } from './support/page.ts'

const SLOW = 60_000

// What runs in the page is text: the types of a browser are not known here, and should not be in src.

const AFTER_PAGE_ONE = `(() => {
  const next = document.querySelector('#summary').nextElementSibling
  return [next.id, getComputedStyle(next).breakBefore]
})()`

type Pair = { name: string; text: string; ground: string }

const TEXTS_IN_DRAWINGS = `(() => {
  const paper = getComputedStyle(document.documentElement).getPropertyValue('--paper').trim()
  return [...document.querySelectorAll('svg text')].map((text) => {
    const below = text.previousElementSibling
    const fill = below?.tagName === 'rect' ? getComputedStyle(below).fill : 'none'
    const ground = fill.startsWith('rgb') ? fill : paper
    return { name: text.getAttribute('class'), text: getComputedStyle(text).fill, ground }
  })
})()`

let browser: Browser
let html: string

beforeAll(async () => {
  browser = await launchBrowser()
  html = await render(real(), 'html')
}, SLOW)

afterAll(() => browser?.close())

describe('safety', () => {
  test('the policy names the very style sheet and script that are there, and stands before all that needs it', () => {
    const styles = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? ''
    const script = /<script>([\s\S]*?)<\/script>/.exec(html)?.[1] ?? ''
    const hash = (text: string) => createHash('sha256').update(text).digest('base64')
    expect(html).toContain(
      `<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash(styles)}'; script-src 'sha256-${hash(script)}'; img-src data:; base-uri 'none'; form-action 'none'">`,
    )
  })

  test(
    'no request, no dialog, no breach of the policy, and the styles apply',
    { timeout: SLOW },
    async () => {
      const { page, attempts } = await openReport(browser, html)
      expect(attempts).toEqual([])
      expect(await page.evaluate("getComputedStyle(document.querySelector('h1')).fontWeight")).toBe(
        '400',
      )
    },
  )

  test(
    'nor where every text is an attack; it stands there as text',
    { timeout: SLOW },
    async () => {
      const attack = HOSTILE.join(' ')
      const { page, attempts } = await openReport(
        browser,
        await render(hostileTo(sample(), attack), 'html'),
      )
      await page.mouse.move(300, 300)
      expect(attempts).toEqual([])
      expect(await page.locator('main script, img, iframe, object, form').count()).toBe(0)
      expect(await page.locator('h1').textContent()).toContain('<script>alert(1)</script>')
    },
  )
})

describe.each(LOOKS)('%s', (_, view) => {
  test('axe-core finds nothing', { timeout: SLOW }, async () => {
    const { page } = await openReport(browser, html, view)
    const violations = await violationsOn(page)
    expect(violations).toEqual([])
  })

  test('nothing is wider than the window', { timeout: SLOW }, async () => {
    const { page } = await openReport(browser, html, { ...view, widest: true })
    expect(await widthsOf(page)).toEqual([view.viewport?.width, view.viewport?.width])
  })
})

const LONG_NAME =
  'The Greater Western and Southern Metropolitan Community Mental Health Partnership X'

const PAGES = {
  'as usual': real(),
  'no peer worker, a name of 82 characters': real({
    organisation: LONG_NAME.slice(0, 82),
    participants: { clinician: 4, manager: 3, executive: 1, hr: 2, 'family-carer': 3 },
  }),
  'everything at the start': real({ participants: { manager: 1 }, level: () => 0 }),
  'no stage': real({ level: (index) => (index % 4 === 0 ? 2 : 'dont-know') }),
  'top stage': real({ level: () => 4 }),
  'quick scan': real({ scope: { complete: false, quick: true } }),
}

describe('paper', () => {
  test.each(Object.keys(PAGES) as (keyof typeof PAGES)[])(
    'page one is one sheet: %s',
    { timeout: SLOW },
    async (name) => {
      const { page } = await openReport(browser, await render(PAGES[name], 'html'), {
        widest: true,
      })
      await page.evaluate(
        "document.querySelectorAll('main > :not(#summary)').forEach((part) => part.remove())",
      )
      expect(await sheetsOf(page)).toBe(1)
    },
  )

  test('the sheet after page one begins with the overview', { timeout: SLOW }, async () => {
    const { page } = await openReport(browser, html, { media: 'print' })
    expect(await page.evaluate(AFTER_PAGE_ONE)).toEqual(['themes', 'page'])
  })

  test(
    'nothing is wider than the sheet, which would shrink the whole report',
    { timeout: SLOW },
    async () => {
      const { page } = await openReport(browser, html, {
        media: 'print',
        widest: true,
        viewport: { width: 673, height: 1020 },
      })
      expect(await widthsOf(page)).toEqual([673, 673])
    },
  )
})

describe('contrast', () => {
  const LOOKS: [string, View][] = [
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['print', { media: 'print' }],
  ]

  // axe-core leaves text over drawings undecided, so the colours are compared here.
  test.each(LOOKS)('of every text in a drawing: %s', { timeout: SLOW }, async (_, view) => {
    const { page } = await openReport(browser, html, view)
    const pairs = await page.evaluate<Pair[]>(TEXTS_IN_DRAWINGS)
    expect(pairs.length).toBeGreaterThan(30)
    const poor = pairs.filter((pair) => contrast(toRgb(pair.text), toRgb(pair.ground)) < 4.5)
    expect(poor).toEqual([])
  })
})

type Rgb = [number, number, number]

function toRgb(colour: string): Rgb {
  const hex = /^#(..)(..)(..)$/.exec(colour)
  const parts = hex
    ? hex.slice(1).map((part) => Number.parseInt(part, 16))
    : (colour.match(/\d+/g) ?? []).map(Number)
  const [red = 0, green = 0, blue = 0] = parts
  return [red, green, blue]
}

function contrast(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

/** WCAG 2.2, relative luminance. */
function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
