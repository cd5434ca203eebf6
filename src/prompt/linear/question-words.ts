import { visible, visibleLine } from '../../visible.ts'
import { lastMark } from '../layers/ask.ts'
import { answerTo, markOf } from '../machine/answer.ts'
import type { AskLayer } from '../machine/layer.ts'
import { askedIds, numberOf, openOf, standing, tally } from '../machine/progress.ts'
import { anchorsOf } from '../item-texts.ts'
import { needsConfirming } from '../said/room.ts'
import { spreadWords } from '../said/votes.ts'
import { placedItem, type World } from '../world.ts'
import type { Speaking } from './speaking.ts'

/** A question said aloud: once in full; when it comes again, the levels only if asked for. */
export function questionWords(speaking: Speaking, layer: AskLayer): string[] {
  const { memory } = speaking
  const hasHeard = memory.heard.has(layer.id)
  memory.heard.add(layer.id)
  memory.asked = layer.id
  const levels = hasHeard ? againWords(speaking, layer) : levelWords(speaking, layer)
  return [
    ...keysOnce(speaking),
    '',
    ...headWords(speaking, layer),
    ...levels,
    ...[spreadWords(speaking, layer.id)].filter(Boolean),
    ...lastWords(speaking, layer),
    ...confirming(speaking, layer),
  ]
}

function keysOnce({ world, memory }: Speaking): string[] {
  if (memory.hasListedKeys) return []
  memory.hasListedKeys = true
  return keyWords(world)
}

export const keyWords = ({ words, isAlone }: World): string[] =>
  isAlone ? words.linearQuestion.keysAlone : words.linearQuestion.keys

function headWords({ world, state, memory }: Speaking, { id }: AskLayer): string[] {
  const { item, theme, area } = placedItem(world, id)
  const { place, placeIn } = world.words.linearQuestion
  const [number, all] = [numberOf(world, state, id), askedIds(world, state).length]
  const isSameTheme = memory.theme === theme.id
  memory.theme = theme.id
  const where = { area: visibleLine(area.title), theme: visibleLine(theme.title) }
  return [isSameTheme ? place(number, all) : placeIn(number, all, where), visible(item.prompt)]
}

export function levelWords({ world }: Speaking, { id }: AskLayer): string[] {
  const { item } = placedItem(world, id)
  const { level, notApplicable } = world.words.linearQuestion
  const levels = anchorsOf(world, id).map((text, at) => level(at, visible(text)))
  return item.notApplicable ? [...levels, notApplicable] : levels
}

function againWords({ world, state }: Speaking, { id }: AskLayer): string[] {
  const now = standing(state, id)
  const mark = markOf(answerTo(state.answers, id)) ?? 'none'
  const said = now === 'skipped' || now === 'unseen' ? null : world.words.mark.said(mark)
  return [world.words.linearQuestion.again(said)]
}

function lastWords(speaking: Speaking, layer: AskLayer): string[] {
  const { world, state } = speaking
  const { last, words } = world
  if (!last || !state.usesLast || !last.answers.has(layer.id)) return []
  const before = markOf(answerTo(last.answers, layer.id))
  const said = before === null ? null : words.mark.said(before)
  const isOffered = lastMark({ world, state, layer }) !== null
  const then = last.changed.has(layer.id) ? 'reworded' : isOffered ? 'offered' : null
  return [words.linearQuestion.last(last.date, said, then)]
}

function confirming({ world, state }: Speaking, { id }: AskLayer): string[] {
  const words = needsConfirming({ world, state }, id)
  return words === '' ? [] : [words]
}

/** `p`: place, open and time left. */
export function placeWords({ world, state }: Speaking, { id }: AskLayer): string {
  const all = tally(world, state)
  return world.words.linearQuestion.standing(numberOf(world, state, id), {
    all: all.asked,
    open: openOf(all),
    timeLeft: state.timeLeft,
  })
}
