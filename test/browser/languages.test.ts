import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadQuestionnaireFile } from '../../src/commands/parse-questionnaire.ts'
import { parseAssessment } from '../../src/commands/parse-assessment.ts'
import { render } from '../../src/commands/render-report.ts'
import { formDocument } from '../../src/core/form-document.ts'
import { planOf } from '../../src/core/plan/plan-of.ts'
import type { FormDocument } from '../../src/model/form-document.ts'
import { renderPlanHtml } from '../../src/render/plan/plan-html.ts'
import { frenchMany } from '../render/support/french-many.ts'
import { runCli } from '../support/run-cli.ts'
import { answeredIn, smallPackIn } from '../support/translated.ts'
import { launchBrowser, openReport } from './support/browser.ts'
import { openForm, press } from './support/form.ts'
import { sheetsOf, violationsOn, widthsOf } from './support/page.ts'

/** What is neither English nor written from left to right: pages in a real browser. */

const SLOW = { timeout: 60_000 }
const PHONE = { viewport: { width: 320, height: 640 } }
const LAPTOP = { viewport: { width: 1440, height: 900 } }

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
}, SLOW.timeout)

afterAll(() => browser?.close())

describe('the shipped questionnaire in French', () => {
  let html: string

  beforeAll(async () => {
    const sheet = 'examples/harbour-community-mental-health/answers.yaml'
    const { stdout } = await runCli(
      `assess -q peer-workforce.fr --answers ${sheet} -f json -o -`.split(' '),
    )
    html = await render(parseAssessment(stdout, 'standard output'), 'html')
  }, SLOW.timeout)

  test.each([PHONE, LAPTOP])('the report, %j: axe-core finds nothing', SLOW, async (view) => {
    const { page, attempts } = await openReport(browser, html, view)
    expect(await violationsOn(page)).toEqual([])
    expect(attempts).toEqual([])
  })

  test('nothing is wider than a phone', SLOW, async () => {
    const { page } = await openReport(browser, html, { ...PHONE, widest: true })
    expect(await widthsOf(page)).toEqual([320, 320])
  })

  test.each([PHONE, LAPTOP])(
    'that of many voices, %j: no violation, its width',
    SLOW,
    async (view) => {
      const told = await render(await frenchMany(), 'html')
      const { page, attempts } = await openReport(browser, told, view)
      expect(await violationsOn(page)).toEqual([])
      expect(await widthsOf(page)).toEqual([view.viewport.width, view.viewport.width])
      expect(attempts).toEqual([])
    },
  )

  test('page one is one sheet', SLOW, async () => {
    const { page } = await openReport(browser, html, { widest: true })
    await page.evaluate(
      "document.querySelectorAll('main > :not(#summary)').forEach((part) => part.remove())",
    )
    expect(await sheetsOf(page)).toBe(1)
  })

  test('the steps of a figure are in French, like their label', SLOW, async () => {
    const { page } = await openReport(browser, html)
    const unfold = page.locator('details.unfold').first()
    expect(await unfold.getAttribute('lang')).toBeNull()
    expect(await unfold.locator('summary').textContent()).toBe('D’où vient l’étape')
    expect(await unfold.locator('p').first().textContent()).toMatch(/^Étape\u00a0: /)
  })

  test('an action tried out is said in French', SLOW, async () => {
    const { page } = await openReport(browser, html, LAPTOP)
    await page.locator('.try input').first().check()
    expect(await page.locator('.try-bar').textContent()).toMatch(/Si 1 était faite/)
  })

  test('the form, from its first screen to a question: axe-core finds nothing', SLOW, async () => {
    const pack = await loadQuestionnaireFile('questionnaires/peer-workforce.fr.yaml')
    const scope = { complete: false, themes: ['role-clarity', 'referral'] }
    const document = formDocument(pack, { scope, withNotes: true })
    const { page, attempts } = await openForm(browser, { ...PHONE, bend: () => document })
    expect(await page.locator('.notice').first().textContent()).toMatch(/n’a pas été relue/)
    expect(await violationsOn(page)).toEqual([])
    expect(await widthsOf(page)).toEqual([320, 320])
    await page.getByLabel('J’ai lu ce qui précède').check()
    await press(page, 'Commencer')
    await page.getByLabel('Pair aidant ou paire aidante').check()
    await press(page, 'Suivant')
    expect(await page.getByText('Je ne sais pas').count()).toBe(1)
    expect(await violationsOn(page)).toEqual([])
    expect(await widthsOf(page)).toEqual([320, 320])
    expect(attempts).toEqual([])
  })
})

describe('a questionnaire that is written from right to left', () => {
  const pages: Record<string, string> = {}
  let form: FormDocument

  beforeAll(async () => {
    const pack = await smallPackIn('he')
    const result = answeredIn(pack)
    form = formDocument(pack, { scope: { complete: true }, withNotes: true })
    pages['report'] = await render(result, 'html')
    pages['plan'] = renderPlanHtml(planOf(result))
  }, SLOW.timeout)

  test.each(['report', 'plan'])(
    'the %s: its direction, its width, and axe-core',
    SLOW,
    async (name) => {
      for (const view of [PHONE, LAPTOP]) {
        const { page, attempts } = await openReport(browser, pages[name] ?? '', view)
        expect(await page.evaluate('getComputedStyle(document.body).direction')).toBe('rtl')
        expect(await page.locator('html').getAttribute('lang')).toBe('he')
        expect(await widthsOf(page)).toEqual([view.viewport.width, view.viewport.width])
        expect(await violationsOn(page)).toEqual([])
        expect(attempts).toEqual([])
      }
    },
  )

  test('names stand to the right of their figures', SLOW, async () => {
    const { page } = await openReport(browser, pages['report'] ?? '', LAPTOP)
    const row = page.locator('.areas tbody tr').first()
    const [name, score] = [
      await row.locator('.name').boundingBox(),
      await row.locator('.score').boundingBox(),
    ]
    expect(name?.x).toBeGreaterThan(score?.x ?? Infinity)
  })

  test('the form', SLOW, async () => {
    const { page } = await openForm(browser, { ...PHONE, bend: () => form })
    expect(await page.evaluate('getComputedStyle(document.body).direction')).toBe('rtl')
    expect(await widthsOf(page)).toEqual([320, 320])
    expect(await violationsOn(page)).toEqual([])
  })
})

test('the fixture is in Hebrew letters', () => {
  const text = readFileSync(path.join('test', 'fixtures', 'small-pack.he.yaml'), 'utf8')
  expect(text.match(/[\u0590-\u05ff]/g)?.length).toBeGreaterThan(200)
})
