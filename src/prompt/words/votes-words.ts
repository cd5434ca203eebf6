import type { Votes } from '../../model/first-round.ts'
import type { State } from '../machine/state.ts'

/** The first round, in which everybody answered apart: its spread, without names and roles. */

/** With fewer, a glance around the room would tell whose answer it is. */
const FEWEST = 3

/** "First round, 6 answers: 1 at level 0, 3 at level 2, 2 don't know"; empty where there was none. */
export function spreadWords({ votes }: State, id: string): string {
  if (votes.size === 0) return ''
  const cast = votes.get(id) ?? { counts: [], dontKnow: 0 }
  const all = cast.counts.reduce((sum, count) => sum + count, cast.dontKnow)
  if (all < FEWEST) return 'First round: too few answers to show without pointing at somebody.'
  return `First round, ${all} answers: ${spread(cast)}.`
}

function spread({ counts, dontKnow }: Votes): string {
  const levels = counts.flatMap((count, level) =>
    count === 0 ? [] : [`${count} at level ${level}`],
  )
  return [...levels, ...(dontKnow === 0 ? [] : [`${dontKnow} don't know`])].join(', ')
}
