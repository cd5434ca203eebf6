import { visible } from '../../visible.ts'

/** What a template may be given: JSON values and nothing else. */
export type Plain = string | number | boolean | null | Plain[] | { [key: string]: Plain }

/**
 * A copy of a view in plain JSON values, with hidden characters made visible. The way through JSON leaves
 * behind whatever is no plain value (getters, prototypes, `toHTML`), so no document can smuggle behaviour in.
 */
export function printable(view: unknown): Plain {
  const json = JSON.stringify(view)
  if (!MAY_BE_HIDDEN.test(json)) return JSON.parse(json) as Plain
  return JSON.parse(json, (_, value: unknown) =>
    typeof value === 'string' ? visible(value) : value,
  ) as Plain
}

/** Anything in the text of the JSON that `visible` might have to change. A quick look saves a slow one. */
const MAY_BE_HIDDEN =
  /\\u|\\[bfr]|[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/

/** The same view with every text passed through `print`. */
export function mapTexts(view: Plain, print: (text: string) => string): Plain {
  if (typeof view === 'string') return print(view)
  if (typeof view !== 'object' || view === null) return view
  if (Array.isArray(view)) return view.map((value) => mapTexts(value, print))
  const copy: { [key: string]: Plain } = {}
  for (const key of Object.keys(view)) copy[key] = mapTexts(view[key] ?? null, print)
  return copy
}
