import type { Aggregate } from '../../../model/aggregate.ts'
import type { PlacedItem } from '../../report.ts'
import { type ItemView, type PairView, anchorOf, criticalOf, pair, whyOf } from '../item-view.ts'
import { contestedText } from '../perspectives/contested.ts'
import type { ManyReport } from './groups.ts'
import { meanText, meanView } from './mean-view.ts'

type Placed = PlacedItem<Aggregate>

/** One item as many answered it: the mean between two levels, how many have it in use, what comes next. */
export function meanItemView(placed: Placed, number: number, report: ManyReport): ItemView {
  const { result } = placed
  return {
    number,
    id: result.id,
    prompt: result.prompt,
    state: result.mean === null ? report.words.voices.itemWithheld : '',
    critical: criticalOf(placed, report),
    criticalNote: contestedNote(placed, report),
    firstRound: null,
    track: null,
    mean: meanView(result, report),
    pairs: pairsOf(placed, report),
    evidence: null,
    note: null,
    dissent: [],
    explanation: null,
  }
}

function contestedNote(placed: Placed, report: ManyReport): ItemView['criticalNote'] {
  if (placed.result.critical?.state !== 'contested') return null
  const { contestedLabel, contestedWhat } = report.words.perspectives
  return { label: contestedLabel, text: `${contestedText(placed, report)} ${contestedWhat}` }
}

const WRITTEN = 2

function pairsOf(placed: Placed, report: ManyReport): PairView[] {
  const { result } = placed
  const { theme, voices } = report.words
  if (result.mean === null)
    return [pair(theme.now, voices.itemWithheldText), ...whyOf(placed, report)]
  return [
    pair(voices.average, meanSentence(result, result.mean, report)),
    ...levelPairs(placed, result.mean, report),
    ...(result.mean < WRITTEN ? whyOf(placed, report) : []),
  ]
}

function meanSentence(
  { n, inPlace, bound }: Placed['result'],
  mean: number,
  report: ManyReport,
): string {
  const { voices } = report.words
  const text = meanText(mean, report)
  const level = Math.floor(mean)
  const between = mean > level ? voices.betweenLevels(level) : voices.atLevelOnly(level)
  if (bound) return voices.meanBound[bound](text)
  const said = voices.means(text, between, n)
  if (inPlace === null) return said
  const count = Math.round(inPlace * (n ?? 0))
  const isCount = n !== null && Math.abs(count - inPlace * n) < A_LITTLE
  return `${said} ${isCount ? voices.inPlace(count, n) : voices.inPlaceShare(Math.round(inPlace * 100))}`
}

/** Published shares have at most six decimals. */
const A_LITTLE = 0.01

/** The anchors of the two levels that the mean lies between. */
function levelPairs({ item }: Placed, mean: number, { words: { voices } }: ManyReport): PairView[] {
  const level = Math.floor(mean)
  const isBetween = mean > level
  const here = pair(isBetween ? voices.past(level) : voices.at(level), anchorOf(item, level))
  return level === 4
    ? [here, pair(voices.best, voices.bestText)]
    : [here, { ...pair(voices.upTo(level + 1), anchorOf(item, level + 1)), isNext: true }]
}
