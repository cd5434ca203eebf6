import type { CurrentEvidence } from '../model/current-evidence.ts'
import type { GateOutcome } from '../model/gate.ts'
import type { Working } from '../model/working.ts'
import type { Audience } from './audience.ts'
import type { Brand } from './brand/brand.ts'

/** What a report is made with beside its document. */
export type Presentation = {
  /** the full report where left out */
  audience?: Audience
  /** what was worked out beside the result; a report without it lacks the parts that show it */
  working?: Working
  /** judged by some day; by the day of the result, and without figures on it, where left out */
  evidence?: CurrentEvidence
  /** the bars that the document was held against; a rendering fails nothing by itself */
  gates?: readonly GateOutcome[]
  /** the organisation's own accent and logo; ours where left out */
  brand?: Brand | undefined
}
