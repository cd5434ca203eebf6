import { type AggregateOptions, aggregateVoices } from '../core/aggregate/aggregate.ts'
import { releasedFigures } from '../core/release/ledger.ts'
import { digestOf } from '../io/digest.ts'
import type { Aggregate } from '../model/aggregate.ts'
import type { AnswerSheet } from '../model/answer-sheet.ts'
import type { LoadedQuestionnaire } from '../model/questionnaire.ts'

export type { AggregateOptions }

/**
 * Turns many answer sheets into one result, from which no answer of one person can be worked out.
 *
 * Each sheet is one person's, or one that a group of a role agreed (`respondent: { role, kind: group,
 * size }`). The order of the sheets changes nothing. `release.ledger` is the hash of what is published:
 * keep it, and publish a wave again only where it is the same.
 *
 * @throws InputError where fewer people answered than may be shown
 */
export function aggregate(
  pack: LoadedQuestionnaire,
  sheets: readonly AnswerSheet[],
  options: AggregateOptions,
): Aggregate {
  const document = aggregateVoices(pack, sheets, options)
  const ledger = digestOf(releasedFigures(document))
  return { ...document, release: { ...document.release, ledger } }
}
