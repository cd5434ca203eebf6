import type { Here } from '../machine/step.ts'
import type { Memory } from './memory.ts'

/** What the linear interview speaks from. */
export type Speaking = Here & { memory: Memory }
