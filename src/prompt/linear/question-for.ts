import { visibleLine } from '../../visible.ts'
import { isReadAsKept, keptView, rolesOffered, viewsOf } from '../layers/kept-views.ts'
import { resumeChoices } from '../layers/resume.ts'
import { partsOf, waysIn } from '../layers/way.ts'
import type { LayerKind, LayerOf } from '../machine/layer.ts'
import { askedThemes } from '../machine/progress.ts'
import { topOf } from '../machine/step.ts'
import { placedItem } from '../world.ts'
import type { Speaking } from './speaking.ts'

/** The short prompt that names what may be typed; empty where the interview goes on by itself. */
export function questionFor(speaking: Speaking): string {
  const { world, state } = speaking
  if (state.trouble) return world.words.linearPrompt.tryAgain
  const layer = topOf(state)
  const ask = QUESTIONS[layer.kind] as Question<LayerKind> | undefined
  return ask?.(speaking, layer) ?? ''
}

type Question<K extends LayerKind> = (speaking: Speaking, layer: LayerOf<K>) => string

const QUESTIONS: { [K in LayerKind]?: Question<K> } = {
  resume: ({ world, state }) => world.words.linearPrompt.resume(resumeChoices(world, state).length),
  name: ({ world }) => world.words.linearPrompt.name,
  room: roomQuestion,
  way: ({ world }) => world.words.linearPrompt.choice(waysIn(world).length),
  part: ({ world, state }) => world.words.linearPrompt.choice(partsOf(world, state).length),
  ask: ({ world }, { id }) =>
    world.words.linearPrompt.answer(placedItem(world, id).item.notApplicable),
  note: ({ world }) => world.words.linearPrompt.note,
  reason: ({ world }) => world.words.linearPrompt.reason,
  evidence: ({ world }, { field }) => {
    const { title, link, date, expires } = world.words.linearPrompt.evidence
    return [title, link, date, expires][field] ?? ''
  },
  'other-view': otherViewQuestion,
  'take-out': ({ world }) => world.words.linearPrompt.takeOut,
  jump: ({ world, state }) => world.words.linearPrompt.jump(askedThemes(world, state).length),
  review: ({ world }) => world.words.linearPrompt.review,
  finish: ({ world }) =>
    world.isAlone ? world.words.linearPrompt.handIn : world.words.linearPrompt.finish,
  leave: ({ world }) => world.words.linearPrompt.leave,
}

function roomQuestion({ world, state, memory }: Speaking, { row }: LayerOf<'room'>): string {
  const role = world.pack.roles[row]
  const { counted, howMany } = world.words.linearPrompt
  if (memory.hasCounted || !role) return counted
  return howMany(visibleLine(role.title), state.room[role.id] ?? 0)
}

function otherViewQuestion(speaking: Speaking, layer: LayerOf<'other-view'>): string {
  const { world, state } = speaking
  const { readBack, readKept, viewFrom, viewLevel, viewLevelOfKept, viewWords } =
    world.words.linearPrompt
  if (isReadAsKept(state, layer)) return readKept(layer.entry > 0)
  if (layer.isReadBack) return readBack
  const isKept = keptView(state, layer) !== undefined
  const hasOthers = viewsOf(state, layer.id).length > 0
  const enter = isKept ? 'leaves' : hasOthers ? 'or-kept' : null
  const from = viewFrom(rolesOffered({ ...speaking, layer }).length, enter)
  return [from, isKept ? viewLevelOfKept(layer.level) : viewLevel, viewWords][layer.field] ?? ''
}
