import type { Assessment, ItemResult } from '../../model/assessment.ts'
import type { Report } from '../report.ts'

/** What is so about a critical item, and where that cannot be said, why. */
export function criticalStateWords(
  { critical, state }: ItemResult,
  { words }: Report<Assessment>,
): string {
  if (critical?.state === 'unverified' && state === 'dont-know') return words.common.nobodyCouldSay
  if (critical?.state === 'unverified' && state === 'skipped') return words.common.notAnsweredYet
  return words.common.criticalState[critical?.state ?? 'hidden']
}
