import type { ThemeResult } from '../../model/assessment.ts'

/** How many of the questions that apply are answered and open. Counts of items, not of weights. */
export type Counts = {
  answered: number
  applicable: number
  dontKnow: number
  skipped: number
  open: number
}

export function countsOf(themes: readonly Pick<ThemeResult, 'counts'>[]): Counts {
  const total = (key: keyof ThemeResult['counts']) =>
    themes.reduce((sum, { counts }) => sum + counts[key], 0)
  const [answered, dontKnow, skipped] = [total('answered'), total('dontKnow'), total('skipped')]
  return {
    answered,
    applicable: answered + dontKnow + skipped,
    dontKnow,
    skipped,
    open: dontKnow + skipped,
  }
}

export const allCounts = ({
  areas,
}: {
  areas: readonly { themes: readonly ThemeResult[] }[]
}): Counts => countsOf(areas.flatMap(({ themes }) => themes))
