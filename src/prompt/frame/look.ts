/** The seven signs of the screen, and their twins where they cannot be trusted. */
export type Glyphs = {
  rule: string
  full: string
  empty: string
  mark: string
  edge: string
  path: string
  dot: string
}

export const DRAWN: Glyphs = {
  rule: '─',
  full: '█',
  empty: '░',
  mark: '►',
  edge: '│',
  path: '›',
  dot: '·',
}
export const TYPED: Glyphs = {
  rule: '-',
  full: '#',
  empty: '.',
  mark: '>',
  edge: '|',
  path: '>',
  dot: '-',
}

export type Size = { columns: number; rows: number }

/** What a screen is drawn for. */
export type Look = { size: Size; glyphs: Glyphs }

export const SMALLEST: Size = { columns: 40, rows: 15 }

/** The last column that is used: one is left free, and very wide windows are not filled. */
export function edgeOf({ columns }: Size): number {
  return Math.min(columns - 1, 96)
}

/** Columns for running text. */
export function textWidth(size: Size): number {
  return Math.min(edgeOf(size) - 1, 88)
}

/** Chinese, Japanese and Korean terminals may draw four of the seven two columns wide. */
export function glyphsFor(env: NodeJS.ProcessEnv): Glyphs {
  const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || ''
  const isUtf8 = /utf-?8/i.test(locale) || (locale === '' && process.platform === 'win32')
  const isWide = /^(zh|ja|ko)/i.test(locale)
  return isUtf8 && !isWide && env['TERM'] !== 'linux' ? DRAWN : TYPED
}
