import type { AnswerSheet } from '../model/answer-sheet.ts'
import type { AreaResult } from '../model/assessment.ts'
import type { FirstRound, Movement, Votes } from '../model/first-round.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import { type Answer, answersOf } from './answer.ts'

/** A blind first round: everybody answers apart, and then the group agrees. It is shown and never scored. */

const LEVELS = [0, 1, 2, 3, 4]

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

/**
 * The answers of many sheets, counted for each question. Who left a question out, or for whom it does
 * not apply, is not counted.
 *
 * @returns by item id; questions that nobody answered are left out
 */
export function countVotes(sheets: readonly AnswerSheet[]): ReadonlyMap<string, Votes> {
  const all = new Map<string, Votes>()
  for (const sheet of sheets) {
    for (const [id, answer] of answersOf(sheet)) {
      if (answer.state === 'answered' || answer.state === 'dont-know') {
        all.set(id, withVote(all.get(id) ?? NO_VOTES, answer))
      }
    }
  }
  return all
}

const NO_VOTES: Votes = { counts: [0, 0, 0, 0, 0], dontKnow: 0 }

function withVote({ counts, dontKnow }: Votes, { level }: Answer): Votes {
  if (level === null) return { counts, dontKnow: dontKnow + 1 }
  return { counts: counts.map((count, at) => (at === level ? count + 1 : count)), dontKnow }
}

/** Between two middle answers the lower one, which somebody has really given. Null where there is none. */
function lowerMedian(counts: readonly number[]): number | null {
  const half = Math.ceil(sum(counts) / 2)
  const reached = (level: number) => sum(counts.slice(0, level + 1))
  return half === 0 ? null : (LEVELS.find((level) => reached(level) >= half) ?? null)
}

type Privacy = Questionnaire['privacy']

/** Nothing but that there was a first round. */
const WITHHELD: FirstRound = { answers: null, middle: null }

function releaseVotes(votes: Votes, privacy: Privacy): FirstRound {
  const { counts, dontKnow } = votes
  const answers = sum(counts)
  if (answers < privacy.minGroupSize) return WITHHELD
  const middle = lowerMedian(counts)
  return isSpreadShown(votes, privacy)
    ? { answers, middle, counts: [...counts], dontKnow }
    : { answers, middle }
}

function isSpreadShown(
  { counts, dontKnow }: Votes,
  { minGroupSize, minDistributionSize }: Privacy,
): boolean {
  const isSmall = (count: number) => count > 0 && count < minGroupSize
  return sum(counts) >= minDistributionSize && ![...counts, dontKnow].some(isSmall)
}

/**
 * What of a first round may be shown to the readers of a report: from `minGroupSize` levels on how many
 * they are and the middle one; the whole spread only from `minDistributionSize` on, and only where it
 * shows no number of people below `minGroupSize`.
 *
 * @returns undefined where there was none. What comes from a result is held to the same rules, and
 *   released twice it is the same as released once.
 */
export function firstRoundOf(
  { votes, firstRound }: Pick<Answer, 'votes' | 'firstRound'>,
  privacy: Privacy,
): FirstRound | undefined {
  if (votes) return releaseVotes(votes, privacy)
  if (!firstRound) return undefined
  const { answers, middle, counts, dontKnow } = firstRound
  if (counts && dontKnow !== undefined) return releaseVotes({ counts, dontKnow }, privacy)
  const isShown = answers !== null && middle !== null && answers >= privacy.minGroupSize
  return isShown ? { answers, middle } : WITHHELD
}

/**
 * How often the level that was agreed differs from the middle answer of the first round, over the
 * questions where both may be shown. Null where there was no first round.
 */
export function movementOf(areas: readonly AreaResult[]): Movement | null {
  const items = areas.flatMap(({ themes }) => themes.flatMap((theme) => theme.items))
  if (!items.some(({ firstRound }) => firstRound)) return null
  const steps = items.flatMap(({ level, firstRound }) => {
    const middle = firstRound?.middle ?? null
    return level === null || middle === null ? [] : [level - middle]
  })
  const count = (isWanted: (step: number) => boolean) => steps.filter(isWanted).length
  return {
    compared: steps.length,
    higher: count((step) => step > 0),
    lower: count((step) => step < 0),
    same: count((step) => step === 0),
  }
}
