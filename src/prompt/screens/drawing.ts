import type { Look } from '../frame/look.ts'
import type { Layer } from '../machine/layer.ts'
import type { Step } from '../machine/step.ts'

export type Drawing<L extends Layer = Layer> = Step<L> & { look: Look }
