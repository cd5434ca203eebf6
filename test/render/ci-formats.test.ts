import { readFileSync } from 'node:fs'
import { XmlDocument, XmlElement, XsdValidator } from 'libxml2-wasm'
import { marked } from 'marked'
import { describe, expect, test } from 'vitest'
import { gateOutcomes } from '../../src/core/gates.ts'
import type { Assessment } from '../../src/model/assessment.ts'
import type { Result } from '../../src/model/result.ts'
import { render } from '../../src/render/render.ts'
import { renderStepSummary } from '../../src/render/step-summary.ts'
import { HOSTILE, hostileTo } from './support/hostile.ts'
import { sampleAggregate } from './support/sample-aggregate.ts'
import { allAt, sample } from './support/sample.ts'

const schema = XsdValidator.fromDoc(
  XmlDocument.fromBuffer(readFileSync(new URL('../fixtures/junit.xsd', import.meta.url))),
)

const GATES = {
  stage: 'embedding',
  scores: [{ area: 'culture', atLeast: 90 }, { atLeast: 1 }],
  coverage: 50,
  critical: false,
}

const gatesOf = (document: Result) => gateOutcomes(GATES, document)

/** Parsed, and valid against the schema. */
function valid(xml: string): XmlDocument {
  const document = XmlDocument.fromString(xml)
  schema.validate(document)
  return document
}

/** Each test by its name, and what came of it. */
function casesOf(xml: string): [string, string][] {
  const document = valid(xml)
  return document.find('//testcase').map((node) => {
    const element = node as XmlElement
    const outcome = element.firstChild?.next as XmlElement | undefined
    const message = outcome?.attr('message')?.value
    return [
      element.attr('name')?.value ?? '',
      outcome ? `${outcome.name}: ${message ?? ''}` : 'passed',
    ]
  })
}

describe('the JUnit file', () => {
  test('reads as it did', async () => {
    const document = sample()
    const xml = await render(document, 'junit', { gates: gatesOf(document) })
    valid(xml)
    await expect(xml).toMatchFileSnapshot('../golden/sample-junit.xml')
  })

  test('fails only what a gate asks for', async () => {
    const document = sample({ answers: allAt(4, { 'role-text': 1, 'voice-heard': 1 }) })
    const cases = await casesOf(
      await render(document, 'junit', {
        gates: gateOutcomes({ stage: 'starting', scores: [], critical: false }, document),
      }),
    )
    expect(cases).toEqual([
      ['Stage Starting or higher', expect.stringMatching(/^failure: Stage Starting is required/)],
      ['Having role text (level 2 or more, for Starting)', 'failure: not met, at level 1'],
      ['Having pay level (level 2 or more, for Starting)', 'passed'],
      [
        'Having voice heard (level 2 or more, for Embedding)',
        'skipped: not met, at level 1; no gate asks for it',
      ],
    ])
  })

  test('without gates nothing in it fails', async () => {
    const cases = casesOf(await render(sample({ answers: allAt(0) }), 'junit'))
    expect(cases.length).toBeGreaterThan(0)
    expect(cases.filter(([, outcome]) => outcome.startsWith('failure'))).toEqual([])
  })

  test('counts what is in it', async () => {
    const document = sample()
    const xml = valid(await render(document, 'junit', { gates: gatesOf(document) }))
    for (const node of xml.find('//testsuite')) {
      const suite = node as XmlElement
      const count = (name: string) => Number(suite.attr(name)?.value)
      expect(count('tests')).toBe(suite.find('testcase').length)
      expect(count('failures')).toBe(suite.find('testcase/failure').length)
      expect(count('skipped')).toBe(suite.find('testcase/skipped').length)
    }
  })
})

const NO_XML = 'a \u0001 \ufffe \uffff b ]]> <!-- &x; "\'>'

describe.each([...HOSTILE, NO_XML])('the text %j', (attack) => {
  const document = hostileTo(sample(), attack)
  const benign = hostileTo(sample(), 'and so on')

  test('adds nothing to the JUnit file', async () => {
    const elements = async (one: Assessment) =>
      valid(await render(one, 'junit', { gates: gatesOf(one) }))
        .find('//*')
        .map((node) => (node as XmlElement).name)
    expect(await elements(document)).toEqual(await elements(benign))
  })

  test('adds nothing to the badge', async () => {
    const elements = async (one: Assessment) =>
      XmlDocument.fromString(await render(one, 'badge'))
        .find('//* | //@*')
        .map((node) => (node as XmlElement).name)
    expect(await elements(document)).toEqual(await elements(benign))
  })

  test('adds no element to the summary of a step', () => {
    const elements = (one: Assessment) => {
      const html = marked.parse(renderStepSummary(one, gatesOf(one)), { async: false })
      return [...html.matchAll(/<\/?([a-z!][a-z0-9-]*)/gi)].map(([tag]) => tag)
    }
    expect(elements(document)).toEqual(elements(benign))
  })
})

describe('the result of many answer sheets', () => {
  const document = sampleAggregate({ critical: { 'supervision-agreed': 'contested' } })

  test('is a valid JUnit file, where what the groups differ on is not met', async () => {
    const gates = gateOutcomes({ scores: [], critical: true }, document)
    const cases = new Map(casesOf(await render(document, 'junit', { gates })))
    const contested = [...cases.values()].filter((outcome) => /contested/.test(outcome))
    expect(contested.some((outcome) => outcome.startsWith('failure: contested'))).toBe(true)
  })

  test('says where the groups differ in the summary of a step, before any score', () => {
    const [before = ''] = renderStepSummary(document, gatesOf(document)).split('| Area |')
    expect(before).toContain('**Where the room disagrees:**')
  })

  test('has a badge with its stage', async () => {
    expect(await render(document, 'badge')).toContain(document.stage.title)
  })

  test.each(HOSTILE)('the text %j adds nothing to its JUnit file', async (attack) => {
    const elements = async (text: string) => {
      const one = hostileTo(document, text)
      const xml = valid(await render(one, 'junit', { gates: gatesOf(one) }))
      return xml.find('//*').map((node) => (node as XmlElement).name)
    }
    expect(await elements(attack)).toEqual(await elements('and so on'))
  })
})

describe('the badge', () => {
  const badgeOf = async (document: Assessment) => {
    const svg = XmlDocument.fromString(await render(document, 'badge'))
    const namespace = { svg: 'http://www.w3.org/2000/svg' }
    const texts = svg.find('//svg:text', namespace).map(({ content }) => content)
    const width = Number(
      (svg.get('/svg:svg/@width', namespace) as { value?: string } | null)?.value,
    )
    return { texts, width, title: svg.get('//svg:title', namespace)?.content }
  }

  test('reads as it did', async () => {
    await expect(await render(sample(), 'badge')).toMatchFileSnapshot('../golden/sample-badge.svg')
  })

  test.each<[string, Assessment, string]>([
    ['a stage', sample({ answers: allAt(3) }), 'Embedding'],
    ['no stage', sample({ answers: { 'role-text': 2 } }), 'cannot say'],
    ['a quick scan', sample({ scope: { complete: false, quick: true } }), 'quick scan'],
    ['a part', sample({ scope: { complete: false, areas: ['culture'] } }), 'a part only'],
  ])('says %s, in words that a screen reader reads', async (_, document, said) => {
    const { texts, title } = await badgeOf(document)
    expect(texts).toEqual(['readiness', said])
    expect(title).toBe(`readiness: ${said} (self-assessment, 1 November 2026)`)
  })

  test('stays small whatever the stage is called', async () => {
    const long = sample({ answers: allAt(3) })
    const stages = long.pack.stages.map((stage) => ({ ...stage, title: 'Wide '.repeat(80) }))
    const { texts, width } = await badgeOf({ ...long, pack: { ...long.pack, stages } })
    expect([...(texts[1] ?? '')].length).toBeLessThanOrEqual(32)
    expect(width).toBeLessThan(360)
  })
})

describe('the summary of a step', () => {
  test('reads as it did', async () => {
    const document = sample()
    await expect(renderStepSummary(document, gatesOf(document))).toMatchFileSnapshot(
      '../golden/sample-step-summary.md',
    )
  })

  test('leaves out the gates where there are none', () => {
    expect(renderStepSummary(sample(), [])).not.toContain('Gate')
  })
})
