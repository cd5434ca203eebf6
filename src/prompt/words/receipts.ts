import { answerTo, isDecided, type Mark, markOf } from '../machine/answer.ts'
import { askedIds, numberOf } from '../machine/progress.ts'
import type { State } from '../machine/state.ts'
import type { Here } from '../machine/step.ts'
import type { World } from '../world.ts'
import { counted } from './common-words.ts'

/** The third row: what was kept last. What it names is on the disk. */

export const NOTHING_MARKED =
  'Nothing is marked. Press 0 to 4, or d if nobody here knows, or s to leave it for now.'

type About = Here & { id: string }

export function keptReceipt(about: About): string {
  const number = numberOf(about.world, about.state, about.id)
  const mark = markOf(answerTo(about.state.answers, about.id))
  if (mark === 'd' && about.world.isAlone) return `Question ${number} kept: I don't know.`
  if (mark === 'd') {
    return `Question ${number} kept: we don't know. The report lists it as something to find out.`
  }
  if (mark === null) return `Question ${number} has no answer now. The review lists it.`
  return `Question ${number} kept: ${markInWords(mark)}${asLastTime(about, mark)}.`
}

export function markInWords(mark: Mark): string {
  if (mark === 'd') return "we don't know"
  if (mark === 'x') return 'does not apply'
  return mark === 'none' ? 'no answer yet' : `level ${mark}`
}

function asLastTime({ world, state, id }: About, mark: Mark): string {
  const { last } = world
  if (!last || !state.usesLast || last.changed.has(id)) return ''
  return markOf(answerTo(last.answers, id)) === mark ? ', as last time' : ''
}

export function skipReceipt({ world, state, id }: About): string {
  const number = numberOf(world, state, id)
  const answer = answerTo(state.answers, id)
  if (!isDecided(answer)) return `Question ${number} left open. The review lists it.`
  return `Question ${number} stays as it was: ${markInWords(markOf(answer) ?? 'none')}.`
}

/** An answer that shows or hides questions says so. */
export function visibilityNotice(world: World, before: State, after: State): string {
  const earlier = new Set(askedIds(world, before))
  const now = new Set(askedIds(world, after))
  const added = [...now].filter((id) => !earlier.has(id)).length
  const gone = [...earlier].filter((id) => !now.has(id)).length
  if (added > 0) return `This answer brings in ${counted(added, 'more question')}: ${now.size} now.`
  if (gone === 0) return ''
  return gone === 1
    ? '1 question falls away. Its answer is kept.'
    : `${gone} questions fall away. Their answers are kept.`
}
