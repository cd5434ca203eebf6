import { visibleLine } from '../../visible.ts'
import { answerTo, markOf } from '../machine/answer.ts'
import type { ThemeEndLayer } from '../machine/layer.ts'
import {
  askedIds,
  askedThemes,
  decidedOf,
  isOpen,
  numberOf,
  openOf,
  standing,
  tally,
  type Tally,
} from '../machine/progress.ts'
import type { State } from '../machine/state.ts'
import { isTimeToRest } from '../machine/walk.ts'
import { closing } from '../words/closing.ts'
import { counted } from '../words/common-words.ts'
import { shortTitle } from '../words/item-words.ts'
import { markInWords } from '../words/receipts.ts'
import type { World } from '../world.ts'
import type { Speaking } from './speaking.ts'

/** The lists, said aloud. */

export function themeEndWords({ world, state }: Speaking, { theme }: ThemeEndLayer): string[] {
  const found = askedThemes(world, state).find((one) => one.theme.id === theme)
  const counts = tally(world, state, found?.ids ?? [])
  const done = `End of the theme ${visibleLine(found?.theme.title ?? '')}: ${decidedOf(counts)} of ${counts.asked} answered, ${openOf(counts)} open.`
  return ['', done, ...(isTimeToRest(world, state) ? [closing({ world, state })] : [])]
}

/** In full on arriving; one sentence for those who have only opened a question from it. */
export function reviewWords({ world, state }: Speaking, before: State | null): string[] {
  const all = tally(world, state)
  const was = before?.stack.at(-1)?.kind
  if (was === 'ask' && before?.stack[0]?.kind === 'review')
    return [`Back to the review, ${openText(all)}.`]
  if (was === 'finish' || was === 'leave') return []
  return [
    '',
    `${all.unseen === 0 ? 'That was the last one.' : 'Review.'} ${standingText(all)}`,
    ...openWords(world, state),
  ]
}

const openText = (all: Tally) => `${openOf(all)} ${openOf(all) === 1 ? 'is' : 'are'} open`

function standingText(all: Tally): string {
  const { level, asked, notApplicable, unseen } = all
  return `${[
    `${level} of ${asked} have a level`,
    ...(notApplicable > 0
      ? [`${notApplicable} ${notApplicable === 1 ? 'does' : 'do'} not apply`]
      : []),
    openText(all),
    ...(unseen > 0 ? [`${unseen} not asked yet`] : []),
  ].join(', ')}.`
}

function openWords(world: World, state: State): string[] {
  const open = askedIds(world, state).filter((id) => isOpen(state, id))
  return open.map((id, at) => {
    const how = standing(state, id) === 'dont-know' ? "we don't know" : 'skipped'
    return `Open ${at + 1}: question ${numberOf(world, state, id)}, ${how}. ${sentence(shortTitle(world, id))}`
  })
}

const sentence = (text: string) => (/[.?]$/.test(text) ? text : `${text}.`)

/** `l` in the review: every theme with its questions. */
export function listByTheme({ world, state }: Speaking): string[] {
  return askedThemes(world, state).flatMap(({ theme, ids }) => [
    `${visibleLine(theme.title)}, ${counted(ids.length, 'question')}.`,
    ...ids.map(
      (id) =>
        `Question ${numberOf(world, state, id)}, ${answerWords(state, id)}. ${sentence(shortTitle(world, id))}`,
    ),
  ])
}

function answerWords(state: State, id: string): string {
  const now = standing(state, id)
  if (now === 'unseen') return 'not asked yet'
  return now === 'skipped' ? 'skipped' : markInWords(markOf(answerTo(state.answers, id)) ?? 'none')
}
