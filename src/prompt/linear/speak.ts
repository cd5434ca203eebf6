import { visible, visibleLine } from '../../visible.ts'
import { rolesOffered } from '../layers/other-view.ts'
import { resumeChoices } from '../layers/resume.ts'
import { type Part, partsOf, waysIn } from '../layers/way.ts'
import type { Layer, LayerKind, LayerOf, NoteLayer, ResumeLayer } from '../machine/layer.ts'
import { askedThemes, isOpen, numberOf } from '../machine/progress.ts'
import type { State } from '../machine/state.ts'
import { topOf } from '../machine/step.ts'
import { isEmpty } from '../machine/text.ts'
import { roomWords, whyRoom } from '../room-words.ts'
import { finishWords } from '../screens/list-screens.ts'
import { savedWords, troubleWords } from '../screens/panel-screens.ts'
import { choiceText, factsOf } from '../screens/start-screens.ts'
import { FOR_OTHER_EYES } from '../screens/text-screens.ts'
import { RULES, wayColumns } from '../screens/way-screens.ts'
import { counted, roleName, withArticle } from '../words.ts'
import type { World } from '../world.ts'
import type { Memory } from './memory.ts'
import { questionWords } from './question-words.ts'
import { reviewWords, themeEndWords } from './list-words.ts'

/** What is said when the interview has come to a state: whole sentences, the most important word first. */

export type Speaking = { world: World; state: State; memory: Memory }

/** Sentences for a state that was not there before; nothing where only a line of text was added. */
export function speak(speaking: Speaking, before: State | null): string[] {
  const { state, memory } = speaking
  const receipt =
    before && before.receipt !== state.receipt && state.receipt !== '' ? [state.receipt] : []
  if (state.trouble) return [...receipt, troubleWords(state)]
  const layer = topOf(state)
  const notice = 'notice' in layer && layer.notice !== '' ? [layer.notice] : []
  const arrived = isKnown(memory, before, layer) ? [] : arrivalWords(speaking, before)
  return [...receipt, ...notice, ...arrived]
}

/** Has this already been said? */
function isKnown(memory: Memory, before: State | null, now: Layer): boolean {
  if (!before || before.trouble) return false
  const was = topOf(before)
  return isSameTalk(was, now) || isBackFromPanel(memory, was, now)
}

function isSameTalk(was: Layer, now: Layer): boolean {
  if (was.kind !== now.kind || now.kind === 'review') return false
  if (was.kind === 'ask' && now.kind === 'ask') return was.id === now.id
  if (was.kind !== 'other-view' || now.kind !== 'other-view') return true
  return was.field === now.field && was.isReadBack === now.isReadBack
}

/** A panel over a question is closed: everybody still has the question in the ear. */
function isBackFromPanel({ asked }: Memory, was: Layer, now: Layer): boolean {
  return now.kind === 'ask' && was.kind !== 'review' && was.kind !== 'ask' && now.id === asked
}

type Words<K extends LayerKind> = (
  speaking: Speaking,
  layer: LayerOf<K>,
  before: State | null,
) => string[]

const ARRIVALS: { [K in LayerKind]?: Words<K> } = {
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

function arrivalWords(speaking: Speaking, before: State | null): string[] {
  const layer = topOf(speaking.state)
  const words = ARRIVALS[layer.kind] as Words<LayerKind> | undefined
  return words ? words(speaking, layer, before) : []
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
  const facts = factsOf({ world, state, layer }).map(([name, value]) => `${name}: ${value}.`)
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

/** After the numbers: what it means who is here. */
export function countedWords({ world, state }: Speaking): string[] {
  return roomWords({ world, state })
}

function noteWords({ world, state }: Speaking, { kind, id, text }: NoteLayer): string[] {
  if (kind === 'reason') {
    return [
      'Why does it not apply? One sentence is enough. It stands in the report, so that readers can follow. A dot drops it.',
    ]
  }
  const so = isEmpty(text)
    ? []
    : ['So far:', ...visible(text.value).split('\n'), 'What you type now is added to it.']
  const how = 'An empty line ends it; a line with only a dot drops it.'
  return [`Note for question ${numberOf(world, state, id)}. ${FOR_OTHER_EYES} ${how}`, ...so]
}

function otherViewWords({ world, state }: Speaking, layer: LayerOf<'other-view'>): string[] {
  const roles = rolesOffered(world, state)
  if (layer.isReadBack) {
    const role = roles[layer.from - 1]
    const who = role ? withArticle(roleName(role.title)) : 'someone in the room'
    const words = isEmpty(layer.text)
      ? ['No words: the report says only that someone saw it differently.']
      : visible(layer.text.value).split('\n')
    return [
      `From ${who}, ${layer.level === null ? 'no level said' : `level ${layer.level}`}:`,
      ...words,
    ]
  }
  if (layer.field === 1) return []
  if (layer.field === 2)
    return [
      'Their words, as they say them. An empty line ends them; they may stay empty. A line with only a dot drops it.',
    ]
  return [
    `Another view on question ${numberOf(world, state, layer.id)}. Their words stand in the report next to the group's answer, as spoken. The score stays as it is.`,
    'Who is it from?',
    '0: someone in the room.',
    ...roles.map(({ title }, at) => `${at + 1}: ${withArticle(roleName(title))}.`),
  ]
}
