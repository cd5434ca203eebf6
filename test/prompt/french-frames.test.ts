import { describe, expect, test } from 'vitest'
import type { AnswerSheet } from '../../src/model/answer-sheet.ts'
import { draftInterviewSchema } from '../../src/model/draft.ts'
import { draftOf, keptFrom } from '../../src/prompt/draft.ts'
import type { Answers } from '../../src/prompt/machine/answer.ts'
import { aloneState, resumedState } from '../../src/prompt/machine/start.ts'
import { frenchFramePack } from './french-frame-pack.ts'
import { play, playTo, WINDOW, worldFor } from './support.ts'

/** The screens that people see in French, as golden text: read them before taking new ones. */

/** Started with the option that everybody needs who asks in French. */
const world = worldFor(frenchFramePack, {
  again: 'assess -q peer-workforce.fr',
  askApart: 'form -q peer-workforce.fr',
})
const ids = [...world.items.keys()]

const golden = (name: string, rows: string[]) =>
  expect(`${rows.join('\n')}\n`).toMatchFileSnapshot(`frames/fr/${name}.txt`)

const at19 = () => playTo(19, world, { 17: 's' })

describe('French frames at 80 by 24', () => {
  test('F1 who is in the room', async () => {
    await golden('F1', play(world).keys('down down down 2 down 2 down 1 home').screen())
  })

  test('F1 somebody else of the family', async () => {
    await golden('F1b', play(world).keys('down 1').screen())
  })

  test('F1 nobody yet', async () => {
    await golden('F1c', play(world).screen())
  })

  test.each([1, 2, 3, 4])('F2 ways in, %i', async (way) => {
    const last = { date: '2025-11-12', answers: new Map(), changed: new Set<string>() }
    const player = play(worldFor(frenchFramePack, { last, isLastOffered: true }))
    await golden(`F2-${way}`, player.keys(`enter ${way}`).screen())
  })

  test('F2 one area or theme', async () => {
    await golden('F2-part', play(world).keys('enter 3 enter down').screen())
  })

  test('F3 a question', async () => {
    await golden('F3', at19().keys('2').screen())
  })

  test('F3 a question that others would have to confirm', async () => {
    const player = play(world).keys('down down down 2 enter 1 enter')
    const confirmed = ids.findIndex((id) => world.items.get(id)?.item.confirmedBy !== undefined)
    for (let at = 0; at < confirmed; at += 1) {
      player.keys('3 enter')
      if (player.state.stack.at(-1)?.kind === 'theme-end') player.keys('enter')
    }
    await golden('F3b', player.screen())
  })

  test('F4 a question, started from last time', async () => {
    const answers: Answers = new Map([
      [ids[0] ?? '', { state: 'answered', level: 1, note: 'Deux demandes, pas de date.' }],
    ])
    const last = { date: '2025-11-12', answers, changed: new Set<string>() }
    const player = play(worldFor(frenchFramePack, { last })).keys('1 enter')
    await golden('F4', player.screen())
    expect(player.keys('= enter').screen()[2]).toContain('comme la dernière fois')
  })

  test('F5 help', async () => {
    await golden('F5', at19().keys('2 w').screen())
  })

  test('F6 a note', async () => {
    const note = 'Entente signée en mars pour les deux personnes de l’est. Rien encore la nuit.'
    await golden('F6', at19().keys('2 n').type(note).screen())
  })

  test('F6 evidence', async () => {
    const player = at19().keys('2 e').type('Plan').keys('enter enter enter enter e').type('Entente')
    await golden('F6-evidence', player.keys('enter').screen())
  })

  test('F7 does not apply', async () => {
    const at = ids.findIndex((id) => world.items.get(id)?.item.notApplicable)
    const player = playTo(at + 1, world)
      .keys('x enter')
      .type('Une seule équipe, un seul lieu.')
    await golden('F7', player.screen())
  })

  test('F8 another view, and read back', async () => {
    const player = at19().keys('2 a right enter 1 enter')
    player.type(SPOKEN)
    await golden('F8', player.screen())
    await golden('F8-read-back', player.keys('enter').screen())
  })

  test.each(Object.entries(KEPT_VIEWS))('F8 %s', async (name, keys) => {
    const player = at19().keys('2 a right enter 1 enter').type(SPOKEN)
    player.keys('enter enter a enter enter enter enter')
    await golden(`F8-${name}`, player.keys(keys).screen())
  })

  test('F8 what to do with a text', async () => {
    await golden('F8-keep', at19().keys('n x escape').screen())
  })

  test('F9 the end of a theme', async () => {
    const player = at19().keys('a enter enter enter enter 2 enter')
    while (player.state.stack.at(-1)?.kind !== 'theme-end') player.keys('d enter')
    await golden('F9', player.screen())
  })

  test('F10 the review', async () => {
    const player = at19().keys('2 enter 3 enter d enter r down down down down enter')
    await golden('F10', player.screen())
    await golden('F10-open', player.keys('o').screen())
  })

  test('F10 finish', async () => {
    await golden('F10-finish', at19().keys('r f').screen())
  })

  test('F10 finish a quick scan', async () => {
    await golden('F10-quick', play(world).keys('1 enter 2 enter r f').screen())
  })

  test('the jump, the keys and leaving', async () => {
    await golden('jump', at19().keys('j').screen())
    await golden('keys', at19().keys('?').screen())
    await golden('leave', at19().keys('q').screen())
  })

  test('the name of the organisation', async () => {
    const { stack } = play(world, { stack: [NAME] }).keys('enter').state
    await golden('name', play(world, { stack, organisation: '' }).screen())
  })

  test('F11 welcome back', async () => {
    const { state } = at19().wait(60).keys('n').type('Deux demandes.')
    const sheet = JSON.parse(JSON.stringify(draftOf(world, state))) as AnswerSheet
    const at = new Date(2026, 10, 3, 15, 42).toISOString()
    const interview = draftInterviewSchema.parse({ ...sheet.interview, rev: 1, at })
    const kept = keptFrom({ sheet, answers: state.answers, interview })
    const back = resumedState(world, kept, { size: WINDOW, at: 0 })
    await golden('F11', play(world, back).screen())
  })

  test('T11 not saved', async () => {
    const player = at19().keys('2')
    const reason = 'le disque est plein'
    player.send({ type: 'save-failed', reason, remedy: 'Libérez de la place', at: 0 })
    await golden('T11', player.screen())
  })

  test('F15 the spread of the first round', async () => {
    const player = at19().keys('2')
    const votes = new Map([[player.state.place ?? '', { counts: [1, 0, 3, 0, 0], dontKnow: 2 }]])
    await golden('F15', play(world, { ...player.state, votes }).screen())
  })

  test('F16 one person alone, and F17 handing in', async () => {
    const alone = worldFor(frenchFramePack, { isAlone: true })
    const scope = { complete: true } as const
    const first = aloneState(alone, { size: WINDOW, at: 0, scope, role: 'manager' })
    await golden('F16', play(alone, first).screen())
    await golden('F17', play(alone, first).keys('2 enter r f').screen())
    await golden('F17-leave', play(alone, first).keys('q').screen())
  })
})

/** From the question on: two other views are kept, the second without words. */
const KEPT_VIEWS = {
  another: 'a',
  kept: 'a k k',
  'kept-empty': 'a pageup',
  again: 'a k k e up up',
  'take-out': 'a k k x',
  'taken-out': 'a k k x enter',
}

const SPOKEN = 'Le papier existe. Personne n’a eu une heure depuis mai.'

const NAME = { kind: 'name', text: { value: '', cursor: 0 }, notice: '' } as const

describe('French frames in a narrow window', () => {
  test.each(['room', 'question', 'review', 'keys', 'leave'])('P1 %s at 40 by 24', async (name) => {
    const keys = { room: '', question: '2', review: 'r', keys: '?', leave: 'q' }[name] ?? ''
    const player = name === 'room' ? play(world) : at19()
    player.send({ type: 'resize', size: { columns: 40, rows: 24 }, at: 0 })
    await golden(`P1-${name}`, player.keys(keys).screen())
  })

  test('T17 too small', async () => {
    const player = at19()
    player.send({ type: 'resize', size: { columns: 39, rows: 12 }, at: 0 })
    await golden('T17', player.screen())
  })
})
