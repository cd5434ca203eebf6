import { visibleLine } from '../../visible.ts'
import { rolesOffered } from '../layers/other-view.ts'
import { resumeChoices } from '../layers/resume.ts'
import { partsOf, waysIn } from '../layers/way.ts'
import type { LayerKind, LayerOf } from '../machine/layer.ts'
import { askedThemes } from '../machine/progress.ts'
import { topOf } from '../machine/step.ts'
import { finishing } from '../words/alone-words.ts'
import { placedItem } from '../world.ts'
import type { Speaking } from './speaking.ts'

/** The short prompt that names what may be typed; empty where the interview goes on by itself. */
export function questionFor(speaking: Speaking): string {
  const { state } = speaking
  if (state.trouble) return 'Press Enter to try again, or type q to leave: '
  const layer = topOf(state)
  const ask = QUESTIONS[layer.kind] as Question<LayerKind> | string | undefined
  return typeof ask === 'function' ? ask(speaking, layer) : (ask ?? '')
}

type Question<K extends LayerKind> = (speaking: Speaking, layer: LayerOf<K>) => string

const QUESTIONS: { [K in LayerKind]?: Question<K> | string } = {
  resume: ({ world, state }) => `Type 1 to ${resumeChoices(world, state).length}, or q to leave: `,
  name: 'Name: ',
  room: roomQuestion,
  way: ({ world }) => `Type 1 to ${waysIn(world).length}, or b to go back: `,
  part: ({ world, state }) => `Type 1 to ${partsOf(world, state).length}, or b to go back: `,
  ask: ({ world }, { id }) =>
    `Answer (0 to 4, d${placedItem(world, id).item.notApplicable ? ', x' : ''}, or ? for the list): `,
  note: 'Note: ',
  reason: 'Reason: ',
  evidence: (_, { field }) => EVIDENCE[field] ?? '',
  'other-view': otherViewQuestion,
  jump: ({ world, state }) =>
    `Type 1 to ${askedThemes(world, state).length}, or press Enter to stay: `,
  review: 'Type a question number to open it, l for the list by theme, f to finish: ',
  finish: ({ world }) =>
    `Type yes to ${finishing(world).to}, or press Enter to stay in the review: `,
  leave: 'Type yes to leave, or press Enter to stay: ',
}

const EVIDENCE = [
  'What it is: ',
  'Link or place: ',
  'Date, as 2026-03-01: ',
  'Expires, as 2027-03-01: ',
] as const

function roomQuestion({ world, state, memory }: Speaking, { row }: LayerOf<'room'>): string {
  const role = world.pack.roles[row]
  if (memory.hasCounted || !role) return 'Press Enter to go on, or type b to count again: '
  return `${visibleLine(role.title)}, how many? Enter leaves ${state.room[role.id] ?? 0}: `
}

function otherViewQuestion({ world, state }: Speaking, layer: LayerOf<'other-view'>): string {
  if (layer.isReadBack) return 'Press Enter to keep it, or type e to write it again: '
  const from = `From (0 to ${rolesOffered(world, state).length}): `
  return [from, 'Their level (0 to 4, or Enter for none): ', 'Words: '][layer.field] ?? ''
}
