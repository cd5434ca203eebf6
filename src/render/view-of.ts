import type { Presentation } from './presentation.ts'
import type { Document } from './report.ts'
import { type Plain, printable } from './text/printable.ts'
import { reportView } from './view/report-view.ts'

const views = new WeakMap<Document, { presentation: Presentation; view: Plain }>()

/** The view of a document, made once for all formats. A document is a value: nobody changes one that is finished. */
export function viewOf(document: Document, presentation: Presentation = {}): Plain {
  const before = views.get(document)
  if (before && isSame(before.presentation, presentation)) return before.view
  const view = printable(reportView(document, presentation))
  views.set(document, { presentation, view })
  return view
}

const isSame = (a: Presentation, b: Presentation): boolean =>
  a.audience === b.audience &&
  a.working === b.working &&
  a.evidence === b.evidence &&
  a.brand === b.brand
