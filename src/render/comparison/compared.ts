import type {
  AreaChange,
  ComparedWave,
  Comparison,
  ItemChange,
  ThemeChange,
} from '../../model/comparison.ts'
import { withShownChanges } from '../shown-scores.ts'
import { documentWords } from '../../words/document-words.ts'
import type { DocumentWords } from '../../words/document-words.ts'

/** A comparison with the ways to look things up in it that all its views share. */
export type Compared = {
  document: Comparison
  words: DocumentWords['comparison']
  common: DocumentWords['common']
  method: DocumentWords['method']
  first: ComparedWave
  last: ComparedWave
  themes: PlacedChange[]
  items: PlacedItemChange[]
}

export type PlacedChange = { theme: ThemeChange; area: AreaChange }
export type PlacedItemChange = { item: ItemChange; theme: ThemeChange }

export function toCompared(result: Comparison): Compared {
  const { comparison, common, method } = documentWords(result.language)
  const document = withShownChanges(result, common.number)
  const [first, last] = endsOf(document.waves)
  const themes = document.areas.flatMap((area) => area.themes.map((theme) => ({ theme, area })))
  return {
    document,
    words: comparison,
    common,
    method,
    first,
    last,
    themes,
    items: themes.flatMap(({ theme }) => theme.items.map((item) => ({ item, theme }))),
  }
}

/** The first and the last of what there is for each wave. */
export function endsOf<T>(all: readonly T[]): [T, T] {
  const [first, last] = [all[0], all.at(-1)]
  if (first === undefined || last === undefined)
    throw new Error('a comparison has at least two waves')
  return [first, last]
}

export const movedItems = ({ items }: Compared): PlacedItemChange[] =>
  items.filter(({ item }) => item.moved !== null)

export const countMoved = (items: readonly ItemChange[], way: 'up' | 'down'): number =>
  items.filter(({ moved }) => moved === way).length
