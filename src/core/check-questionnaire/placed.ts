import type { Path } from '../../errors.ts'
import type { Item, Questionnaire, Theme } from '../../model/questionnaire.ts'

/** A part of a pack with the path of its place. */
export type Placed<T> = { value: T; path: Path }

export const placed = <T>(values: readonly T[], key: string): Placed<T>[] =>
  values.map((value, index) => ({ value, path: [key, index] }))

export function themesOf(pack: Questionnaire): Placed<Theme>[] {
  return pack.areas.flatMap((area, a) =>
    area.themes.map((value, t) => ({ value, path: ['areas', a, 'themes', t] })),
  )
}

export function itemsOf(pack: Questionnaire): Placed<Item>[] {
  return themesOf(pack).flatMap(({ value, path }) =>
    value.items.map((item, i) => ({ value: item, path: [...path, 'items', i] })),
  )
}
