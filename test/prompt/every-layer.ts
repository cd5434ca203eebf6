import { startWalk } from '../../src/prompt/layers/way.ts'
import type { LayerKind } from '../../src/prompt/machine/layer.ts'
import type { State } from '../../src/prompt/machine/state.ts'
import type { World } from '../../src/prompt/world.ts'
import { play, type Player } from './support.ts'

/** What leads to each screen from the first question of the pack that need not apply. */
const WAYS: Record<LayerKind, (world: World) => Player> = {
  resume: (world) => {
    const { state } = atQuestion(world).keys('s n').type('Plan')
    const pending = { kind: 'note', id: state.place ?? '', text: 'Plan' } as const
    const savedAt = '2026-11-03T15:42:00.000Z'
    const sitting = { participants: state.room, seconds: 2820 }
    const stack = [{ kind: 'resume', row: 0, savedAt, pending } as const]
    return play(world, { ...state, stack, earlier: [sitting, sitting] })
  },
  name: (world) => play(world, { stack: [NAME], organisation: '' }).keys('enter'),
  room: (world) => play(world).keys('down down down 2'),
  way: (world) => play(world).keys('enter 2'),
  part: (world) => play(world).keys('enter 3 enter'),
  ask: (world) => atQuestion(world).keys('2'),
  help: (world) => atQuestion(world).keys('w'),
  note: (world) => atQuestion(world).keys('n').type('Plan'),
  reason: (world) => atQuestion(world).keys('x enter'),
  evidence: (world) => atQuestion(world).keys('e').type('Plan').keys('enter enter enter enter e'),
  'other-view': (world) => atQuestion(world).keys('a right enter enter'),
  'take-out': (world) => atQuestion(world).keys('a right enter 1 enter P enter enter a k x'),
  'keep-text': (world) => atQuestion(world).keys('n').type('Plan').keys('escape'),
  jump: (world) => atQuestion(world).keys('d enter j'),
  'theme-end': (world) => {
    const player = atQuestion(world).keys('n').type('Plan').keys('enter 2 enter s')
    while (player.state.stack.at(-1)?.kind !== 'theme-end') player.keys('d enter')
    return player
  },
  review: (world) => atQuestion(world).keys('d enter s r enter'),
  finish: (world) => atQuestion(world).keys('d enter r f'),
  menu: (world) => atQuestion(world).keys('?'),
  leave: (world) => atQuestion(world).keys('d enter q'),
}

export const LAYER_KINDS = Object.keys(WAYS) as LayerKind[]

/** An interview that has come to the screen of this kind. */
export function playToLayer(kind: LayerKind, world: World): Player {
  const player = WAYS[kind](world)
  const { kind: reached } = player.state.stack.at(-1) ?? {}
  if (reached !== kind) throw new Error(`came to ${reached} in place of ${kind}`)
  return player
}

const NAME = { kind: 'name', text: { value: '', cursor: 0 }, notice: '' } as const

/** Where one is in the room who belongs to no family that confirms. */
function atQuestion(world: World): Player {
  const first: Partial<State> = { scope: { complete: true } }
  const player = play(world, first).keys('1 down down down 2')
  const id = [...world.items.values()].find(({ item }) => item.notApplicable)?.item.id
  const walk = startWalk(world, { ...player.state, hasRoom: true, place: id ?? null })
  return play(world, walk)
}
