import { visible, visibleLine } from '../../visible.ts'
import { resumeChoices } from '../layers/resume.ts'
import { partsOf, waysIn } from '../layers/way.ts'
import type { LayerKind, LayerOf, NoteLayer, ResumeLayer } from '../machine/layer.ts'
import { askedThemes, isOpen, numberOf } from '../machine/progress.ts'
import type { State } from '../machine/state.ts'
import { isEmpty } from '../machine/text.ts'
import { finishWords } from '../said/finish.ts'
import { choiceText, draftFacts } from '../said/resume.ts'
import { whyRoom } from '../said/room.ts'
import { savedWords } from '../said/saving.ts'
import { wayColumns } from '../said/way.ts'
import { reviewWords, themeEndWords } from './list-words.ts'
import { evidenceWords } from './evidence-words.ts'
import { otherViewWords } from './other-view-words.ts'
import { questionWords } from './question-words.ts'
import type { Speaking } from './speaking.ts'

/** What is said on arriving at a screen or a panel. */

export type Words<K extends LayerKind> = (
  speaking: Speaking,
  layer: LayerOf<K>,
  before: State | null,
) => string[]

export const ARRIVALS: { [K in LayerKind]?: Words<K> } = {
  resume: resumeWords,
  name: ({ world }) => world.words.linearArrival.name(visibleLine(world.pack.title)),
  room: ({ world }) => [world.words.room.title, whyRoom(world)],
  way: wayWords,
  part: partWords,
  ask: questionWords,
  note: noteWords,
  reason: ({ world }) => [world.words.linearArrival.reason],
  evidence: evidenceWords,
  'other-view': otherViewWords,
  'take-out': ({ world }) => [`${world.words.takeOut.title} ${world.words.takeOut.what}`],
  jump: jumpWords,
  'theme-end': themeEndWords,
  review: (speaking, _, before) => reviewWords(speaking, before),
  finish: ({ world, state }) => [
    world.words.linearArrival.finish,
    ...finishWords({ world, state }),
  ],
  leave: ({ world, state }) => [world.words.leave.title, savedWords({ world, state })],
}

function partWords({ world, state }: Speaking): string[] {
  const { linearArrival, way } = world.words
  const parts = partsOf(world, state).map(({ title, ...part }, at) =>
    linearArrival.onePart(at + 1, { ...part, title: visibleLine(title) }),
  )
  return [way.part.title, ...parts]
}

function jumpWords({ world, state }: Speaking): string[] {
  const { jump, jumpTo } = world.words.linearArrival
  const themes = askedThemes(world, state).map(({ theme, ids }, at) =>
    jumpTo(at + 1, {
      title: visibleLine(theme.title),
      count: ids.length,
      open: ids.filter((id) => isOpen(state, id)).length,
    }),
  )
  return [jump, ...themes]
}

function resumeWords({ world, state }: Speaking, layer: ResumeLayer): string[] {
  const words = world.words.linearArrival
  const step = { world, state, layer }
  return [
    words.draft(visibleLine(world.draft)),
    ...draftFacts(step).map(([name, value]) => words.fact(name, value)),
    ...resumeChoices(world, state).map((choice, at) =>
      words.choice(at + 1, choiceText(step, choice)),
    ),
  ]
}

function wayWords({ world, state }: Speaking): string[] {
  const { way, oneWay } = world.words.linearArrival
  const ways = waysIn(world).map((one, at) => oneWay(at + 1, wayColumns({ world, state }, one)))
  return [...way, ...ways]
}

function noteWords({ world, state }: Speaking, { id, text }: NoteLayer): string[] {
  const { note, noteSoFar } = world.words.linearArrival
  const soFar = isEmpty(text) ? [] : noteSoFar(visible(text.value).split('\n'))
  return [note(numberOf(world, state, id)), ...soFar]
}
