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
} from '../machine/progress.ts'
import type { State } from '../machine/state.ts'
import { isTimeToRest } from '../machine/walk.ts'
import { closing } from '../said/closing.ts'
import { shortTitle } from '../item-texts.ts'
import type { World } from '../world.ts'
import type { Speaking } from './speaking.ts'

/** The lists, said aloud. */

export function themeEndWords({ world, state }: Speaking, { theme }: ThemeEndLayer): string[] {
  const found = askedThemes(world, state).find((one) => one.theme.id === theme)
  const counts = tally(world, state, found?.ids ?? [])
  const done = world.words.linearList.themeEnd({
    title: visibleLine(found?.theme.title ?? ''),
    asked: counts.asked,
    decided: decidedOf(counts),
    open: openOf(counts),
  })
  return ['', done, ...(isTimeToRest(world, state) ? [closing({ world, state })] : [])]
}

/** In full on arriving; one sentence for those who have only opened a question from it. */
export function reviewWords({ world, state }: Speaking, before: State | null): string[] {
  const all = tally(world, state)
  const words = world.words.linearList
  const was = before?.stack.at(-1)?.kind
  if (was === 'ask' && before?.stack[0]?.kind === 'review') return [words.backToReview(openOf(all))]
  if (was === 'finish' || was === 'leave') return []
  return ['', words.review({ ...all, open: openOf(all) }), ...openWords(world, state)]
}

function openWords(world: World, state: State): string[] {
  const open = askedIds(world, state).filter((id) => isOpen(state, id))
  return open.map((id, at) =>
    world.words.linearList.open(at + 1, {
      number: numberOf(world, state, id),
      isUnknown: standing(state, id) === 'dont-know',
      title: shortTitle(world, id),
    }),
  )
}

/** `l` in the review: every theme with its questions. */
export function listByTheme({ world, state }: Speaking): string[] {
  const words = world.words.linearList
  return askedThemes(world, state).flatMap(({ theme, ids }) => [
    words.theme(visibleLine(theme.title), ids.length),
    ...ids.map((id) =>
      words.question(numberOf(world, state, id), {
        answer: answerWords(world, state, id),
        title: shortTitle(world, id),
      }),
    ),
  ])
}

function answerWords({ words }: World, state: State, id: string): string {
  const now = standing(state, id)
  if (now === 'unseen' || now === 'skipped') return words.linearList[now]
  return words.mark.said(markOf(answerTo(state.answers, id)) ?? 'none')
}
