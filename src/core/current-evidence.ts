import type { Assessment, ItemResult } from '../model/assessment.ts'
import type { CurrentEvidence, CurrentFigures, DatedEvidence } from '../model/current-evidence.ts'
import type { Answers } from './answer.ts'
import { type ExactFigures, toFigures } from './figures.ts'
import { compare } from './rational.ts'
import { reevaluate } from './reevaluate.ts'

const SOON_DAYS = 90
const DAY = 24 * 60 * 60 * 1000

/**
 * A result beside what it would be on current evidence. Where every piece of evidence with an expiry
 * date has run out, nobody can show the answer any more; it then counts as level 0. That is the low
 * end, never above the score on paper. Which questions are shown, and all gates, stay as they were.
 *
 * @param asOf year-month-day; the day of the result where left out
 */
export function currentEvidence(document: Assessment, asOf = document.date): CurrentEvidence {
  const items = document.areas.flatMap(({ themes }) => themes.flatMap((theme) => theme.items))
  const dated = items.filter(({ state }) => state !== 'hidden').flatMap(datedEvidence)
  const resting = items.filter((item) => restsOnThePast(item, asOf)).map(({ id }) => id)
  return {
    asOf,
    runOut: dated.filter(({ expires }) => expires < asOf),
    soon: dated.filter(({ expires }) => isSoon(expires, asOf)),
    resting,
    ...figuresWithout(resting, document),
  }
}

function datedEvidence({ id, evidence = [] }: ItemResult): DatedEvidence[] {
  return evidence.flatMap((one) =>
    typeof one === 'string' || one.expires === undefined
      ? []
      : [{ item: id, title: one.title, expires: one.expires }],
  )
}

/** Level 0 claims nothing, so nothing has to be shown for it. */
function restsOnThePast(item: ItemResult, asOf: string): boolean {
  const dated = datedEvidence(item)
  const isClaim = item.state === 'answered' && (item.level ?? 0) > 0
  return isClaim && dated.length > 0 && dated.every(({ expires }) => expires < asOf)
}

/** Valid to the end of the day it names. */
function isSoon(expires: string, asOf: string): boolean {
  const days = (Date.parse(expires) - Date.parse(asOf)) / DAY
  return days >= 0 && days <= SOON_DAYS
}

function figuresWithout(
  resting: readonly string[],
  document: Assessment,
): Pick<CurrentEvidence, 'areas' | 'themes'> {
  if (resting.length === 0) return { areas: new Map(), themes: new Map() }
  const onPaper = reevaluate(document)
  const current = reevaluate(document, (answers) => atNothing(answers, resting))
  const thresholds = document.pack.stages.flatMap(({ areaScore }) => areaScore ?? [])
  const areas = onPaper.areas.map((one, index) => ({ one, now: current.areas[index] }))
  const themes = areas.flatMap(({ one, now }) =>
    one.themes.map((theme, index) => ({ one: theme, now: now?.themes[index] })),
  )
  return {
    areas: new Map(
      areas.flatMap(({ one, now }) =>
        changed(one.area.id, [one.figures, now?.figures], thresholds),
      ),
    ),
    themes: new Map(
      themes.flatMap(({ one, now }) =>
        changed(one.theme.id, [one.figures, now?.figures], thresholds),
      ),
    ),
  }
}

function atNothing(answers: Answers, ids: readonly string[]): Answers {
  const lowered = new Map(answers)
  for (const id of ids) lowered.set(id, { state: 'answered', level: 0 })
  return lowered
}

function changed(
  id: string,
  [onPaper, current]: [ExactFigures, ExactFigures | undefined],
  thresholds: readonly number[],
): [string, CurrentFigures][] {
  if (!onPaper.score || !current?.score || compare(onPaper.score, current.score) === 0) return []
  const { score, display } = toFigures(current, thresholds)
  return [[id, { score, display }]]
}
