import type { Comparison, ThemeChange, TrailFigure } from '../../model/comparison.ts'
import type { Theme } from '../../model/questionnaire.ts'
import { subtract, toNumber } from '../rational.ts'
import { toDifference } from './difference.ts'
import type { Wave } from './wave.ts'

/** Who took part in each wave, and whether that alone could make the figures differ. */
export function people(waves: readonly Wave[]): Comparison['people'] {
  const all = new Map(waves.flatMap(({ groups }) => groups).map((group) => [group.id, group]))
  const groups = [...all.values()].map(({ id, title, roles }) => ({
    title,
    roles: [...roles],
    counts: waves.map((wave) => wave.groups.find((group) => group.id === id)?.count ?? null),
  }))
  const present = groups.filter(({ counts }) => counts.some((count) => count !== null && count > 0))
  const isWritten = waves.every((wave) => wave.groups.some(({ count }) => count !== null))
  return { composition: isWritten ? compositionOf(present) : 'unknown', groups: present }
}

function compositionOf(
  groups: Comparison['people']['groups'],
): Comparison['people']['composition'] {
  const ends = groups.map(({ counts }) => [counts[0] ?? 0, counts.at(-1) ?? 0] as const)
  if (ends.some(([before, after]) => before > 0 !== after > 0)) return 'groups'
  return ends.some(([before, after]) => before !== after) ? 'numbers' : 'same'
}

/**
 * The scores of the groups that stand in the first wave and in the last. They were published for the
 * theme as it was, so they are told only where the theme itself can be compared.
 */
export function groupChanges(theme: Theme, waves: readonly Wave[]): ThemeChange['groups'] {
  const [first, last] = [waves[0], waves.at(-1)]
  const isComparable = waves.every((wave) => wave.scoreTheme(theme).status !== 'not-comparable')
  if (!first || !last || !isComparable) return []
  const inFirst = new Map(first.groupScores.get(theme.id)?.map((one) => [one.group, one]))
  return (last.groupScores.get(theme.id) ?? []).flatMap((after) => {
    const before = inFirst.get(after.group)
    if (!before) return []
    const points = subtract(after.score, before.score)
    return [
      {
        title: after.title,
        figures: waves.map((wave) => groupFigure(wave, theme.id, after.group)),
        difference: toDifference(points),
      },
    ]
  })
}

function groupFigure(wave: Wave, theme: string, group: string): TrailFigure {
  const found = wave.groupScores.get(theme)?.find((one) => one.group === group)
  if (!found) return { status: 'withheld', score: null, display: null, provisional: false }
  const { score, display } = found
  return { status: 'reported', score: toNumber(score), display, provisional: false }
}
