import type { Aggregate } from '../model/aggregate.ts'
import type { Result } from '../model/result.ts'

/**
 * The document with nothing in a withheld theme but that it is withheld. Whatever a file may still hold
 * there, no format, drawing or order of rows is made from it.
 */
export function asReleased<D extends Result>(document: D): D {
  return document.kind === 'aggregate' ? (withoutWithheld(document) as D) : document
}

function withoutWithheld(document: Aggregate): Aggregate {
  const areas = document.areas.map((area) => ({ ...area, themes: area.themes.map(emptied) }))
  const withheld = new Set(
    areas.flatMap(({ themes }) =>
      themes.filter(({ status }) => status === 'withheld').map(({ id }) => id),
    ),
  )
  if (withheld.size === 0) return document
  const isReleased = ({ theme }: { theme: string }) => !withheld.has(theme)
  const { gaps, agreement } = document.perspectives
  return {
    ...document,
    areas,
    perspectives: {
      ...document.perspectives,
      gaps: gaps.filter(isReleased),
      agreement: agreement.filter(isReleased),
    },
  }
}

type Theme = Aggregate['areas'][number]['themes'][number]

const NOTHING = { score: null, display: null, low: null, high: null, coverage: null }

function emptied(theme: Theme): Theme {
  if (theme.status !== 'withheld') return theme
  const items = theme.items.map((item) => ({
    ...item,
    n: null,
    mean: null,
    inPlace: null,
    distribution: null,
    ...(item.critical && { critical: unverified(item.critical) }),
  }))
  return { ...theme, ...NOTHING, provisional: false, pooled: null, blocks: [], items }
}

type Critical = NonNullable<Theme['items'][number]['critical']>

const unverified = ({ level, stage }: Critical): Critical => ({ state: 'unverified', level, stage })
