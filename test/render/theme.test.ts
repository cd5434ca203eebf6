import { expect, test } from 'vitest'
import { toReport } from '../../src/render/to-report.ts'
import { themeView } from '../../src/render/view/theme-view.ts'
import { type SampleOptions, allAt, sample, samplePack } from './support/sample.ts'

function themeOf(id: string, options?: SampleOptions) {
  const report = toReport(sample(options))
  const placed = report.themes.find(({ result }) => result.id === id)
  if (!placed) throw new Error(`there is no theme ${id}`)
  return themeView(placed, report)
}

const itemOf = (id: string, options?: SampleOptions) => {
  const items = ['roles', 'pay', 'voice'].flatMap((theme) => themeOf(theme, options).items)
  return items.find((item) => item.id === id)
}

test('the lead: score, range, critical item, and what waits for it', () => {
  expect(themeOf('pay').lead).toBe(
    '50 of 100, and between 25 and 75 once the open answer is known. Its critical item is not confirmed, and Starting waits for it.',
  )
  expect(themeOf('roles').lead).toBe(
    '50 of 100; every question that applies is answered. Its critical item is met.',
  )
})

test('the next stage waits only for the critical items that it needs', () => {
  const { areas } = samplePack()
  const more = areas.map((area) => ({
    ...area,
    themes: area.themes.map((theme) => ({
      ...theme,
      items: theme.items.map((item) =>
        item.id === 'role-talk' ? { ...item, critical: { level: 2, stage: 'embedding' } } : item,
      ),
    })),
  }))
  const { lead } = themeOf('roles', { pack: { areas: more }, answers: allAt(1) })
  expect(lead).toMatch(
    /None of its two critical items is in place, and Starting waits for one of them\.$/,
  )
})

test('too few answers: no score, and what it could be', () => {
  const { lead } = themeOf('roles', { answers: { 'role-text': 2 } })
  expect(lead).toMatch(
    /^No score yet: one of four questions is answered, and half are needed\. It could be anything from 13 to 88\./,
  )
})

test('the heading of the items says what their levels prove', () => {
  expect(themeOf('roles').itemsTitle).toBe(
    'Four items: one at level 3 or more and one that does not apply',
  )
  expect(themeOf('pay').itemsTitle).toBe(
    'Two items: none above level 2 and one that nobody could answer',
  )
  expect(themeOf('voice', { answers: allAt(4) }).itemsTitle).toBe(
    'Three items: all at level 4 or more',
  )
  expect(themeOf('voice', { answers: allAt(0) }).itemsTitle).toBe('Three items: none started')
})

test('now and next, in the words of the anchors', () => {
  expect(itemOf('role-talk')?.pairs.slice(0, 2)).toEqual([
    { label: 'Now, level 1', text: 'Talked about.', isNext: false },
    { label: 'Next, level 2', text: 'Written down.', isNext: true },
  ])
})

test('the best level has no next, but a review', () => {
  const [, next] = itemOf('role-talk', { answers: allAt(4) })?.pairs ?? []
  expect(next?.text).toMatch(/^This is the best level\./)
})

test("don't know: hatched cells, whom to ask and what would show it", () => {
  const item = itemOf('pay-level')
  expect(item).toMatchObject({ state: "Don't know", track: { level: 'unknown' } })
  expect(item?.pairs[0]?.text).toBe('Nobody in the room could say. Who might know: HR lead.')
  expect(item?.pairs.at(-1)).toMatchObject({ label: 'Look for', text: 'A dated page' })
})

test('skipped is not said to be unknown', () => {
  expect(itemOf('voice-paid')).toMatchObject({ state: 'Skipped' })
  expect(itemOf('voice-paid')?.pairs[0]?.text).toBe('Not answered yet.')
})

test('evidence: expired is marked, valid is dated, a link is text', () => {
  expect(itemOf('role-talk')?.evidence?.list).toEqual([
    { text: 'Roster, June 2026', details: '', expired: '' },
    { text: 'Procedure, version 2', details: '1 March 2024', expired: 'expired 1 March 2026' },
    {
      text: 'Agreement',
      details: 'https://intranet.example/a, valid to 1 March 2027',
      expired: '',
    },
  ])
})

test('evidence is valid on the day it expires', () => {
  const answers = allAt(2, {
    'role-talk': { level: 2, evidence: [{ title: 'A', expires: '2026-11-01' }] },
  })
  expect(itemOf('role-talk', { answers })?.evidence?.list[0]?.expired).toBe('')
})

test('dissent stands word for word, with its role where the sheet gives one', () => {
  expect(itemOf('role-talk')?.dissent).toEqual([
    {
      text: 'Nobody has ever asked me.',
      by: 'A different view from the room (peer worker), at level 0, in their own words',
    },
  ])
})

test('in a report of one person the role is never given beside a view', () => {
  const alone = { participants: {}, respondent: { role: 'peer-worker' } }
  expect(itemOf('role-talk', alone)?.dissent[0]?.by).toBe(
    'A different view from the room, at level 0, in their own words',
  )
})

test('a critical item that nobody could confirm says so', () => {
  const item = itemOf('voice-heard', { answers: allAt(3), participants: { manager: 1 } })
  expect(item?.critical).toMatchObject({ mark: 'unknown', state: 'not confirmed' })
  expect(item?.criticalNote?.text).toBe(
    'High enough, but it counts only where peer workers confirm it, and none took part.',
  )
})

test('hidden items are left out, and counted below', () => {
  expect(itemOf('pay-more')).toBeUndefined()
  expect(themeOf('pay').hidden).toMatch(/^One further question was not asked/)
})
