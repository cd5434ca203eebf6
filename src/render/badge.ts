import main from '../../templates/badge.svg.hbs'
import type { Result } from '../model/result.ts'
import type { Brand } from './brand/brand.ts'
import { toReport } from './to-report.ts'
import { templateOf } from './templates.ts'
import { mapTexts, printable } from './text/printable.ts'
import { xmlText } from './text/xml.ts'
import { badgeView } from './view/badge-view.ts'

const template = templateOf(main)

/** The stage as a small picture for a wiki or a README: plain SVG that asks for no font and no network. */
export function renderBadge(document: Result, brand: Brand = {}): string {
  const view = badgeView(toReport(document), brand.accent?.colour)
  return template(mapTexts(printable(view), xmlText))
}
