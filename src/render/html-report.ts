import script, { sha256 as scriptSha256 } from '../page/report.script'
import styles, { sha256 } from '../../templates/report.css'
import actions from '../../templates/actions.html.hbs'
import axis from '../../templates/axis.html.hbs'
import evidence from '../../templates/evidence.html.hbs'
import derivations from '../../templates/derivations.html.hbs'
import item from '../../templates/item.html.hbs'
import ladder from '../../templates/ladder.html.hbs'
import mark from '../../templates/mark.html.hbs'
import mean from '../../templates/mean.html.hbs'
import method from '../../templates/method.html.hbs'
import overview from '../../templates/overview.html.hbs'
import pageOne from '../../templates/page-one.html.hbs'
import perspectives from '../../templates/perspectives.html.hbs'
import plotCells from '../../templates/plot-cells.html.hbs'
import plotKey from '../../templates/plot-key.html.hbs'
import main from '../../templates/report.html.hbs'
import rich from '../../templates/rich.html.hbs'
import roadmap from '../../templates/roadmap.html.hbs'
import strip from '../../templates/strip.html.hbs'
import symbols from '../../templates/symbols.html.hbs'
import theme from '../../templates/theme.html.hbs'
import track from '../../templates/track.html.hbs'
import tree from '../../templates/tree.html.hbs'
import unfold from '../../templates/unfold.html.hbs'
import type { Result } from '../model/result.ts'
import { withHead } from './page-head.ts'
import type { Presentation } from './presentation.ts'
import { templateOf } from './templates.ts'
import { trialData } from './view/trial-data.ts'
import { viewOf } from './view-of.ts'

const template = templateOf(main, {
  actions,
  axis,
  evidence,
  derivations,
  item,
  ladder,
  mark,
  mean,
  method,
  overview,
  pageOne,
  perspectives,
  plotCells,
  plotKey,
  rich,
  roadmap,
  strip,
  symbols,
  theme,
  track,
  tree,
  unfold,
})

/** The report as one HTML file that asks nothing of any network, and whose policy says so. */
export function renderHtml(document: Result, presentation: Presentation = {}): string {
  const data = trialData(document, presentation)
  return withHead(template(viewOf(document, presentation)), {
    style: { text: styles, sha256 },
    accent: presentation.brand?.accent?.style,
    ...(data && { script: { text: script, sha256: scriptSha256, data } }),
  })
}
