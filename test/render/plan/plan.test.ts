import { strFromU8, unzipSync } from 'fflate'
import ICAL from 'ical.js'
import { marked } from 'marked'
import { describe, expect, test } from 'vitest'
import { cheapestPath } from '../../../src/core/path/cheapest-path.ts'
import { planOf } from '../../../src/core/plan/plan-of.ts'
import type { Plan } from '../../../src/model/plan.ts'
import { pathText } from '../../../src/render/plan/path-text.ts'
import { renderPlan } from '../../../src/render/plan/render-plan.ts'
import { documents as english } from '../../../src/words/english/documents.ts'
import { HOSTILE } from '../support/hostile.ts'
import { sample } from '../support/sample.ts'
import { filledPlan } from './support.ts'

const PLAN = filledPlan()
const textOf = async (plan: Plan, format: 'md' | 'html' | 'csv' | 'ics') =>
  String(await renderPlan(plan, format))

describe('goldens', () => {
  test('Markdown', async () => {
    await expect(await textOf(PLAN, 'md')).toMatchFileSnapshot('../../golden/plan.md')
  })
  test('HTML', async () => {
    const html = (await textOf(PLAN, 'html'))
      .replace(/<style>[\s\S]*?<\/style>/, '')
      .replace(/sha256-[\w+/=]+/, '')
    await expect(html).toMatchFileSnapshot('../../golden/plan.html')
  })
  test('CSV', async () => {
    await expect(await textOf(PLAN, 'csv')).toMatchFileSnapshot('../../golden/plan.csv')
  })
  test('the path at a terminal, wide and narrow', async () => {
    const path = cheapestPath(sample(), { to: 'embedding' })
    const look = (width: number) => pathText(path, english, { colour: false, width })
    for (const line of look(60).split('\n')) expect(line.length).toBeLessThanOrEqual(60)
    await expect(look(80)).toMatchFileSnapshot('../../golden/plan-path.txt')
  })
})

describe('the calendar, read by another library', () => {
  const eventsOf = (text: string) =>
    new ICAL.Component(ICAL.parse(text) as [string, unknown[], unknown[]])
      .getAllSubcomponents('vevent')
      .map((component) => new ICAL.Event(component))

  test('has an all-day entry for every day that is due and every proof that expires', async () => {
    const events = eventsOf(await textOf(PLAN, 'ics'))
    expect(
      events.map(({ summary, startDate }) => [summary, startDate.isDate, startDate.toString()]),
    ).toEqual([
      ['Due: Do voice heard', true, '2027-02-28'],
      ['Evidence expires: Agreement, signed', true, '2028-05-01'],
      ['Evidence expires: Agreement, signed', true, '2029-05-01'],
    ])
    expect(events[0]?.description).toBe('Owner: Jo, of HR; with Sam\nNote: First line\nsecond line')
  })

  test('gives each entry an identity of its own that stays', async () => {
    const ids = eventsOf(await textOf(PLAN, 'ics')).map(({ uid }) => uid)
    expect(new Set(ids).size).toBe(ids.length)
    const later = {
      ...PLAN,
      actions: PLAN.actions.map((one) => ({ ...one, due: one.due && '2027-03-03' })),
    }
    expect(eventsOf(await textOf(later, 'ics')).map(({ uid }) => uid)).toEqual(ids)
  })

  test('also has the evidence of the result, and depends on no clock', async () => {
    const evidence = { title: 'Roster', expires: '2027-06-01' }
    const text = String(
      await renderPlan(PLAN, 'ics', [{ id: 'role-talk', prompt: 'Is there talk?', evidence }]),
    )
    expect(eventsOf(text).at(-1)?.summary).toBe('Evidence expires: Roster')
    expect(text).toContain('DTSTAMP:20261101T000000Z')
    expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
    expect(text).not.toMatch(/[^\r]\n/)
  })
})

test('the workbook holds texts and no formulas', async () => {
  const spoilt = {
    ...PLAN,
    actions: PLAN.actions.map((one) => ({ ...one, owner: '=1+1', note: '@SUM(A1)' })),
  }
  const parts = unzipSync((await renderPlan(spoilt, 'xlsx')) as Uint8Array)
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array())
  const sheet = text('xl/worksheets/sheet1.xml')
  expect(sheet).not.toMatch(/<f>/)
  expect(sheet + text('xl/sharedStrings.xml')).toContain('=1+1')
  expect([...sheet.matchAll(/<row /g)]).toHaveLength(PLAN.actions.length + 1)
})

test('no cell of the table can run in a spreadsheet', async () => {
  const spoilt = {
    ...PLAN,
    actions: PLAN.actions.map((one) => ({ ...one, owner: '=1+1', note: '-2\n"x"' })),
  }
  const csv = await textOf(spoilt, 'csv')
  expect(csv).toContain('"\'=1+1"')
  expect(csv).toContain('"\'-2\n""x"""')
})

const IS_NAME = /^[a-z0-9]+(-[a-z0-9]+)*$|^\d[\d.-]*$|^sha256-|^x[0-9a-f]{8}$/

/** The same plan with a hostile text behind every text that people or packs can write. */
const hostile = (plan: Plan, attack: string): Plan =>
  JSON.parse(JSON.stringify(plan), (key, value: unknown) => {
    if (key === 'language') return `en" onload="alert(1)`
    const isText = typeof value === 'string' && value !== '' && !IS_NAME.test(value)
    return isText ? `${value} ${attack}` : value
  }) as Plan

const elementsOf = (html: string) =>
  [...html.matchAll(/<\/?([a-z!][a-z0-9-]*)/gi)].map(([tag]) => tag)
const attributesOf = (html: string) =>
  [...html.matchAll(/<[a-z][^>]*>/gi)].flatMap(([tag]) =>
    [...tag.replace(/"[^"]*"/g, '""').matchAll(/\s([a-z-]+)/gi)].map(([, name]) => name ?? ''),
  )

const benign = hostile(PLAN, 'and so on')

describe.each(HOSTILE)('%j', (attack) => {
  const attacked = hostile(PLAN, attack)

  test('makes no element and no attribute', async () => {
    const [plain, html] = [await textOf(benign, 'html'), await textOf(attacked, 'html')]
    expect(elementsOf(html)).toEqual(elementsOf(plain))
    expect(attributesOf(html)).toEqual(attributesOf(plain))
    const read = async (plan: Plan) => marked.parse(await textOf(plan, 'md'), { async: false })
    expect(elementsOf(await read(attacked))).toEqual(elementsOf(await read(benign)))
  })

  test('hides nothing, and leaves calendar and terminal whole', async () => {
    const ics = await textOf(attacked, 'ics')
    expect(ICAL.parse(ics)).toBeTruthy()
    expect([...ics.matchAll(/^BEGIN:VEVENT/gm)]).toHaveLength(3)
    const { path } = attacked
    const terminal = path ? pathText(path, english, { colour: false, width: 80 }) : ''
    for (const text of [
      await textOf(attacked, 'html'),
      await textOf(attacked, 'md'),
      await textOf(attacked, 'csv').then((csv) => csv.slice(1).replaceAll('\r\n', '\n')),
      ics.replaceAll('\r\n', '\n'),
      terminal,
    ])
      expect(text).not.toMatch(HIDDEN)
  })
})

const HIDDEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/u

test('a plan of nothing says so', async () => {
  const empty = { ...planOf(sample()), actions: [] }
  for (const format of ['md', 'html'] as const)
    expect(await textOf(empty, format)).toContain('There is nothing to do.')
  expect(await textOf(empty, 'ics')).toContain('BEGIN:VCALENDAR')
})
