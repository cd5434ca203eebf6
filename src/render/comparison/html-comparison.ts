import styles, { sha256 } from '../../../templates/report.css'
import axis from '../../../templates/axis.html.hbs'
import changeCells from '../../../templates/change-cells.html.hbs'
import changeKey from '../../../templates/change-key.html.hbs'
import main from '../../../templates/comparison.html.hbs'
import history from '../../../templates/history.html.hbs'
import mark from '../../../templates/mark.html.hbs'
import rich from '../../../templates/rich.html.hbs'
import shape from '../../../templates/shape.html.hbs'
import shapes from '../../../templates/shapes.html.hbs'
import symbols from '../../../templates/symbols.html.hbs'
import type { Comparison } from '../../model/comparison.ts'
import type { Brand } from '../brand/brand.ts'
import { withHead } from '../page-head.ts'
import { templateOf } from '../templates.ts'
import { printable } from '../text/printable.ts'
import { comparisonView } from './comparison-view.ts'

const template = templateOf(main, {
  axis,
  changeCells,
  changeKey,
  history,
  mark,
  rich,
  shape,
  shapes,
  symbols,
})

/** The comparison as one HTML file that asks nothing of any network, and whose policy says so. */
export function renderHtmlComparison(document: Comparison, brand: Brand = {}): string {
  const page = template(printable(comparisonView(document)))
  return withHead(page, { style: { text: styles, sha256 }, accent: brand.accent?.style })
}
