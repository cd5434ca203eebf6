import main from '../../templates/badge.svg.hbs'
import type { Assessment } from '../model/assessment.ts'
import { toReport } from './report.ts'
import { templateOf } from './templates.ts'
import { mapTexts, printable } from './text/printable.ts'
import { xmlText } from './text/xml.ts'
import { badgeView } from './view/badge-view.ts'

const template = templateOf(main)

/** The stage as a small picture for a wiki or a README: plain SVG that asks for no font and no network. */
export function renderBadge(document: Assessment): string {
  return template(mapTexts(printable(badgeView(toReport(document))), xmlText))
}
