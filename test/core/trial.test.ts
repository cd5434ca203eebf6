import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sheetWhenDone } from '../../src/core/actions/when-done.ts'
import { score } from '../../src/core/score.ts'
import { scoreWhenDone, trialOf, unpackTrial } from '../../src/core/trial.ts'
import type { Assessment } from '../../src/model/assessment.ts'
import { HOSTILE, hostileTo } from '../render/support/hostile.ts'
import { sample } from '../render/support/sample.ts'
import { EXAMPLES } from '../support/examples.ts'

const CASES: Record<string, Assessment> = {
  ...EXAMPLES,
  sample: sample(),
  'no peer worker': sample({ participants: { clinician: 2 } }),
  'one person': sample({ participants: {}, respondent: { role: 'peer-worker' } }),
  'no stage': sample({ answers: { 'role-text': 2 } }),
  'quick scan': sample({ scope: { complete: false, quick: true } }),
  'one theme': sample({ scope: { complete: false, themes: ['pay'] } }),
}

/** All that a figure is: everything but words. */
const figuresIn = ({ overall, areas, stage, actions }: Assessment) => ({
  overall,
  stage,
  actions: actions.map(({ id, items, requires, unlocks, tier }) => ({
    id,
    items,
    requires,
    unlocks,
    tier,
  })),
  areas: areas.map((area) => ({
    ...withoutTitle(area),
    themes: area.themes.map((theme) => ({
      ...withoutTitle(theme),
      items: theme.items.map(({ id, state, level, critical }) => ({ id, state, level, critical })),
    })),
  })),
})

const withoutTitle = (figures: { title: string }) => ({ ...figures, title: '' })

const throughPage = (document: Assessment): Assessment =>
  unpackTrial(JSON.parse(JSON.stringify(trialOf(document))) as ReturnType<typeof trialOf>)

describe.each(Object.keys(CASES))('%s', (name) => {
  const document = CASES[name] ?? sample()
  const unpacked = throughPage(document)

  test('is in the page what it is here', () => {
    expect(figuresIn(unpacked)).toEqual(figuresIn(document))
  })

  test('with actions done scores there as score() does here', () => {
    const loaded = { questionnaire: document.pack, digest: document.questionnaire.digest }
    const { date, scope } = document
    fc.assert(
      fc.property(fc.subarray(document.actions.map(({ id }) => id)), (ids) => {
        const done = new Set(ids)
        const here = score(loaded, sheetWhenDone(document, done), {
          toolVersion: '0.1.0',
          date,
          scope,
        })
        expect(figuresIn(scoreWhenDone(unpacked, done))).toEqual(figuresIn(here))
      }),
      { numRuns: 40 },
    )
  })
})

test('no note, evidence, reason or other view goes along', () => {
  const document = sample()
  const text = JSON.stringify(trialOf(document))
  for (const typed of ['Two of three', 'Roster', 'No such rule', 'Nobody has ever asked'])
    expect(text).not.toContain(typed)
})

test('of texts only titles and names of critical items do', () => {
  const attack = HOSTILE[0] ?? ''
  const trial = trialOf(hostileTo(sample(), attack))
  const texts = new Set<string>()
  JSON.stringify(trial, (key, value: unknown) => {
    if (typeof value === 'string' && value.includes(attack)) texts.add(key)
    return value
  })
  expect([...texts].sort()).toEqual(['name', 'title'])
})
