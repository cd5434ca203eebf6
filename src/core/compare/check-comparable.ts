import type { Message, Problem } from '../../errors.ts'
import type { Result } from '../../model/result.ts'
import { ENOUGH_PERCENT, commonQuestions, shareOf, tooLittle } from '../common-questions.ts'
import { waveOf } from './compare.ts'
import type { Wave } from './wave.ts'

/** Why these results cannot be set side by side; empty where they can. */
export function checkComparable(results: readonly Result[]): Problem[] {
  const kinds = new Set(results.map(({ kind }) => kind))
  if (kinds.size > 1) {
    return [problem('mixed-kinds', (words) => words.earlier.mixedKinds)]
  }
  const waves = results.map(waveOf)
  const { ids } = commonQuestions(waves.map(({ asked }) => asked))
  return waves.flatMap((wave) => checkShare(wave, ids))
}

function checkShare(wave: Wave, ids: ReadonlySet<string>): Problem[] {
  const percent = tooLittle(shareOf(ids, wave.asked))
  if (percent === null) return []
  const { date, organisation, questionnaire } = wave.result
  return [
    problem('too-little-in-common', (words) =>
      words.earlier.tooLittleInCommon(
        { organisation, date, questionnaire: questionnaire.id, version: questionnaire.version },
        { percent, least: String(ENOUGH_PERCENT) },
      ),
    ),
  ]
}

const problem = (code: string, message: Message): Problem => ({ code, path: [], message })
