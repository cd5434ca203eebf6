import type { Aggregate } from './aggregate.ts'
import type { Assessment } from './assessment.ts'

/** What reports, plans and comparisons are made from: a result of one voice, or of many. */
export type Result = Assessment | Aggregate
