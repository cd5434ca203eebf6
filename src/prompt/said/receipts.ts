import { answerTo, isDecided, type Mark, markOf } from '../machine/answer.ts'
import { askedIds, numberOf } from '../machine/progress.ts'
import type { State } from '../machine/state.ts'
import type { Here } from '../machine/step.ts'
import type { World } from '../world.ts'

/** The third row: what was kept last. What it names is on the disk. */

type About = Here & { id: string }

export function keptReceipt(about: About): string {
  const { world, state, id } = about
  const { receipt } = world.words
  const number = numberOf(world, state, id)
  const mark = markOf(answerTo(state.answers, id))
  if (mark === null) return receipt.takenBack(number)
  return receipt.kept(number, mark, {
    isAlone: world.isAlone,
    isAsLastTime: isAsLastTime(about, mark),
  })
}

function isAsLastTime({ world, state, id }: About, mark: Mark): boolean {
  const { last } = world
  if (!last || !state.usesLast || last.changed.has(id)) return false
  return markOf(answerTo(last.answers, id)) === mark
}

export function skipReceipt({ world, state, id }: About): string {
  const { receipt } = world.words
  const number = numberOf(world, state, id)
  const answer = answerTo(state.answers, id)
  if (!isDecided(answer)) return receipt.leftOpen(number)
  return receipt.stays(number, markOf(answer) ?? 'none')
}

/** An answer that shows or hides questions says so. */
export function visibilityNotice(world: World, before: State, after: State): string {
  const { receipt } = world.words
  const earlier = new Set(askedIds(world, before))
  const now = new Set(askedIds(world, after))
  const added = [...now].filter((id) => !earlier.has(id)).length
  const gone = [...earlier].filter((id) => !now.has(id)).length
  if (added > 0) return receipt.bringsIn(added, now.size)
  return gone === 0 ? '' : receipt.fallsAway(gone)
}
