import { portsFor } from '../../src/commands/interview-ports.ts'
import type { Questionnaire } from '../../src/model/questionnaire.ts'
import { draw } from '../../src/prompt/draw.ts'
import { DRAWN, type Glyphs, type Size } from '../../src/prompt/frame/look.ts'
import { textOf } from '../../src/prompt/frame/row.ts'
import type { Event } from '../../src/prompt/machine/event.ts'
import { char, type Key, press } from '../../src/prompt/machine/key.ts'
import { reduce } from '../../src/prompt/machine/reduce.ts'
import { freshState } from '../../src/prompt/machine/start.ts'
import type { State } from '../../src/prompt/machine/state.ts'
import type { Storage } from '../../src/prompt/run.ts'
import { placeItems, type World } from '../../src/prompt/world.ts'
import { interviewWords } from '../../src/words/interview-words.ts'
import { framePack } from './frame-pack.ts'

export const WINDOW: Size = { columns: 80, rows: 24 }

export function worldFor(pack: Questionnaire = framePack, changes: Partial<World> = {}): World {
  return {
    pack,
    items: placeItems(pack),
    ports: portsFor(pack),
    last: null,
    isLastOffered: false,
    onlyOpen: false,
    isAlone: false,
    given: {},
    command: 'npx readiness',
    again: 'assess',
    askApart: 'form',
    draft: 'readiness-draft.json',
    words: interviewWords(pack.language),
    today: new Date(2026, 10, 22, 12),
    ...changes,
  }
}

/** Words for keys: "2 enter n", with anything else typed letter by letter between quotes. */
export function keysFrom(script: string): Key[] {
  return script
    .split(' ')
    .filter(Boolean)
    .map((word) => (word.length === 1 ? char(word) : press(word as Parameters<typeof press>[0])))
}

export type Player = {
  state: State
  world: World
  /** sends keys; every save is done at once */
  keys(script: string): Player
  type(text: string): Player
  send(event: Event): Player
  /** seconds that pass before the next key */
  wait(seconds: number): Player
  screen(glyphs?: Glyphs): string[]
}

/** Plays the machine without a terminal. */
export function play(world: World = worldFor(), first?: Partial<State>): Player {
  let at = 0
  const player: Player = {
    world,
    state: {
      ...freshState(world, { size: WINDOW, at, organisation: 'Harbour Community Mental Health' }),
      ...first,
    },
    keys(script) {
      for (const key of keysFrom(script)) player.send({ type: 'key', key, at })
      return player
    },
    type(text) {
      for (const letter of text) player.send({ type: 'key', key: char(letter), at })
      return player
    },
    send(event) {
      const { state, effects } = reduce(world, player.state, event)
      player.state = state
      if (effects.some(({ type }) => type === 'save' || type === 'set-aside')) {
        player.state = reduce(world, player.state, { type: 'saved', at: event.at }).state
      }
      return player
    },
    wait(seconds) {
      at += seconds * 1000
      return player
    },
    screen(glyphs = DRAWN) {
      return draw(world, player.state, glyphs).map((row) => textOf(row).trimEnd())
    },
  }
  return player
}

/** At question n, with 120 s taken for each before it; level 3 unless said otherwise. */
export function playTo(
  number: number,
  world: World = worldFor(),
  answers: Record<number, string> = {},
): Player {
  const player = play(world).keys('1 down down down 2 down 2 down 1 enter 1 enter')
  for (let at = 1; at < number; at += 1) {
    player.wait(120).keys(answers[at] ?? '3 enter')
    if (player.state.stack.at(-1)?.kind === 'theme-end') player.keys('enter')
  }
  return player
}

/** A disk on which every save works. */
export const STORAGE: Storage = {
  save: async () => ({ kind: 'saved' }),
  saveNow: () => ({ kind: 'saved' }),
  setAside: async () => ({ kind: 'saved' }),
}
