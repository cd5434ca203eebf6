import { expect, test } from 'vitest'
import { plainText } from '../../src/words/rich-text.ts'
import { toReport } from '../../src/render/to-report.ts'
import { gapScale } from '../../src/render/view/perspectives/gap-scale.ts'
import { heightOf, lanesOf } from '../../src/render/view/perspectives/lanes.ts'
import { pointsText, tenthsOf, tenthsRange } from '../../src/render/view/perspectives/numbers.ts'
import { perspectivesView } from '../../src/render/view/perspectives/perspectives-view.ts'
import { render } from '../../src/render/render.ts'
import {
  type AggregateSpec,
  manyPack,
  noPrimary,
  onlyGroups,
  peersJoined,
  sampleAggregate,
} from './support/sample-aggregate.ts'

const viewOf = (more: Partial<AggregateSpec> = {}) =>
  perspectivesView(toReport(sampleAggregate(more)))

const both = (peers: number, leaders: number, more: Partial<AggregateSpec> = {}) =>
  viewOf({
    otherPairs: [],
    agreement: [],
    says: () => ({ 'peer-worker': peers, leadership: leaders }),
    ...more,
  })

const plainSpaces = <T>(value: T): T =>
  JSON.parse(JSON.stringify(value).replaceAll('\u00a0', ' ')) as T

test('the lead gives direction and count, then the widest gap with both figures', () => {
  expect(viewOf().lead).toBe(
    'Leadership saw more in place than peer workers did in four of five themes that can be compared, and less in one. The widest gap is about involvement in decisions: 61 against 27.',
  )
  expect(both(30, 60).lead).toMatch(
    /^Leadership saw more in place than peer workers did in all six themes that can be compared\./,
  )
  expect(both(60, 30).lead).toMatch(
    /^Peer workers saw more in place than leadership did in all six/,
  )
  expect(both(40, 40).lead).toMatch(
    /^Leadership and peer workers gave the same scores in all six themes/,
  )
})

test('a room disagrees only where chance alone would not do', () => {
  expect(both(30, 60).title).toBe('Where the room disagrees')
  expect(both(40, 45).title).toBe('How the groups see it')
  expect(both(40, 45).lead).toMatch(/No gap is wider than chance alone can make it\.$/)
})

test('rows stand in groups by where the interval lies, widest gap first, the rest in pack order', () => {
  const { sections } = viewOf().plot
  expect(sections.map(({ title, rows }) => [title, rows.map(({ id }) => id)])).toEqual([
    [
      'The interval lies above zero: leadership saw more in place',
      ['decisions', 'supervision', 'staff-education', 'role-clarity'],
    ],
    ['The interval includes zero: with so few answers this can be chance', ['career']],
    ['Not compared', ['pay']],
  ])
  expect(both(70, 30).plot.sections.map(({ title }) => title)).toEqual([
    'The interval lies below zero: peer workers saw more in place',
  ])
})

test('a gap reads the same in both directions, the higher one first', () => {
  const said = (peers: number, leaders: number) => plainSpaces(both(peers, leaders).inWords.rows[0])
  expect(said(41, 68)).toMatchObject({
    said: 'Leadership (n = 9) placed it at 68 of 100, peer workers (n = 6) at 41: 27 points apart (95 % interval 10 to 44).',
    pairs:
      'In 8 of 10 pairs of one answer from each group, that of leadership is the higher. 95 % interval: 6 to 10 of 10.',
  })
  expect(said(68, 41)).toMatchObject({
    said: 'Peer workers (n = 6) placed it at 68 of 100, leadership (n = 9) at 41: 27 points apart (95 % interval 10 to 44).',
    pairs:
      'In 8 of 10 pairs of one answer from each group, that of peer workers is the higher. 95 % interval: 6 to 10 of 10.',
  })
  expect(said(44, 53)?.said).toMatch(
    /The groups differ by 9 points, but with so few answers a difference of this size can arise by chance \(95 % interval −8 to 26\)\.$/,
  )
  expect(said(44, 44)?.said).toBe('Leadership and peer workers both placed it at 44 of 100.')
})

test('where no interval is given, the sentence says why', () => {
  expect(both(30, 60, { spread: () => null }).inWords.rows[0]?.said).toMatch(
    /30 points apart\. No interval is given here, so that nobody can be found out\.$/,
  )
  const [group] = perspectivesView(toReport(onlyGroups())).inWords.rows
  expect(plainSpaces(group)?.said).toMatch(
    /^A group of team leaders or line managers \(3 people\) .* A group sheet is one agreed answer/,
  )
})

test('a figure that is told as a bound makes its gap one too', () => {
  const document = sampleAggregate({ spread: () => null })
  const theme = document.areas[0]?.themes[1]
  const block = theme?.blocks.find(({ id }) => id === 'peer-worker')
  if (!block) throw new Error('the sample has peer workers there')
  Object.assign(block, { score: 10, display: '≤10', bound: 'at-most' })
  const said = perspectivesView(toReport(document)).inWords.rows.map((row) => row.said)
  expect(said.find((text) => text.includes('10 or less'))).toMatch(
    /at 10 or less: at least \d+ points apart/,
  )
})

test('groups that a theme joins span their columns, and one sentence says so without a count', () => {
  const { plot, notes, key } = viewOf()
  const pay = plot.sections.at(-1)?.rows[0]
  expect(pay).toMatchObject({ gap: null, noGap: 'gap withheld', line: null })
  expect(pay?.cells.map(({ text, span }) => [text, span])).toEqual([
    ['37, combined', 2],
    ['63', 1],
    ['52', 1],
  ])
  expect(notes.map(plainText)).toEqual([
    'Pay and recognition: Peer workers and clinicians are counted together. A group of fewer than five valid answers is never shown alone, so no gap is given.',
  ])
  expect(key.map(({ title, mark }) => [title, mark])).toEqual([
    ['Peer workers', 'disc'],
    ['Clinicians', 'square'],
    ['A group from human resources', 'triangle'],
    ['Leadership', 'diamond'],
    ['Other respondents (combined)', 'cross'],
  ])
})

test('a group that no theme can show has no column', () => {
  const { plot } = viewOf({ says: () => ({ clinician: 40, leadership: 60 }) })
  expect(plot.heads.columns.map(({ title }) => title)).toEqual(['Clinicians', 'Leadership'])
})

test('without a declared comparison all are exploratory, and no gap is drawn', () => {
  const view = perspectivesView(toReport(noPrimary()))
  expect(view.plot.gap).toBeNull()
  expect(view.inWords.title).toBe('')
  expect(view.exploratory.rows.length).toBeGreaterThan(0)
  expect(view.lead).toMatch(/every comparison here is exploratory/)
})

test('every comparison of the two families is a declared one, however many groups they speak through', () => {
  const document = sampleAggregate()
  const { gaps } = document.perspectives
  document.pack.roles.push({
    id: 'peer-lead',
    title: 'Peer lead',
    family: 'lived-experience',
    priority: false,
  })
  const lead = { id: 'peer-lead', kind: 'individuals' as const, roles: ['peer-lead'], n: 7 }
  document.blocks.push({ ...lead, title: 'Peer lead' })
  document.areas[0]?.themes[0]?.blocks.push({ ...lead, score: 60, display: '60' })
  gaps.push({ ...gaps[0]!, theme: 'role-clarity', a: 'peer-lead', points: 30, interval: [10, 50] })
  const view = perspectivesView(toReport(document))
  expect(view.inWords.rows.filter(({ theme }) => theme === 'Role clarity')).toHaveLength(2)
  expect(view.foot).toContain(
    'The comparisons of leadership and peer workers and of leadership and peer leads were chosen beforehand',
  )
})

test('more groups than marks: the rest stand in a table of their own', () => {
  const roles = ['a', 'b', 'c', 'd', 'e', 'f']
  const pack = manyPack()
  pack.roles.push(...roles.map((id) => ({ id, title: `Role ${id}`, family: id, priority: false })))
  const blocks = roles.map((id) => ({
    id,
    title: `Role ${id}`,
    kind: 'individuals' as const,
    roles: [id],
    n: 12,
  }))
  const view = viewOf({
    pack,
    blocks,
    says: () => Object.fromEntries(roles.map((id, index) => [id, 10 * index])),
    otherPairs: [],
  })
  expect(view.plot.heads.columns).toHaveLength(4)
  expect(view.further.rows).toHaveLength(6)
  expect(view.plot.isCrowded).toBe(true)
})

test('where peer workers cannot be shown alone, page one says so and counts nobody', async () => {
  const text = await render(peersJoined(), 'md')
  expect(text).toContain(
    '> **The view of peer workers does not stand on its own here.** Fewer than five of them answered, or none; a group that small is never shown alone.',
  )
  expect(text).not.toMatch(/No peer worker took part/)
})

test('a contested critical item says which way, without a figure', async () => {
  const text = await render(sampleAggregate(), 'md')
  expect(text).toContain(
    '- **Having supervision agreed:** Peer workers placed it below what Starting needs; the other groups that can be shown did not.',
  )
  expect(await render(sampleAggregate({ below: {} }), 'md')).toContain(
    'Some of the groups placed it where Starting needs it, others below.',
  )
})

test('no word passes a verdict', async () => {
  for (const document of [sampleAggregate(), onlyGroups(), noPrimary()]) {
    const text = await render(document, 'md')
    expect(text).not.toMatch(/significan|overestimat|underestimat|accurate|\bbias|too rosy|wrong/i)
  }
})

test('marks that would hide each other stand in lanes', () => {
  const end = (x: number) => ({ x, isEnd: true })
  const other = (x: number) => ({ x, isEnd: false })
  expect(lanesOf([end(20), other(40), end(60)])).toEqual([0, 0, 0])
  expect(lanesOf([end(36), other(33), end(44)])).toEqual([0, 1, 0])
  expect(lanesOf([end(50), end(51)])).toEqual([0, 1])
  expect(lanesOf([other(50), other(52), other(54)])).toEqual([0, 1, 2])
  expect([heightOf(0, 1), heightOf(0, 2), heightOf(1, 2)]).toEqual([50, 36, 74])
  expect([0, 1, 2].map((lane) => heightOf(lane, 3))).toEqual([17, 50, 83])
})

test('the scale of the gaps reaches over all intervals, rounded out to tens, with zero on it', () => {
  const gap = { theme: 't', a: 'a', b: 'b', delta: null, deltaInterval: null, words: 'x' }
  const { zero, at, width } = gapScale([{ ...gap, points: 34, interval: [-12, 51] }])
  expect([at(-20), zero, at(60)]).toEqual([0, 28, width])
  expect(gapScale([]).zero).toBe(0)
})

test('how gaps and pairs are written', () => {
  const write = (text: string) => text.replace('-', '−')
  expect([34.4, -8.5, 0, 0.3, -0.02, 99.6].map((value) => pointsText(value, write))).toEqual([
    '34',
    '−9',
    '0',
    '0.3',
    '0',
    '100',
  ])
  expect([1, 0.52, 0, -1].map(tenthsOf)).toEqual([10, 8, 5, 0])
  expect(tenthsRange([-0.4, 0.6])).toEqual([3, 8])
})
