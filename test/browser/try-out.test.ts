import fc from 'fast-check'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { render } from '../../src/commands/render-report.ts'
import { sheetWhenDone } from '../../src/core/actions/when-done.ts'
import { score } from '../../src/core/score.ts'
import type { Assessment } from '../../src/model/assessment.ts'
import { HOSTILE, hostileTo } from '../render/support/hostile.ts'
import { sample } from '../render/support/sample.ts'
import { EXAMPLES } from '../support/examples.ts'
import { type View, launchBrowser, openReport } from './support/browser.ts'
import { LOOKS, violationsOn, widthsOf } from './support/page.ts'

const SLOW = 60_000

/** What the page shows of each area and theme, by the name of its row: "41", "41 → 54", "cannot say". */
const SHOWN_SCORES = `Object.fromEntries([...document.querySelectorAll('.overview-table [data-of]')]
  .map((cell) => [cell.dataset.of, cell.nextElementSibling.textContent]))`

/** All at once, as far as the page can tell: it looks at every box whichever of them changes. */
const TICK = `(ids) => {
  const boxes = [...document.querySelectorAll('.try input')]
  for (const box of boxes) box.checked = ids.includes(box.value)
  boxes[0].dispatchEvent(new Event('change'))
}`

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
}, SLOW)

afterAll(() => browser?.close())

const open = async (document: Assessment, view?: View) =>
  openReport(browser, await render(document, 'html'), view)

const said = (page: Page) =>
  page
    .locator('.try-said')
    .textContent()
    .then((text) => text ?? '')
const tick = (page: Page, ids: readonly string[]) =>
  page.evaluate(`(${TICK})(${JSON.stringify(ids)})`)

describe.each(Object.keys(EXAMPLES))('ticking in %s', (name) => {
  const document = EXAMPLES[name] ?? sample()
  const loaded = { questionnaire: document.pack, digest: document.questionnaire.digest }
  const { date, scope } = document

  test('shows exactly what score() gives', { timeout: SLOW }, async () => {
    const { page, attempts } = await open(document)
    const anyActions = fc.subarray(
      document.actions.map(({ id }) => id),
      { minLength: 1 },
    )
    await fc.assert(
      fc.asyncProperty(anyActions, async (ids) => {
        await tick(page, ids)
        const after = score(loaded, sheetWhenDone(document, new Set(ids)), {
          toolVersion: '0.1.0',
          date,
          scope,
        })
        expect(await page.evaluate(SHOWN_SCORES)).toEqual(scoresOf(document, after))
        const text = await said(page)
        expect(text).toContain(criticalsOf(document, after))
        expect(text).toContain(stageOf(document, after))
      }),
      { numRuns: 25 },
    )
    expect(attempts).toEqual([])
  })
})

function scoresOf(before: Assessment, after: Assessment): Record<string, string> {
  const figures = ({ areas }: Assessment) =>
    areas.flatMap((area) => [
      [`area-${area.id}`, area.display] as const,
      ...area.themes.map((theme) => [`theme-${theme.id}`, theme.display] as const),
    ])
  const now = new Map(figures(after))
  return Object.fromEntries(
    figures(before).map(([name, display]) => {
      const shown = display ?? 'cannot say'
      const next = now.get(name) ?? null
      return [name, next === null || next === display ? shown : `${shown} → ${next}`]
    }),
  )
}

function criticalsOf(before: Assessment, after: Assessment): string {
  const inState = ({ areas }: Assessment, isCounted: (state: string) => boolean) =>
    areas
      .flatMap(({ themes }) => themes.flatMap(({ items }) => items))
      .filter(({ critical }) => critical && isCounted(critical.state)).length
  const [was, is] = [before, after].map((one) => inState(one, (state) => state === 'met'))
  const all = inState(after, (state) => state !== 'hidden')
  return was === is
    ? `Critical items met ${is} of ${all}, as now`
    : `Critical items met ${was} → ${is} of ${all}`
}

function stageOf(before: Assessment, after: Assessment): string {
  if (after.stage.title === null) return 'The stage cannot be said'
  return after.stage.id === before.stage.id
    ? `Stage stays ${after.stage.title}`
    : `Stage ${before.stage.title ?? 'cannot say'} → ${after.stage.title}`
}

describe('the bar', () => {
  test('opens, and Clear puts everything back', { timeout: SLOW }, async () => {
    const { page } = await open(sample())
    const before = await page.evaluate(SHOWN_SCORES)
    await page.getByRole('checkbox', { name: 'Do pay level' }).check()
    expect(await page.getByRole('status').innerText()).toContain('Stage stays Preparing')
    expect(await page.locator('.try-ring').count()).toBeGreaterThan(0)
    await page.getByRole('button', { name: 'Clear' }).click()
    expect(await page.evaluate(SHOWN_SCORES)).toEqual(before)
    expect(await page.locator('.try-mark, .try-said *').count()).toBe(0)
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0)
  })

  test('works by keyboard alone, and loses nobody’s place', { timeout: SLOW }, async () => {
    const { page } = await open(sample())
    await page.getByRole('checkbox').first().focus()
    await page.keyboard.press('Space')
    expect(await said(page)).toContain('If 2 was done')
    for (let pressed = 0; pressed < 200; pressed += 1) {
      await page.keyboard.press('Tab')
      if (await page.evaluate("document.activeElement.className === 'try-clear'")) break
    }
    await page.keyboard.press('Enter')
    expect(await said(page)).toBe('')
    expect(await page.evaluate('document.activeElement.value')).toBe('do-pay-level')
  })

  test('gives every box room for a finger', { timeout: SLOW }, async () => {
    const { page } = await open(sample(), { viewport: { width: 360, height: 740 } })
    const boxes = await page.locator('.try').all()
    for (const box of boxes) {
      const { width = 0, height = 0 } = (await box.boundingBox()) ?? {}
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44)
    }
    expect(boxes).toHaveLength(sample().actions.length)
  })
})

describe.each(LOOKS)('with the bar open and a figure unfolded: %s', (_, view) => {
  test('axe-core finds nothing, and nothing is too wide', { timeout: SLOW }, async () => {
    const { page } = await open(EXAMPLES['harbour-community-mental-health'] ?? sample(), view)
    const ids = await page
      .locator('.try input')
      .evaluateAll((boxes) =>
        boxes.slice(0, 9).map((box) => (box as unknown as { value: string }).value),
      )
    await tick(page, ids)
    await page.evaluate(
      "document.querySelectorAll('details').forEach((one) => { one.open = true })",
    )
    expect(await violationsOn(page)).toEqual([])
    const width = view.viewport?.width
    expect(await widthsOf(page)).toEqual([width, width])
  })

  test('for the board axe-core finds nothing either', { timeout: SLOW }, async () => {
    const html = await render(sample(), 'html', { audience: 'board' })
    const { page } = await openReport(browser, html, view)
    expect(await violationsOn(page)).toEqual([])
  })
})

describe('safety', () => {
  test('no text runs, asks or speaks, ticked or not', { timeout: SLOW }, async () => {
    const attack = HOSTILE.join(' ')
    const { page, attempts } = await open(hostileTo(sample(), attack))
    for (const box of await page.locator('.try input').all()) await box.check()
    expect(await said(page)).toContain('<script>alert(1)</script>')
    expect(await page.locator('img, iframe, object, form, main script').count()).toBe(0)
    expect(attempts).toEqual([])
  })
})

describe('without script, and on paper', () => {
  const BOXES = "getComputedStyle(document.querySelector('.register .box')).display"

  test(
    'the page is complete and offers nothing that does not work',
    { timeout: SLOW },
    async () => {
      const { page, attempts } = await open(sample(), { javaScriptEnabled: false })
      expect(await page.getByRole('checkbox').count()).toBe(0)
      expect(await page.locator('.try-bar, .try-hint').first().isVisible()).toBe(false)
      expect(await page.locator('.register .box').first().isVisible()).toBe(true)
      await page.locator('summary').first().click()
      expect(await page.locator('details[open] .tree').first().isVisible()).toBe(true)
      expect(attempts).toEqual([])
    },
  )

  test(
    'boxes are there to tick by pen, and nothing tried out is printed',
    { timeout: SLOW },
    async () => {
      const { page } = await open(sample())
      await page.getByRole('checkbox').first().check()
      await page.emulateMedia({ media: 'print' })
      expect(await page.evaluate(BOXES)).toBe('block')
      for (const part of ['.try', '.try-bar', '.try-hint', '.try-ring', 'span.try-mark', '.unfold'])
        expect(await page.locator(part).first().isVisible(), part).toBe(false)
      expect(await page.locator('.derivations').isVisible()).toBe(true)
    },
  )

  test('figures are unfolded on paper in the full report alone', { timeout: SLOW }, async () => {
    for (const audience of ['team', 'board'] as const) {
      const html = await render(sample(), 'html', { audience })
      const { page } = await openReport(browser, html, { media: 'print' })
      expect(await page.locator('.derivations').count()).toBe(0)
      expect(await page.locator('.unfold >> visible=true').count()).toBe(0)
    }
  })
})
