import { visible, visibleLine } from '../../visible.ts'
import { resumeChoices } from '../layers/resume.ts'
import { type Part, partsOf, waysIn } from '../layers/way.ts'
import type { LayerKind, LayerOf, NoteLayer, ResumeLayer } from '../machine/layer.ts'
import { askedThemes, isOpen, numberOf } from '../machine/progress.ts'
import type { State } from '../machine/state.ts'
import { isEmpty } from '../machine/text.ts'
import { counted } from '../words/common-words.ts'
import { finishWords } from '../words/finish-words.ts'
import { choiceText, draftFacts } from '../words/resume-words.ts'
import { whyRoom } from '../words/room-words.ts'
import { savedWords } from '../words/saving-words.ts'
import { RULES, wayColumns } from '../words/way-words.ts'
import { FOR_OTHER_EYES, WHY_NOT } from '../words/writing-words.ts'
import { reviewWords, themeEndWords } from './list-words.ts'
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
  name: ({ world }) => [
    `${visibleLine(world.pack.title)}.`,
    'Which organisation is this about? Its name stands on every page of the report.',
  ],
  room: ({ world }) => ['Who is in the room?', whyRoom(world)],
  way: wayWords,
  part: ({ world, state }) => ['Which area or theme?', ...partsOf(world, state).map(partWords)],
  ask: questionWords,
  note: noteWords,
  reason: noteWords,
  evidence: ({ world, state }, { id }) => [
    `Evidence for question ${numberOf(world, state, id)}. ${FOR_OTHER_EYES} Enter leaves a line empty; a dot drops it.`,
  ],
  'other-view': otherViewWords,
  jump: jumpWords,
  'theme-end': themeEndWords,
  review: (speaking, _, before) => reviewWords(speaking, before),
  finish: ({ world, state }) => ['Finish?', ...finishWords({ world, state })],
  leave: ({ world, state }) => ['Leave now?', savedWords({ world, state })],
}

function partWords({ title, count, isTheme }: Part, at: number): string {
  return `${at + 1}: ${isTheme ? '' : 'the whole area '}${visibleLine(title)}, ${counted(count, 'question')}.`
}

function jumpWords({ world, state }: Speaking): string[] {
  const themes = askedThemes(world, state).map(({ theme, ids }, at) => {
    const open = ids.filter((id) => isOpen(state, id)).length
    return `${at + 1}: ${visibleLine(theme.title)}, ${counted(ids.length, 'question')}, ${open} open.`
  })
  return ['Jump to a theme.', ...themes]
}

function resumeWords({ world, state }: Speaking, layer: ResumeLayer): string[] {
  const facts = draftFacts({ world, state, layer }).map(([name, value]) => `${name}: ${value}.`)
  const choices = resumeChoices(world, state).map(
    (choice, at) => `${at + 1}: ${choiceText({ world, state, layer }, choice)}.`,
  )
  return [`A draft is here: ${visibleLine(world.draft)}.`, ...facts, ...choices]
}

function wayWords({ world, state }: Speaking): string[] {
  const ways = waysIn(world).map((way, at) => {
    const { name, questions, minutes } = wayColumns({ world, state }, way)
    return `${at + 1}: ${name}, ${questions}, ${minutes}.`
  })
  return ['What helps in the room:', ...RULES, 'What would you like to do today?', ...ways]
}

function noteWords({ world, state }: Speaking, { kind, id, text }: NoteLayer): string[] {
  if (kind === 'reason') return [`${WHY_NOT} A dot drops it.`]
  const so = isEmpty(text)
    ? []
    : ['So far:', ...visible(text.value).split('\n'), 'What you type now is added to it.']
  const how = 'An empty line ends it; a line with only a dot drops it.'
  return [`Note for question ${numberOf(world, state, id)}. ${FOR_OTHER_EYES} ${how}`, ...so]
}
