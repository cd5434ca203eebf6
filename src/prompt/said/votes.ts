import type { Here } from '../machine/step.ts'

/** The first round, in which everybody answered apart: its spread, without names and roles. */

/** With fewer, a glance around the room would tell whose answer it is. */
const FEWEST = 3

/** "First round, 6 answers: 1 at level 0, 3 at level 2, 2 don't know"; empty where there was none. */
export function spreadWords({ world, state: { votes } }: Here, id: string): string {
  if (votes.size === 0) return ''
  const { counts, dontKnow } = votes.get(id) ?? { counts: [], dontKnow: 0 }
  const all = counts.reduce((sum, count) => sum + count, dontKnow)
  if (all < FEWEST) return world.words.votes.tooFew
  const levels = counts.flatMap((count, level) => (count === 0 ? [] : [{ level, count }]))
  return world.words.votes.spread(all, levels, dontKnow)
}
