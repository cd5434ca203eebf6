import { Chalk } from 'chalk'
import type { Row, Style } from '../frame/row.ts'

/** A row with its styling, or the bare text where there is to be none. */
export type Paint = (row: Row) => string

/** Bold, dim, reverse and one tint; text keeps the terminal's own colours. */
export function paintFor(env: NodeJS.ProcessEnv): Paint {
  const chalk = new Chalk({ level: isPlain(env) ? 0 : 1 })
  const styles: Record<Style, (text: string) => string> = {
    bold: chalk.bold,
    dim: chalk.dim,
    tint: chalk.magenta,
    reverse: chalk.bold.inverse,
  }
  return ({ spans }) =>
    spans.map(({ text, style }) => (style ? styles[style](text) : text)).join('')
}

function isPlain(env: NodeJS.ProcessEnv): boolean {
  return Boolean(env['NO_COLOR']) || env['FORCE_COLOR'] === '0' || env['TERM'] === 'dumb'
}
