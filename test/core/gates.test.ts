import { describe, expect, test } from 'vitest'
import { type Gates, checkGates, gateOutcomes, missedGates } from '../../src/core/gates.ts'
import { sampleAggregate } from '../render/support/sample-aggregate.ts'
import { area, pack, scored, theme } from '../support/builders.ts'
import { textOf } from '../support/problem-text.ts'

const loaded = pack([
  area('left', [theme('one', ['a', { id: 'must', critical: { level: 2, stage: 'embedding' } }])]),
  area('right', [theme('two', ['b'])]),
])
// left 50, right 75; overall 62.5; Starting
const document = scored(loaded, { a: 3, must: 1, b: 3 })
const open = scored(loaded, { a: 3, b: 'dont-know' })

const gates = (more: Partial<Gates>): Gates => ({ scores: [], critical: false, ...more })

describe('gates', () => {
  test.each<[string, Partial<Gates>]>([
    ['none asked for', {}],
    ['the stage reached', { stage: 'starting' }],
    ['an earlier stage', { stage: 'exploring' }],
    ['a score exactly on the bar', { scores: [{ atLeast: 62.5 }, { area: 'left', atLeast: 50 }] }],
    ['full coverage', { coverage: 100 }],
  ])('cleared: %s', (_, more) => {
    expect(missedGates(gates(more), document)).toEqual([])
  })

  test.each<[string, Partial<Gates>, string]>([
    [
      'a later stage',
      { stage: 'embedding' },
      'Stage Embedding is required; the stage is Starting, 1 step below.',
    ],
    [
      'the overall score',
      { scores: [{ atLeast: 70 }] },
      'Overall needs 70; it is 63, 7.5 points short.',
    ],
    [
      'an area',
      { scores: [{ area: 'left', atLeast: 50.1 }] },
      'left needs 50.1; it is 50, 0.1 points short.',
    ],
    [
      'a critical item',
      { critical: true },
      'Every critical item is required; 1 is not met: must (unmet).',
    ],
  ])('missed, with by how much: %s', (_, more, message) => {
    expect(missedGates(gates(more), document)).toEqual([message])
  })

  test.each<[string, Partial<Gates>, string]>([
    [
      'a stage',
      { stage: 'preparing' },
      'Stage Preparing is required; the stage cannot be said, because too much is open.',
    ],
    [
      'a score',
      { scores: [{ area: 'right', atLeast: 1 }] },
      'right needs 1; its score cannot be said.',
    ],
    ['coverage', { coverage: 80 }, 'Coverage of 80 % is required; it is 25 %, 55 points short.'],
    [
      'an unverified critical item',
      { critical: true },
      'Every critical item is required; 1 is not met: must (unverified).',
    ],
  ])('what cannot be said is missed: %s', (_, more, message) => {
    expect(missedGates(gates(more), open)).toEqual([message])
  })

  test('a bar is held against the exact score, not the rounded one', () => {
    const items = [
      { id: 'a', weight: 999999999 },
      { id: 'b', weight: 0.1 },
    ]
    const nearly = scored(pack([area('only', [theme('one', items)])]), { a: 3, b: 2 })
    expect(nearly.areas[0]).toMatchObject({ score: 74.999999, display: '74.9' })
    expect(missedGates(gates({ scores: [{ atLeast: 75 }] }), nearly)).toHaveLength(1)
  })

  test('what is shown does not read as the bar it misses', () => {
    const [message] = missedGates(gates({ scores: [{ atLeast: 62.8 }] }), document)
    expect(message).toBe('Overall needs 62.8; it is 62.5, 0.3 points short.')
  })

  test('one point is one point', () => {
    const [message] = missedGates(gates({ scores: [{ atLeast: 63.5 }] }), document)
    expect(message).toBe('Overall needs 63.5; it is 63, 1 point short.')
  })

  test('names that are not there are problems, not missed gates', () => {
    const problems = checkGates(
      gates({ stage: 'startin', scores: [{ area: 'lft', atLeast: 1 }] }),
      { pack: loaded.questionnaire },
    )
    expect(problems.map(({ code }) => code)).toEqual(['unknown-stage', 'unknown-area'])
    expect(textOf(problems[0])).toContain('Did you mean starting?')
  })
})

describe('gates on the result of many answer sheets', () => {
  const many = sampleAggregate({ critical: { 'supervision-agreed': 'contested' } })
  const earlier = { noRegression: document }

  test('a critical item on which the groups differ is open', () => {
    const [outcome] = gateOutcomes(gates({ critical: true }), many)
    expect(outcome?.items).toContain('supervision-agreed')
    expect(outcome?.missed).toContain('supervision-agreed (contested)')
  })

  test('an area is held against its published figure', () => {
    const [area] = many.areas
    const atLeast = (area?.score ?? 0) + 1
    const bar = (value: number) => gates({ scores: [{ area: area?.id ?? '', atLeast: value }] })
    expect(missedGates(bar(area?.score ?? 0), many)).toEqual([])
    expect(missedGates(bar(atLeast), many)).toHaveLength(1)
  })

  test('nothing lower than before is refused with a reason, and never cleared', () => {
    expect(checkGates(gates(earlier), many).map(({ code }) => code)).toEqual(['other-kind'])
    expect(missedGates(gates(earlier), many)).toEqual([
      expect.stringContaining('does not hold the answers'),
    ])
  })
})

describe('gates on a result in French', () => {
  const french = pack(
    [
      area('left', [
        theme('one', ['a', { id: 'must', critical: { level: 2, stage: 'embedding' } }]),
      ]),
      area('right', [theme('two', ['b'])]),
    ],
    { language: 'fr-CA' },
  )
  const full = scored(french, { a: 3, must: 1, b: 3 })
  const partly = scored(french, { a: 3, b: 'dont-know' })
  const part = scored(french, { a: 3 }, { scope: { complete: false, areas: ['left'] } })
  const many = sampleAggregate({ critical: { 'supervision-agreed': 'contested' } })
  const manyInFrench = { ...many, pack: { ...many.pack, language: 'fr' } }

  test.each<[Partial<Gates>, typeof full | typeof many, string, string]>([
    [
      { stage: 'embedding' },
      full,
      'Étape Embedding ou plus haut',
      'L’étape Embedding est demandée; l’étape est Starting, une étape plus bas.',
    ],
    [
      { stage: 'embedding' },
      partly,
      'Étape Embedding ou plus haut',
      'L’étape Embedding est demandée; l’étape ne peut pas être établie, parce que trop de réponses sont ouvertes.',
    ],
    [
      { stage: 'preparing' },
      part,
      'Étape Preparing ou plus haut',
      'L’étape Preparing est demandée; l’étape ne peut pas être établie, parce qu’une partie seulement a été posée.',
    ],
    [
      { scores: [{ atLeast: 70 }] },
      full,
      'Score global : 70 sur 100 ou plus',
      'Score global : il faut 70; le score est de 63, il manque 7,5 points.',
    ],
    [
      { scores: [{ area: 'left', atLeast: 50.1 }] },
      full,
      'left : 50,1 sur 100 ou plus',
      'left : il faut 50,1; le score est de 50, il manque 0,1 point.',
    ],
    [
      { scores: [{ area: 'right', atLeast: 1 }] },
      partly,
      'right : 1 sur 100 ou plus',
      'right : il faut 1; le score est impossible à dire.',
    ],
    [
      { coverage: 80 },
      partly,
      'Couverture de 80 % ou plus',
      'Une couverture de 80 % est demandée; elle est de 25 %, il manque 55 points.',
    ],
    [
      { critical: true },
      full,
      'Toutes les questions incontournables atteintes',
      'Toutes les questions incontournables sont demandées; 1 n’est pas atteinte : must (non atteinte).',
    ],
    [
      { noRegression: full },
      partly,
      'Rien de plus bas que dans le résultat du 1er novembre 2026',
      'Rien ne doit être plus bas que dans le résultat du 1er novembre 2026; right : 75 avant, score impossible à dire maintenant.',
    ],
    [
      { noRegression: full },
      manyInFrench,
      'Rien de plus bas que dans le résultat du 1er novembre 2026',
      'C’est impossible à dire : un résultat de plusieurs feuilles de réponses ne contient pas les réponses que cela demande; readiness compare met deux de ces résultats côte à côte.',
    ],
  ])('%j', (more, result, name, missed) => {
    const [outcome] = gateOutcomes(gates(more), result)
    const plain = (text: string | null = '') => text?.replaceAll('\u00a0', ' ')
    expect([plain(outcome?.name), plain(outcome?.missed)]).toEqual([name, missed])
  })

  test('an item on which the groups differ', () => {
    const [outcome] = gateOutcomes(gates({ critical: true }), manyInFrench)
    expect(outcome?.missed).toContain('supervision-agreed (les avis divergent)')
  })
})
