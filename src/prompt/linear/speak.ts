import type { Layer, LayerKind } from '../machine/layer.ts'
import type { State } from '../machine/state.ts'
import { topOf } from '../machine/step.ts'
import { troubleWords } from '../said/saving.ts'
import { ARRIVALS, type Words } from './arrivals.ts'
import type { Memory } from './memory.ts'
import type { Speaking } from './speaking.ts'

/**
 * What is said when the interview has come to a state: whole sentences, the most important word first.
 *
 * Nothing where only a line of text was added.
 */
export function speak(speaking: Speaking, before: State | null): string[] {
  const { world, state, memory } = speaking
  const receipt = state.receipt !== '' && isNews(before, state) ? [state.receipt] : []
  if (state.trouble) return [...receipt, troubleWords({ world, state })]
  const layer = topOf(state)
  const notice = 'notice' in layer && layer.notice !== '' ? [layer.notice] : []
  const arrived = isAlreadySaid(memory, before, layer) ? [] : arrivalWords(speaking, before)
  return [...receipt, ...notice, ...arrived]
}

/** The same words twice in a row are news where something was kept each time. */
function isNews(before: State | null, now: State): boolean {
  return before !== null && (before.receipt !== now.receipt || before.answers !== now.answers)
}

function isAlreadySaid(memory: Memory, before: State | null, now: Layer): boolean {
  if (!before || before.trouble) return false
  const was = topOf(before)
  return isSameTalk(was, now) || isBackFromPanel(memory, was, now)
}

function isSameTalk(was: Layer, now: Layer): boolean {
  if (was.kind !== now.kind || now.kind === 'review') return false
  if (was.kind === 'ask' && now.kind === 'ask') return was.id === now.id
  if (was.kind === 'evidence' && now.kind === 'evidence') return was.entry === now.entry
  if (was.kind !== 'other-view' || now.kind !== 'other-view') return true
  const isSameEntry = was.entry === now.entry
  return isSameEntry && was.field === now.field && was.isReadBack === now.isReadBack
}

/** A panel over a question is closed: everybody still has the question in the ear. */
function isBackFromPanel({ asked }: Memory, was: Layer, now: Layer): boolean {
  return now.kind === 'ask' && was.kind !== 'review' && was.kind !== 'ask' && now.id === asked
}

function arrivalWords(speaking: Speaking, before: State | null): string[] {
  const layer = topOf(speaking.state)
  const words = ARRIVALS[layer.kind] as Words<LayerKind> | undefined
  return words ? words(speaking, layer, before) : []
}
