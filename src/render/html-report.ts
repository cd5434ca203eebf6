import styles, { sha256 } from '../../templates/report.css'
import actions from '../../templates/actions.html.hbs'
import axis from '../../templates/axis.html.hbs'
import item from '../../templates/item.html.hbs'
import ladder from '../../templates/ladder.html.hbs'
import mark from '../../templates/mark.html.hbs'
import method from '../../templates/method.html.hbs'
import overview from '../../templates/overview.html.hbs'
import pageOne from '../../templates/page-one.html.hbs'
import plotCells from '../../templates/plot-cells.html.hbs'
import plotKey from '../../templates/plot-key.html.hbs'
import main from '../../templates/report.html.hbs'
import rich from '../../templates/rich.html.hbs'
import roadmap from '../../templates/roadmap.html.hbs'
import strip from '../../templates/strip.html.hbs'
import symbols from '../../templates/symbols.html.hbs'
import theme from '../../templates/theme.html.hbs'
import track from '../../templates/track.html.hbs'
import type { Assessment } from '../model/assessment.ts'
import { templateOf } from './templates.ts'
import { viewOf } from './view-of.ts'

const template = templateOf(main, {
  actions,
  axis,
  item,
  ladder,
  mark,
  method,
  overview,
  pageOne,
  plotCells,
  plotKey,
  rich,
  roadmap,
  strip,
  symbols,
  theme,
  track,
})

/** The report as one HTML file that asks nothing of any network, and whose policy says so. */
export function renderHtml(document: Assessment): string {
  return template(viewOf(document)).replace(PLACE_OF_STYLES, () => STYLED_HEAD)
}

/** Stands in the template before anything that comes from a document. */
const PLACE_OF_STYLES = '<!-- styles -->'

/** The style sheet is ours and must not be escaped; so it is placed here and not by the template. */
const POLICY = `default-src 'none'; style-src 'sha256-${sha256}'; img-src data:; base-uri 'none'; form-action 'none'`
const STYLED_HEAD = `<meta http-equiv="Content-Security-Policy" content="${POLICY}">\n<style>${styles}</style>`
