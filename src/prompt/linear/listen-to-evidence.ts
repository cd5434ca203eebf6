import type { EvidenceLayer } from '../machine/layer.ts'
import { ANEW, does, DROP, ENTER, type Heard, type Listening } from './heard.ts'

/** A line takes the place of what stood in its field; an empty one leaves that, unless it did not fit. */
export function listenToEvidence({ layer, line }: Listening<EvidenceLayer>): Heard {
  if (line === '.') return DROP
  if (line !== '') return does(...ANEW, { pasted: line }, ENTER)
  return layer.notice === '' ? does(ENTER) : does(...ANEW, ENTER)
}
