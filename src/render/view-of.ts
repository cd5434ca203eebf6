import type { Assessment } from '../model/assessment.ts'
import { type Plain, printable } from './text/printable.ts'
import { reportView } from './view/report-view.ts'

const views = new WeakMap<Assessment, Plain>()

/** The view of a document, made once for all formats. A document is a value: nobody changes one that is finished. */
export function viewOf(document: Assessment): Plain {
  const before = views.get(document)
  if (before !== undefined) return before
  const view = printable(reportView(document))
  views.set(document, view)
  return view
}
