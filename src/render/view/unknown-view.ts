import type { Assessment } from '../../model/assessment.ts'
import { small } from '../../words/capital.ts'
import type { PlacedItem as AnyPlacedItem, Report as AnyReport } from '../report.ts'
import { type RichText, rich, sentences } from '../../words/rich-text.ts'
import { allCounts } from './counts.ts'

type Report = AnyReport<Assessment>
type PlacedItem = AnyPlacedItem<Assessment>

/** What nobody could answer: how many, where they cluster, whom to ask. */
export type UnknownView = { title: string; text: RichText }

const ASKED_FIRST = 2

export function unknownView(report: Report): UnknownView {
  const { pageOne } = report.words
  const { dontKnow, skipped, applicable } = allCounts(report.document)
  if (dontKnow === 0 && skipped === 0)
    return { title: pageOne.everyAnswered, text: rich`${pageOne.nothingOpen}` }
  if (dontKnow === 0)
    return { title: pageOne.skippedOf(skipped, applicable), text: whereAndWhom('skipped', report) }
  return {
    title: pageOne.nobodyCouldAnswer(dontKnow, applicable),
    text: sentences(
      whereAndWhom('dont-know', report),
      skipped > 0 ? pageOne.alsoSkipped(skipped) : [],
    ),
  }
}

function whereAndWhom(state: 'dont-know' | 'skipped', report: Report): RichText {
  const { pageOne } = report.words
  const open = report.items.filter(({ result }) => result.state === state)
  const people = state === 'dont-know' ? whoKnows(open) : []
  return sentences(whereFrom(open, report), people.length > 0 ? pageOne.ask(people) : [])
}

/** The theme that most of them are about; two are named with theirs; more are only counted. */
function whereFrom(open: readonly PlacedItem[], { words: { pageOne } }: Report): RichText {
  const themes = commonest(open.map(({ theme: { title } }) => small(title)))
  const [[first, count] = ['', 0], [second] = ['', 0]] = themes
  if (count > 1 || open.length === 1) return pageOne.cluster(count, open.length, first)
  return themes.length === 2 ? pageOne.pair(first, second) : pageOne.spread(themes.length)
}

/** Those whom most of the open questions name. */
function whoKnows(open: readonly PlacedItem[]): string[] {
  return commonest(open.flatMap(({ item }) => item.whoKnows))
    .slice(0, ASKED_FIRST)
    .map(([who]) => small(who))
}

/** Each text with how often it occurs, the most frequent first, else in the order given. */
function commonest(texts: readonly string[]): [string, number][] {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)
}
