import { describe, expect, test } from 'vitest'
import { render } from '../../src/commands/render-report.ts'
import { AUDIENCES, type Audience, partsFor } from '../../src/render/audience.ts'
import { sampleAggregate } from './support/sample-aggregate.ts'
import { sample } from './support/sample.ts'

const document = sample()
const FORMATS = ['md', 'html'] as const

/** What people wrote, and what they answered to a single question that page one does not name. */
const TYPED = [
  'Two of three know it',
  'Roster, June 2026',
  'Procedure, version 2',
  'No such rule is needed here',
  'Nobody has ever asked me',
]

const reports = (audience: Audience) =>
  Promise.all(FORMATS.map((format) => render(document, format, { audience })))

describe('the board', () => {
  test('reads nothing that people wrote, not even in the source of the page', async () => {
    for (const text of await reports('board'))
      for (const typed of TYPED) expect(text).not.toContain(typed)
  })

  test('reads no level of a question, and no question', async () => {
    const [md = '', html = ''] = await reports('board')
    expect(md).not.toMatch(/Is there role|level \d of|Now, level/)
    expect(html).not.toMatch(/Is there role|class="(strip|track|item)"|application\/json/)
  })

  test('has page one, the themes, the roadmap, and the method in short', async () => {
    const [md = ''] = await reports('board')
    const headings = [...md.matchAll(/^#+ (.*)$/gm)].map(([, heading]) => heading)
    expect(headings).toEqual(
      expect.arrayContaining([
        'First five actions',
        'Three themes at a glance',
        'What to do, and what unlocks what',
        'What this report leaves out',
        'Method in short',
        'Limits',
      ]),
    )
    expect(headings).not.toContain('Roles')
  })

  test('is told what is left out, and that it is made for the board', async () => {
    for (const text of await reports('board')) {
      expect(text).toContain('for the board')
      expect(text).toContain('other views in people’s own words')
    }
  })

  test('can follow the roadmap without seeing the drawing', async () => {
    const [, html = ''] = await reports('board')
    const [roadmap = ''] = /<div class="roadmap[\s\S]*?<\/section>/.exec(html) ?? []
    expect(roadmap).not.toMatch(/<(div|p)[^>]*aria-hidden/)
    expect(roadmap).toContain('Unlocks 4, 6, 7.')
  })
})

describe('the team', () => {
  test('reads all that people wrote, and every step', async () => {
    for (const text of await reports('team'))
      for (const typed of [...TYPED, 'Look back.']) expect(text).toContain(typed)
  })

  test('has the method in short', async () => {
    const [md = ''] = await reports('team')
    expect(md).toContain('### Method in short')
    expect(md).not.toMatch(/^### (Sources|The levels|If a weight were another)$/m)
  })
})

test('the full report is the one that nobody needs to ask for, and leaves nothing out', async () => {
  for (const format of FORMATS)
    expect(await render(document, format, { audience: 'full' })).toBe(
      await render(document, format),
    )
  expect(await render(document, 'md')).not.toContain('What this report leaves out')
})

test.each(AUDIENCES)('every link of the page for %s leads somewhere in it', async (audience) => {
  const html = await render(document, 'html', { audience })
  const targets = [...html.matchAll(/<a [^>]*href="#([^"]+)"/g)].map(([, id]) => id)
  const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id))
  expect(targets.filter((id) => !ids.has(id ?? ''))).toEqual([])
})

test('each audience reads all that the one before it does', () => {
  const [board, team, full] = AUDIENCES.map(partsFor)
  expect([...(board ?? [])].every((part) => team?.has(part))).toBe(true)
  expect([...(team ?? [])].every((part) => full?.has(part))).toBe(true)
})

describe('the result of many answer sheets', () => {
  const many = sampleAggregate()
  const told = (audience: Audience) =>
    Promise.all(FORMATS.map((format) => render(many, format, { audience })))

  test.each(AUDIENCES)('shows the perspectives to %s, right after page one', async (audience) => {
    const [md = ''] = await told(audience)
    const headings = [...md.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)
    const place = headings.indexOf('Where the room disagrees')
    expect(headings.slice(0, place)).toContain('First five actions')
    expect(headings[place + 1]).toMatch(/ at a glance$/)
  })

  test('shows the board no question with its mean', async () => {
    const [md = '', html = ''] = await told('board')
    expect(md).not.toContain('Average:')
    expect(html).not.toMatch(/class="(strip|mean|item)"/)
    expect(md).toContain('the answers to single questions, as means')
  })

  test('does not speak of parts that no report of many has', async () => {
    for (const text of [...(await told('board')), ...(await told('team'))])
      expect(text).not.toMatch(/how each figure came about|own words|Notes and other views/)
  })

  test.each(AUDIENCES)('every link of the page for %s leads somewhere in it', async (audience) => {
    const [, html = ''] = await told(audience)
    const targets = [...html.matchAll(/<a [^>]*href="#([^"]+)"/g)].map(([, id]) => id)
    expect(targets.filter((id) => !html.includes(`id="${id}"`))).toEqual([])
  })
})
