import { expect, test } from 'vitest'
import { toReport } from '../../src/render/to-report.ts'
import { plainText } from '../../src/words/rich-text.ts'
import { pageOneView } from '../../src/render/view/page-one-view.ts'
import { reportView } from '../../src/render/view/report-view.ts'
import { type SampleOptions, allAt, sample, samplePack } from './support/sample.ts'

const pageOne = (options?: SampleOptions) => pageOneView(toReport(sample(options)))

const leadOf = (options?: SampleOptions) => plainText(pageOne(options).headline.lead)

test('the headline says the stage, the lead what holds the next one', () => {
  const { headline } = pageOne()
  expect(`${headline.title} ${headline.stage}`).toBe(
    'Harbour Community Mental Health is at stage 2 of 4: Preparing',
  )
  expect(plainText(headline.lead)).toBe(
    'One area and one critical item keep Starting out of reach. Depending on the two open answers the stage could be Preparing or Starting.',
  )
})

test('nothing open: the lead says so', () => {
  expect(leadOf({ answers: allAt(2) })).toMatch(/Every question that applies is answered\.$/)
})

test('open answers that cannot change the stage', () => {
  expect(leadOf({ answers: allAt(0, { 'voice-paid': 'dont-know' }) })).toMatch(
    /The one open answer cannot change the stage\.$/,
  )
})

test('a name of 82 characters makes the headline smaller', () => {
  expect(pageOne({ organisation: 'x'.repeat(82) }).headline.isLong).toBe(true)
  expect(pageOne().headline.isLong).toBe(false)
})

test('who took part, and who did not', () => {
  expect(pageOne().people).toMatchObject({ isNotice: false })
  expect(plainText(pageOne().people.text)).toBe(
    'Who took part: 3\u00a0peer workers, 4\u00a0clinicians, 1\u00a0team leader or line manager. Not in the room: human resources.',
  )
})

test('no peer worker took part: a notice with what that means', () => {
  const { people } = pageOne({ participants: { clinician: 4, hr: 1 } })
  expect(people.isNotice).toBe(true)
  expect(plainText(people.text)).toBe(
    'No peer worker took part. This is how 4\u00a0clinicians and 1 from human resources see it. What only peer workers can confirm counts as not confirmed.',
  )
})

test('nobody was counted: the notice says that it was not written down', () => {
  expect(plainText(pageOne({ participants: {} }).people.text)).toBe(
    'No peer worker took part. Who did answer was not written down. What only peer workers can confirm counts as not confirmed.',
  )
})

test('one person alone', () => {
  const alone = { participants: {}, respondent: { role: 'peer-worker' } }
  expect(plainText(pageOne(alone).people.text)).toBe('Who took part: one person, as a peer worker.')
})

test('the ladder: reached, here, empty, with the marks of critical items', () => {
  const { ladder } = pageOne()
  expect(ladder?.rungs.map(({ fill }) => fill)).toEqual(['reached', 'here', 'empty', 'empty'])
  expect(ladder?.rungs.map(({ marks }) => marks.map(({ mark }) => mark))).toEqual([
    [],
    [],
    ['met', 'unknown'],
    ['unmet'],
  ])
})

test('no stage: the rungs it could be are marked, and the right half says what is missing', () => {
  const { headline, ladder, hold, areas } = pageOne({ answers: { 'role-text': 2 } })
  expect(headline.title).toBe('The stage of Harbour Community Mental Health cannot be said yet')
  expect(ladder?.rungs.map(({ fill }) => fill)).toEqual([
    'possible',
    'possible',
    'possible',
    'possible',
  ])
  expect(ladder?.rungs.map(({ label }) => label)).toEqual(['Somewhere here', '', '', ''])
  expect(hold.title).toBe('What is missing')
  expect(hold.rows).toMatchObject([
    { name: 'Ground', value: '1 of 6 answered' },
    { name: 'Culture', value: '0 of 3 answered' },
  ])
  expect(areas.caption).toBe('No area can be scored yet')
})

test('a part of the questions claims no stage and draws no bars', () => {
  const page = pageOne({ scope: { complete: false, quick: true } })
  expect(page.headline).toMatchObject({
    title: 'A quick scan of Harbour Community Mental Health',
    stage: '',
  })
  expect(page.ladder).toBeNull()
  expect(page.areas.hasBar).toBe(false)
  const { axis } = reportView(sample({ scope: { complete: false, quick: true } }))
  expect(axis).toMatchObject({ name: '', numbers: [{ text: '0' }, { text: '100' }] })
  expect(plainText(page.headline.lead)).toMatch(
    /^Three questions of 10 were asked\. A stage is named only where all are asked/,
  )
})

test('the top stage: no next bar, and what to keep an eye on', () => {
  const { hold, headline, areas } = pageOne({ answers: allAt(4) })
  expect(headline.stage).toBe('Embedding')
  expect(hold.title).toBe('What to keep an eye on')
  expect(hold.rows[0]).toMatchObject({ name: 'Ground', value: '100, bar at 75' })
  expect(areas.hasBar).toBe(true)
  const { axis } = reportView(sample({ answers: allAt(4) }))
  expect(axis).toMatchObject({ name: 'Embedding from', nameX: 75 })
  expect(areas.caption).toBe('Every area reaches 75')
})

test('no action is open', () => {
  const { actions } = pageOne({ answers: allAt(4) })
  expect(actions).toMatchObject({ title: 'No action is open', rows: [] })
  expect(actions.none).not.toBe('')
})

test('what is in use already is reviewed, not begun', () => {
  const { actions } = pageOne({ answers: allAt(3) })
  expect(actions.rows[0]?.firstStep).toBe(
    'In use already: review it with peer workers, and change what does not work.',
  )
  expect(actions.rows[0]?.laterSteps).toEqual([])
})

test('an action that stands first for the sake of others says which', () => {
  const reasons = pageOne({ answers: allAt(1, { 'role-text': 3 }) }).actions.rows.map(
    ({ reason }) => reason,
  )
  expect(reasons.some((reason) => /^Unlocks \d/.test(reason))).toBe(true)
})

test('the limits of page one: long texts are cut, long lists end with how many more', () => {
  const long = 'A sentence that goes on for some time. '.repeat(20)
  const { stages, actions, areas } = samplePack()
  const everyItemCritical = areas.map((area) => ({
    ...area,
    themes: area.themes.map((theme) => ({
      ...theme,
      items: theme.items.map((item) => ({
        ...item,
        notApplicable: false,
        critical: { level: 3, stage: 'starting' },
      })),
    })),
  }))
  const page = pageOne({
    answers: allAt(1),
    pack: {
      areas: everyItemCritical,
      stages: stages.map((stage) => ({ ...stage, summary: long })),
      actions: actions.map((action) => ({ ...action, title: long, steps: [long] })),
    },
  })
  expect(page.meaning.text.length).toBeLessThanOrEqual(240)
  expect(page.meaning.text).toMatch(/time\.$/)
  expect(page.hold.rows).toHaveLength(5)
  expect(page.hold.more).toMatch(/^and \d+ more$/)
  expect(page.actions.rows).toHaveLength(5)
  for (const { title, firstStep } of page.actions.rows) {
    expect(title.length).toBeLessThanOrEqual(60)
    expect(firstStep.length).toBeLessThanOrEqual(80)
  }
})

test('nobody could answer: where it clusters and whom to ask; skipped is said apart', () => {
  const { aside } = pageOne()
  expect(aside.title).toBe('Nobody could answer 1 of 8')
  expect(plainText(aside.text)).toBe(
    'It is about pay. First to ask: HR lead. One more was skipped.',
  )
})

test('only skipped: nobody is said to have been unable to answer', () => {
  expect(pageOne({ answers: allAt(2, { 'voice-paid': {} }) }).aside.title).toBe(
    '1 of 9 not answered yet',
  )
})

test('what is met is named even where more is missing than there is room for', () => {
  const { hold } = pageOne()
  expect(hold.met).toMatchObject({ mark: 'met', value: 'met' })
  expect(hold.criticalRows.every(({ mark }) => mark !== 'met')).toBe(true)
})

test('a score outside its range is explained: the range also counts themes without a score', () => {
  const document = sample()
  const [area] = document.areas
  if (area) Object.assign(area, { score: 80, low: 30, high: 60 })
  expect(pageOneView(toReport(document)).areasNote).toMatch(
    /^The range of Ground also counts .* without a score, so the score lies outside$/,
  )
})
