import path from 'node:path'
import { expect, test } from 'vitest'
import { loadQuestionnaire } from '../../src/commands/load-questionnaire.ts'
import { englishIn } from '../support/catalogue-texts.ts'
import { LAYER_KINDS, playToLayer } from './every-layer.ts'
import { type Player, worldFor } from './support.ts'

/** A French interview, walked through all its screens, says nothing that the English catalogue says. */

const PACK = path.resolve(import.meta.dirname, '../../questionnaires/peer-workforce.fr.yaml')
const { questionnaire } = await loadQuestionnaire(PACK)

/** More keys from a screen, for what it says only then. */
const FURTHER: Record<string, string[]> = {
  ask: ['enter', 'd enter', 's', 'b', 'x', 'd enter b backspace', '3 enter'],
  room: ['0', 'home 1', 'home down 1'],
  way: ['1', '3', '4'],
  evidence: [
    'enter',
    'pageup',
    'pageup backspace backspace backspace backspace enter',
    'x enter enter x enter',
  ],
  reason: ['enter', 'x escape'],
  name: ['x enter'],
  'other-view': ['up', 'up up', 'enter', 'enter enter', 'x escape'],
  'take-out': ['x', 'x e', 'x k', 'x e P enter', 'x a', 'x enter', 'enter'],
  note: ['enter', 'backspace backspace backspace backspace enter'],
  review: ['o', 'o o', 'o o o', 'o o o o', 'o o o o o', '?'],
  'theme-end': ['?', 'enter'],
  leave: ['enter'],
}

function everyScreen(): string[] {
  const last = { date: '2025-11-12', answers: new Map(), changed: new Set<string>() }
  return [false, true].flatMap((isAlone) => {
    const world = worldFor(questionnaire, { isAlone, last, isLastOffered: true })
    const kinds = LAYER_KINDS.filter(
      (kind) =>
        !isAlone ||
        ![
          'note',
          'evidence',
          'other-view',
          'take-out',
          'keep-text',
          'resume',
          'theme-end',
        ].includes(kind),
    )
    return kinds.flatMap((kind) =>
      ['', ...(FURTHER[kind] ?? [])].map((keys) => shown(playToLayer(kind, world).keys(keys))),
    )
  })
}

/** In one line, so that a sentence is found wherever it is broken. */
const shown = (player: Player) => player.screen().join(' ').replace(/\s+/g, ' ')

test('no English text of the catalogue stands on a French screen', () => {
  expect(englishIn(everyScreen().join('\n'))).toEqual([])
})

test('the same walk in English says them', () => {
  const world = worldFor()
  const screens = LAYER_KINDS.map((kind) => shown(playToLayer(kind, world)))
  expect(englishIn(screens.join('\n')).length).toBeGreaterThan(100)
})
