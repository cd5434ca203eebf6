import { visible } from '../../visible.ts'
import { type Look, textWidth } from '../frame/look.ts'
import { marked, type Row, span } from '../frame/row.ts'
import { wrap } from '../frame/wrap.ts'

/** One row of a list that arrows walk through; its further lines begin `hang` columns in. */
export function choiceRow(
  text: string,
  { isChosen, look, hang = 0 }: { isChosen: boolean; look: Look; hang?: number },
): Row[] {
  const start = text.slice(0, hang)
  const width = textWidth(look.size) - 2 - hang
  const [beginning = '', ...more] = wrap(visible(text.slice(hang)), width)
  const style = isChosen ? 'bold' : undefined
  const rows = [
    choiceLine(start + beginning, { isChosen, look }),
    ...more.map((part): Row => ({ spans: [span(`   ${' '.repeat(hang)}${part}`, style)] })),
  ]
  return isChosen ? marked(rows) : rows
}

/** One line of such a list, without its cursor. */
export function choiceLine(
  text: string,
  { isChosen, look }: { isChosen: boolean; look: Look },
): Row {
  const sign = isChosen ? ` ${look.glyphs.mark}` : '  '
  return { spans: [span(sign, 'tint'), span(` ${text}`, isChosen ? 'bold' : undefined)] }
}
