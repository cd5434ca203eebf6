import { expect, test } from 'vitest'
import { type SummaryOptions, summary } from '../../src/render/summary.ts'
import { allAt, sample } from './support/sample.ts'

const OPTIONS: SummaryOptions = {
  reports: [
    { format: 'md', path: 'readiness-report/report.md' },
    { format: 'html', path: 'readiness-report/report.html' },
    { format: 'json', path: 'readiness-report/assessment.json' },
  ],
  answers: 'readiness-report/answers.yaml',
  draft: 'readiness-draft.json',
  next: ['npx readiness assess --only-open     when the open ones are known'],
  sittings: 3,
  colour: false,
  width: 80,
}

const printed = (options: Partial<SummaryOptions> = {}, document = sample()) =>
  summary(document, { ...OPTIONS, ...options })

test('80 columns', () => {
  expect(printed()).toMatchInlineSnapshot(`
    "
    Harbour Community Mental Health · Sample readiness 1.2.0 · 1 Nov 2026

    Stage      Preparing. With the 2 open questions answered it would be Preparing
               or Starting.
    Areas      Ground    50   range 38 to 63
               Culture   42   range 31 to 56   Starting needs 50
    Room       Peer worker 3, clinician 4, team leader or line manager 1; three
               sittings
    Open       1 skipped, 1 that nobody could answer; 1 other view is in the report

    First steps
      1  Do voice heard   Service manager
      2  Do pay level     HR lead
      3  Do role text     Service manager

    Reports    readiness-report/report.html    open this one
               report.md and assessment.json are beside it
    Answers    readiness-report/answers.yaml   for next year, or to correct
    Draft      readiness-draft.json            stays, because 2 questions are open

    Next       npx readiness assess --only-open     when the open ones are known
    "
  `)
})

test('40 columns', () => {
  expect(printed({ width: 40 })).toMatchInlineSnapshot(`
    "
    Harbour Community Mental Health ·
    Sample readiness 1.2.0 · 1 Nov 2026

    Stage
      Preparing. With the 2 open questions
      answered it would be Preparing or
      Starting.
    Areas
      Ground
      50, range 38 to 63
      Culture
      42, range 31 to 56, Starting needs 50
    Room
      Peer worker 3, clinician 4, team
      leader or line manager 1; three
      sittings
    Open
      1 skipped, 1 that nobody could
      answer; 1 other view is in the report

    First steps
      1  Do voice heard   Service manager
      2  Do pay level     HR lead
      3  Do role text     Service manager

    Reports
      readiness-report/report.html open
      this one
      report.md and assessment.json are
      beside it
    Answers
      readiness-report/answers.yaml for
      next year, or to correct
    Draft
      readiness-draft.json stays, because 2
      questions are open

    Next
      npx readiness assess --only-open when
      the open ones are known
    "
  `)
})

test.each([30, 40, 56, 57, 79, 80, 120])('%i columns: one stays free', (width) => {
  const longest = Math.max(
    ...printed({ width, next: [] })
      .split('\n')
      .map((line) => [...line].length),
  )
  const unbreakable = '  readiness-report/answers.yaml'.length
  expect(longest).toBeLessThanOrEqual(Math.max(width - 1, unbreakable))
})

test('reads the same with colour', () => {
  const coloured = printed({ colour: true })
  // eslint-disable-next-line no-control-regex
  expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(printed())
  expect(coloured).not.toBe(printed())
})

test('nothing open of what was asked: the draft stays for the rest', () => {
  const text = printed({}, sample({ answers: allAt(2) }))
  expect(text).toContain('stays, for the questions that were not asked')
  expect(text).toContain('Open       nothing; every question that applies is answered')
})

test('a part of the questions names no stage', () => {
  const text = printed({}, sample({ scope: { complete: false, quick: true } }))
  expect(text).toContain('Stage      None is named, because only a part was asked.')
})

test('a stage that cannot be said', () => {
  const text = printed({}, sample({ answers: { 'role-text': 2 } }))
  expect(text).toContain('cannot be said yet')
  expect(text).toContain('cannot say')
})

test('no peer worker took part', () => {
  expect(printed({}, sample({ participants: { manager: 2 } }))).toContain(
    'Room       No peer worker took part. ',
  )
})

test('reports elsewhere are named one by one; none at all leaves the block out', () => {
  const reports = [
    { format: 'html', path: 'a/x.html' },
    { format: 'md', path: 'b/x.md' },
  ]
  expect(printed({ reports })).toMatch(/Reports {4}a\/x\.html .*open this one\n {11}b\/x\.md/)
  const { answers: _answers, draft: _draft, ...rest } = OPTIONS
  expect(summary(sample(), { ...rest, reports: [] })).not.toContain('Reports')
})
