import { visible, visibleLine } from '../../visible.ts'
import { lastMark } from '../layers/ask.ts'
import { answerTo, markOf } from '../machine/answer.ts'
import type { AskLayer } from '../machine/layer.ts'
import { askedIds, numberOf, openOf, standing, tally } from '../machine/progress.ts'
import { anchorsOf } from '../words/item-words.ts'
import { markInWords } from '../words/receipts.ts'
import { needsConfirming } from '../words/room-words.ts'
import { spreadWords } from '../words/votes-words.ts'
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
    ...[spreadWords(speaking.state, layer.id)].filter(Boolean),
    ...lastWords(speaking, layer),
    ...confirming(speaking, layer),
  ]
}

function keysOnce({ world, memory }: Speaking): string[] {
  if (memory.hasListedKeys) return []
  memory.hasListedKeys = true
  return keyWords(world)
}

export function keyWords(world: World): string[] {
  const { isAlone } = world
  return [
    `Type a level and press Enter: 0, 1, 2, 3 or 4. d: ${isAlone ? 'I' : 'we'} don't know.`,
    's: leave it for now. b: back. x: does not apply, where that is allowed.',
    'l: the levels again. w: why it is asked. h: what would show it.',
    `${isAlone ? '' : 'n: a note. e: evidence. a: another view. '}p: where we are.`,
    `j: jump to a theme. r: review. q: ${isAlone ? 'leave, and nothing is kept' : 'save and leave'}. ?: this list.`,
  ]
}

function headWords({ world, state, memory }: Speaking, { id }: AskLayer): string[] {
  const { item, theme, area } = placedItem(world, id)
  const place = `Question ${numberOf(world, state, id)} of ${askedIds(world, state).length}.`
  const isSameTheme = memory.theme === theme.id
  memory.theme = theme.id
  return [
    isSameTheme ? place : `${place} ${visibleLine(area.title)}, ${visibleLine(theme.title)}.`,
    visible(item.prompt),
  ]
}

export function levelWords({ world }: Speaking, { id }: AskLayer): string[] {
  const { item } = placedItem(world, id)
  const levels = anchorsOf(world, id).map((text, level) => `Level ${level}: ${visible(text)}`)
  return item.notApplicable ? [...levels, 'x: it does not apply to us.'] : levels
}

function againWords({ state }: Speaking, { id }: AskLayer): string[] {
  const now = standing(state, id)
  const said =
    now === 'skipped' || now === 'unseen'
      ? 'It was skipped.'
      : `It was answered: ${markInWords(markOf(answerTo(state.answers, id)) ?? 'none')}. Enter keeps that.`
  return [`${said} Levels 0 to 4 are as read before; type l to hear them again.`]
}

function lastWords(speaking: Speaking, layer: AskLayer): string[] {
  const { world, state } = speaking
  const { last } = world
  if (!last || !state.usesLast || !last.answers.has(layer.id)) return []
  const before = markOf(answerTo(last.answers, layer.id))
  const said = `${world.words.date.lastTime(last.date)}: ${before === null ? 'no answer' : markInWords(before)}.`
  if (last.changed.has(layer.id)) return [`${said} The question has been reworded since.`]
  return lastMark({ world, state, layer }) === null
    ? [said]
    : [`${said} Type = to give the same answer.`]
}

function confirming({ world, state }: Speaking, { id }: AskLayer): string[] {
  const words = needsConfirming({ world, state }, id)
  return words === '' ? [] : [words]
}

/** `p`: place, open and time left. */
export function placeWords({ world, state }: Speaking, { id }: AskLayer): string {
  const all = tally(world, state)
  const time = state.timeLeft === '' ? '' : `, ${state.timeLeft}`
  return `Question ${numberOf(world, state, id)} of ${all.asked}, ${openOf(all)} open${time}.`
}
