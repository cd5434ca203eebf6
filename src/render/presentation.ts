import type { CurrentEvidence } from '../model/current-evidence.ts'
import type { GateOutcome } from '../model/gate.ts'

/** What a report is made with beside its document. */
export type Presentation = {
  /** judged by some day; by the day of the result, and without figures on it, where left out */
  evidence?: CurrentEvidence
  /** the bars that the document was held against; a rendering fails nothing by itself */
  gates?: readonly GateOutcome[]
}
