import { evidenceOf, isKept, WHAT } from '../layers/evidence.ts'
import { press } from '../machine/key.ts'
import type { EvidenceLayer } from '../machine/layer.ts'
import { ANEW, commandIn, does, DROP, ENTER, type Heard, type Listening } from './heard.ts'

type Listen = Listening<EvidenceLayer>

/** A line takes the place of what stood in its field; an empty one leaves that, unless it did not fit. */
export function listenToEvidence(listening: Listen): Heard {
  const { layer, line } = listening
  if (line === '.') return DROP
  const heard = listenAmongKept(listening)
  if (heard) return heard
  if (line !== '') return does(...ANEW, { pasted: line }, ENTER)
  return layer.notice === '' ? does(ENTER) : does(...ANEW, ENTER)
}

/** To those that are kept, and what takes one out or empties one of its lines. */
function listenAmongKept({ state, layer, line }: Listen): Heard | undefined {
  const command = commandIn(line)
  const isFirst = layer.field === WHAT
  if (command === 'k' && isFirst && evidenceOf(state, layer.id).length > 0)
    return does(press('pageup'))
  if (!isKept(state, layer)) return undefined
  return (isFirst ? command === 'x' : command === '-') ? does(...ANEW, ENTER) : undefined
}
