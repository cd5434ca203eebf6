import type { Environment } from '../environment.ts'
import type { Result } from '../model/result.ts'
import { summary } from '../render/summary.ts'
import { supportsColour } from './colour.ts'
import { STANDARD_OUTPUT, type Target } from './outputs.ts'
import { print } from './print.ts'

export type SummaryFacts = {
  targets: readonly Target[]
  /** commands worth running next */
  next: string[]
  answers?: string
  /** the draft, where it stays because something is open */
  draft?: string
  sittings?: number
}

/** The short result on standard error, so that standard output carries only what was asked for. */
export async function printSummary(
  document: Result,
  { targets, ...facts }: SummaryFacts,
  { stderr, env }: Environment,
): Promise<void> {
  const reports = targets.filter(({ path }) => path !== STANDARD_OUTPUT)
  const look = { colour: supportsColour(stderr, env), width: stderr.columns ?? 80 }
  await print(stderr, summary(document, { ...facts, reports, ...look }))
}
