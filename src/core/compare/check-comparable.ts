import type { Message, Problem } from '../../errors.ts'
import type { Result } from '../../model/result.ts'
import { displayScore } from '../display.ts'
import { HUNDRED, atLeast, multiply, rational } from '../rational.ts'
import { commonQuestions, shareOf } from './common-questions.ts'
import { waveOf } from './compare.ts'
import type { Wave } from './wave.ts'

/** Of each result's own weight, what the common questions must carry; below, the rest would decide. */
const ENOUGH_PERCENT = 80

/** Why these results cannot be set side by side; empty where they can. */
export function checkComparable(results: readonly Result[]): Problem[] {
  const kinds = new Set(results.map(({ kind }) => kind))
  if (kinds.size > 1) {
    return [problem('mixed-kinds', (words) => words.earlier.mixedKinds)]
  }
  const waves = results.map(waveOf)
  const { ids } = commonQuestions(waves)
  return waves.flatMap((wave) => tooLittle(wave, ids))
}

function tooLittle(wave: Wave, ids: ReadonlySet<string>): Problem[] {
  const share = shareOf(ids, wave)
  if (atLeast(share, rational(ENOUGH_PERCENT, 100))) return []
  const percent = displayScore(multiply(share, HUNDRED), [ENOUGH_PERCENT], false)
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
