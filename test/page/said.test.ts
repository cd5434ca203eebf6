import { describe, expect, test } from 'vitest'
import { scoreWhenDone, trialOf, unpackTrial } from '../../src/core/trial.ts'
import { saidOf } from '../../src/page/try-out/said.ts'
import { trialWords } from '../../src/words/english/documents/trial-words.ts'
import { type SampleOptions, sample } from '../render/support/sample.ts'

function saidWhen(done: string[], options: SampleOptions = {}) {
  const document = sample(options)
  const before = unpackTrial(trialOf(document))
  const numbers = new Map(document.actions.map(({ id }, index) => [id, String(index + 1)]))
  const ids = new Set(done.map((id) => `do-${id}`))
  return saidOf({ before, after: scoreWhenDone(before, ids), done: ids, numbers }, trialWords.said)
}

describe('the bar says', () => {
  test('what is assumed, what moves, and what the stage still waits for', () => {
    expect(saidWhen(['pay-level'])).toMatchInlineSnapshot(`
      {
        "assumed": "If 2 was done",
        "moves": [
          {
            "figures": "50 → 56",
            "label": "Ground",
          },
          {
            "figures": "1 → 2 of 3",
            "label": "Critical items met",
          },
        ],
        "notes": [],
        "stage": {
          "heldBy": "Starting waits for Culture (42, needs 50)",
          "text": "Stage stays Preparing",
        },
      }
    `)
  })

  test('several actions by their numbers, in order', () => {
    expect(saidWhen(['voice-heard', 'role-view', 'pay-level']).assumed).toBe(
      'If 1, 2 and 4 were done',
    )
  })

  test('which stage it would be', () => {
    const { stage } = saidWhen(['pay-level', 'role-talk', 'role-view', 'voice-counts'])
    expect(stage).toMatchInlineSnapshot(`
      {
        "heldBy": "Embedding waits for Ground (69, needs 75); Culture (58, needs 75); Having voice heard (not met)",
        "text": "Stage Preparing → Starting",
      }
    `)
  })

  test('what comes first, and works it out all the same', () => {
    const { notes, moves } = saidWhen(['pay-check', 'role-view'])
    expect(notes).toContain('4 comes after 3; 7 comes after 2 and 3')
    expect(moves[0]?.label).toBe('Ground')
  })

  test('nothing of what comes first where that is ticked too', () => {
    expect(saidWhen(['role-view', 'role-text']).notes).toEqual([])
  })

  test('that nobody was there to confirm it', () => {
    const { notes, moves } = saidWhen(['voice-heard'], { participants: { clinician: 4 } })
    expect(notes).toEqual(['Still to be confirmed by those who can: Having voice heard'])
    expect(moves.at(-1)).toEqual({ label: 'Critical items met', figures: '1 of 3, as now' })
  })

  test('that further questions open', () => {
    expect(saidWhen(['pay-check']).notes).toContain('One further question would be asked then')
  })

  test('no stage where only a part was asked', () => {
    expect(saidWhen(['pay-level'], { scope: { complete: false, quick: true } }).stage).toBeNull()
  })

  test('that no stage can be said while an area has no score', () => {
    const said = saidWhen(['role-text'], { answers: { 'role-text': 2 } })
    expect(said.stage).toMatchInlineSnapshot(`
      {
        "heldBy": "Ground (no score yet); Culture (no score yet)",
        "text": "The stage cannot be said",
      }
    `)
  })
})
