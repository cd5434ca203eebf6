import { visibleLine } from '../../visible.ts'
import { evidenceOf, isKept } from '../layers/evidence.ts'
import type { EvidenceLayer } from '../machine/layer.ts'
import { numberOf } from '../machine/progress.ts'
import type { Speaking } from './speaking.ts'

export function evidenceWords({ world, state }: Speaking, layer: EvidenceLayer): string[] {
  const { evidence, evidenceMore, evidenceKept } = world.words.linearArrival
  const question = numberOf(world, state, layer.id)
  const kept = evidenceOf(state, layer.id).length
  if (!isKept(state, layer)) {
    return [evidence(question), ...(kept > 0 ? [evidenceMore(kept)] : [])]
  }
  const said = layer.texts.map(({ value }) => visibleLine(value)).filter((text) => text !== '')
  return evidenceKept(layer.entry + 1, { kept, question, said })
}
