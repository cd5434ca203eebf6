import { columnsOf, padBefore } from '../frame/width.ts'

/** Columns of figures at the right of a list, each as wide as its heading. */

const GAP = '  '

export const figureHeads = (heads: readonly string[]): string =>
  heads.map((head) => GAP + head).join('')

export const figures = (numbers: readonly number[], heads: readonly string[]): string =>
  heads.map((head, at) => padBefore(String(numbers[at] ?? ''), columnsOf(GAP + head))).join('')
