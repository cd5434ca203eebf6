import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { render } from '../../src/render/render.ts'
import { HOSTILE, hostileTo } from '../render/support/hostile.ts'
import {
  noStage,
  onlyGroups,
  peersJoined,
  sampleAggregate,
  withheldTheme,
} from '../render/support/sample-aggregate.ts'
import { launchBrowser, openReport } from './support/browser.ts'
import { realAggregate } from './support/real-aggregate.ts'
import { LOOKS, sheetsOf, violationsOn, widthsOf } from './support/page.ts'

const SLOW = 60_000

// What runs in the page is text: the types of a browser are not known here, and should not be in src.

/** For each row: where each mark stands on the scale, and the number beside it in the table. */
const MARKS = `[...document.querySelectorAll('.who-row')].map((row) => {
  const plot = row.querySelector('.row-plot')
  const { left, width } = plot?.getBoundingClientRect() ?? { left: 0, width: 1 }
  const marks = [...row.querySelectorAll('.row-plot use[href^="#who-"]')].map((mark) => {
    const box = mark.getBoundingClientRect()
    return [mark.getAttribute('href').slice(5), ((box.left + box.right) / 2 - left) / width * 100]
  })
  const numbers = [...row.querySelectorAll('.who-number')].flatMap((cell) => {
    const mark = cell.querySelector('use')
    return mark ? [[mark.getAttribute('href').slice(5), parseFloat(cell.lastChild.textContent)]] : []
  })
  return { title: row.querySelector('.name a').textContent, marks, numbers }
})`

const GAPS = `[...document.querySelectorAll('.who-row')].flatMap((row) => {
  const zero = row.querySelector('.gap-zero')
  if (!zero) return []
  const middle = (element) => {
    const box = element.getBoundingClientRect()
    return (box.left + box.right) / 2
  }
  const line = row.querySelector('.gap-line').getBoundingClientRect()
  const of = (selector) => row.querySelector(selector).textContent.replace('−', '-')
  return [{
    zero: middle(zero),
    point: middle(row.querySelector('.gap-point')),
    line: [line.left, line.right],
    points: parseFloat(of('.gap strong')),
    interval: of('.gap-interval').replaceAll('−', '-').split(' to ').map(Number),
  }]
})`

type Row = { title: string; marks: [string, number][]; numbers: [string, number][] }
type GapRow = {
  zero: number
  point: number
  line: [number, number]
  points: number
  interval: [number, number]
}

let browser: Browser
let html: string

beforeAll(async () => {
  browser = await launchBrowser()
  html = await render(sampleAggregate(), 'html')
}, SLOW)

afterAll(() => browser?.close())

describe.each(LOOKS)('%s', (_, view) => {
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

  test('every mark stands where its number says', { timeout: SLOW }, async () => {
    const { page } = await openReport(browser, html, view)
    const rows = await page.evaluate<Row[]>(MARKS)
    expect(rows).toHaveLength(6)
    for (const { title, marks, numbers } of rows) {
      expect(marks.length, title).toBe(numbers.length)
      for (const [mark, number] of numbers) {
        const drawn = marks.find(([other]) => other === mark)?.[1] ?? Number.NaN
        expect(Math.abs(drawn - number), `${title}, ${mark}`).toBeLessThan(1)
      }
    }
  })
})

test('the gap is drawn to its own scale, with its interval', { timeout: SLOW }, async () => {
  const { page } = await openReport(browser, html, { viewport: { width: 1440, height: 900 } })
  const rows = await page.evaluate<GapRow[]>(GAPS)
  expect(rows).toHaveLength(5)
  const [first] = rows
  const scale = ((first?.point ?? 0) - (first?.zero ?? 0)) / (first?.points ?? 1)
  for (const { zero, point, line, points, interval } of rows) {
    expect((point - zero) / scale).toBeCloseTo(points, -0.3)
    expect((line[0] - zero) / scale).toBeCloseTo(interval[0], -0.3)
    expect((line[1] - zero) / scale).toBeCloseTo(interval[1], -0.3)
  }
})

test('every text as an attack stays text', { timeout: SLOW }, async () => {
  const attacked = await render(hostileTo(sampleAggregate(), HOSTILE.join(' ')), 'html')
  const { page, attempts } = await openReport(browser, attacked)
  expect(attempts).toEqual([])
  expect(await page.locator('script, img, iframe, object, form').count()).toBe(0)
})

const PAGES = {
  'the sample': sampleAggregate(),
  'a withheld theme': withheldTheme(),
  'only group sheets': onlyGroups(),
  'no stage': noStage(),
  'peer workers joined to others': peersJoined(),
  'the shipped questionnaire': realAggregate(),
  'the shipped questionnaire, eight groups, a long name': realAggregate({ isCrowded: true }),
}

describe('paper', () => {
  test.each(Object.keys(PAGES) as (keyof typeof PAGES)[])(
    'page one is one sheet, and nothing is wider than a sheet: %s',
    { timeout: SLOW },
    async (name) => {
      const page = await printed(PAGES[name])
      expect(await widthsOf(page)).toEqual([673, 673])
      await page.evaluate(
        "document.querySelectorAll('main > :not(#summary)').forEach((part) => part.remove())",
      )
      expect(await sheetsOf(page)).toBe(1)
    },
  )

  test(
    'the groups come right after page one, before any other total',
    { timeout: SLOW },
    async () => {
      const page = await printed(sampleAggregate())
      const next = `(() => {
      const { id } = document.querySelector('#summary').nextElementSibling
      return [id, getComputedStyle(document.getElementById(id)).breakBefore]
    })()`
      expect(await page.evaluate(next)).toEqual(['perspectives', 'page'])
    },
  )
})

async function printed(document: (typeof PAGES)['the sample']): Promise<Page> {
  const { page } = await openReport(browser, await render(document, 'html'), {
    media: 'print',
    widest: true,
    viewport: { width: 673, height: 1020 },
  })
  return page
}
