import type { Assessment } from '../../../src/model/assessment.ts'
import type { FirstRound, Movement } from '../../../src/model/first-round.ts'
import { sample } from './sample.ts'

/** The sample with a first round for each question, in turn. */
export function withFirstRound(rounds: FirstRound[], firstRound: Movement): Assessment {
  let at = 0
  const areas = sample().areas.map((area) => ({
    ...area,
    themes: area.themes.map((theme) => ({
      ...theme,
      items: theme.items.map((item) => {
        const round = rounds[at % rounds.length]
        at += 1
        return round ? { ...item, firstRound: round } : item
      }),
    })),
  }))
  return { ...sample(), areas, firstRound }
}

export const MOVED = { compared: 14, higher: 3, lower: 1, same: 10 }
export const ROUNDS: FirstRound[] = [
  { answers: 6, middle: 2 },
  { answers: null, middle: null },
  { answers: 12, middle: 1, counts: [0, 7, 5, 0, 0], dontKnow: 0 },
]
