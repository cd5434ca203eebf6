import { currentEvidence } from '../core/current-evidence.ts'
import { workingOf } from '../core/working.ts'
import type { Assessment } from '../model/assessment.ts'
import type { CurrentEvidence } from '../model/current-evidence.ts'
import type { GateOutcome } from '../model/gate.ts'
import type { Result } from '../model/result.ts'
import type { Working } from '../model/working.ts'
import type { Audience } from '../render/audience.ts'
import type { Brand } from '../render/brand/brand.ts'
import type { Presentation } from '../render/presentation.ts'
import {
  type BinaryFormat,
  type Format,
  type TextFormat,
  render as renderFormat,
} from '../render/render.ts'

export type RenderOptions = {
  /** who will read it; the full report where left out */
  audience?: Audience | undefined
  /** the bars that the document was held against */
  gates?: readonly GateOutcome[]
  /** the day by which evidence is judged, as 2027-03-01; that of the result where left out */
  asOf?: string | undefined
  /** the organisation's own accent and logo; ours where left out */
  brand?: Brand | undefined
}

/**
 * A result as a report, with all that is worked out for it: how each figure came about, what the
 * weights do, which evidence still holds. JSON is the result itself, whoever reads it.
 */
export function render(
  document: Result,
  format: TextFormat,
  options?: RenderOptions,
): Promise<string>
export function render(
  document: Result,
  format: BinaryFormat,
  options?: RenderOptions,
): Promise<Uint8Array>
export function render(
  document: Result,
  format: Format,
  options?: RenderOptions,
): Promise<string | Uint8Array>
export async function render(
  document: Result,
  format: Format,
  options: RenderOptions = {},
): Promise<string | Uint8Array> {
  return renderFormat(document, format, presentationFor(document, format, options))
}

/** These are read by people; the others carry the result alone. */
const REPORTS: readonly Format[] = ['md', 'html', 'docx']

function presentationFor(
  document: Result,
  format: Format,
  { audience = 'full', gates = [], asOf, brand }: RenderOptions,
): Presentation {
  if (!REPORTS.includes(format)) return { gates, brand }
  const reading = { audience, gates, brand }
  // Figures of many voices are in the result as published; the answers that they follow from are not.
  if (document.kind !== 'assessment') return reading
  return { ...reading, working: workingFor(document), evidence: evidenceFor(document, asOf) }
}

const workings = new WeakMap<Assessment, Working>()

/** Worked out once for all formats. */
function workingFor(document: Assessment): Working {
  const working = workings.get(document) ?? workingOf(document)
  workings.set(document, working)
  return working
}

const evidences = new WeakMap<Assessment, { asOf: string | undefined; evidence: CurrentEvidence }>()

function evidenceFor(document: Assessment, asOf: string | undefined): CurrentEvidence {
  const known = evidences.get(document)
  if (known && known.asOf === asOf) return known.evidence
  const evidence = currentEvidence(document, asOf)
  evidences.set(document, { asOf, evidence })
  return evidence
}
